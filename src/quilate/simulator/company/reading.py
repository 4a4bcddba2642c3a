"""A company read from its TOML file: whole, or one sentence about the first thing that is wrong."""

import re
import tomllib
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import ValidationError

from quilate.language import Problem
from quilate.simulator.company.checks import check, check_numbers
from quilate.simulator.company.company import Company
from quilate.simulator.company.mistakes import problem_of

_ENDING = ".toml"


def company(named: str) -> Company:
    """Return the company of an industry that is shipped, or of a TOML file.

    Raises
    ------
    Problem
        If there is neither, or if the file does not specify a company.
    """
    return parsed(specification(named), named)


def specification(named: str) -> bytes:
    """Return the TOML of an industry that is shipped, or of a file, as it stands.

    Raises
    ------
    Problem
        If there is neither.
    """
    if named in industries():
        return (_shipped() / f"{named}{_ENDING}").read_bytes()
    path = Path(named)
    if not path.is_file():
        if path.suffix == _ENDING:
            raise Problem("simulator-no-file", file=named)
        raise Problem("simulator-unknown-industry", named=named, known=", ".join(industries()))
    return path.read_bytes()


def industries() -> list[str]:
    """Return the names of the industries that are shipped."""
    return sorted(
        file.name.removesuffix(_ENDING)
        for file in _shipped().iterdir()
        if file.name.endswith(_ENDING)
    )


def parsed(text: bytes, named: str) -> Company:
    """Return the company that a TOML text specifies.

    Parameters
    ----------
    named
        What the text is called in the sentence about what is wrong with it.

    Raises
    ------
    Problem
        If it is no TOML, or if a key is missing, unknown, or has a value that makes no sense.
    """
    try:
        keys = tomllib.loads(text.decode())
    except UnicodeDecodeError as error:
        raise Problem("simulator-no-text", file=named) from error
    except tomllib.TOMLDecodeError as error:
        raise _no_toml(named, str(error)) from error
    check_numbers(keys)
    try:
        read = Company.model_validate(keys, strict=True)
    except ValidationError as error:
        raise problem_of(error, keys) from error
    check(read)
    return read


def _no_toml(named: str, reason: str) -> Problem:
    place = re.search(r"line (\d+), column (\d+)", reason)
    if place is None:
        return Problem("simulator-no-toml-at-the-end", file=named)
    line, column = map(int, place.groups())
    return Problem("simulator-no-toml", file=named, line=line, column=column)


def _shipped() -> Traversable:
    return resources.files("quilate.simulator.company") / "industries"
