"""Jinja2 as this report uses it: everything that is not markup of ours is escaped."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined


@cache
def environment() -> Environment:
    """Return the environment of the report's templates."""
    return Environment(
        loader=PackageLoader("quilate.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
