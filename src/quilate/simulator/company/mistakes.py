"""What is wrong with a specification, as one sentence that names the key."""

import datetime as dt
import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quilate.language import Problem
from quilate.simulator.company.company import Company
from quilate.simulator.company.contradiction import Contradiction

#: How the errors of pydantic about a range are told, and where they carry its limit.
_RANGES = {
    "greater_than": ("more-than", "gt"),
    "greater_than_equal": ("at-least", "ge"),
    "less_than": ("less-than", "lt"),
    "less_than_equal": ("at-most", "le"),
}
_COUNTS = {"too_short": ("too-few", "min_length"), "too_long": ("too-many", "max_length")}
#: What is wanted, by the first word of an error about a type.
_TYPES = {
    "int": "whole-number",
    "float": "number",
    "string": "text",
    "bool": "yes-or-no",
    "date": "day",
    "list": "list",
}
#: What has the form of a pattern.
_EXAMPLES = {"^[A-Z]{3}$": "EUR", r"^\d\d-\d\d$": "11-24"}
_MOST_LETTERS = 60

Location = tuple[int | str, ...]


def problem_of(error: ValidationError, keys: dict[str, Any]) -> Problem:
    """Return what to say about the first mistake that was found in the keys of a specification."""
    mistake = error.errors()[0]
    kind, key = mistake["type"], key_of(mistake["loc"], keys)
    if kind in _RANGES:
        return _out_of_range(key, mistake, *_RANGES[kind])
    if kind in _COUNTS:
        return _wrong_count(key, mistake, *_COUNTS[kind])
    return _TOLD.get(kind, _wrong_type)(key, mistake)


def key_of(location: Location, keys: Any) -> str:  # noqa: ANN401 - what TOML holds
    """Return where a value stands, as ``purchases.categories[2].price.median``: the second one."""
    key, here = "", keys
    for place, part in enumerate(location):
        is_last = place == len(location) - 1
        if part == "[key]" or (isinstance(part, str) and not is_last and not _has(here, part)):
            continue  # pydantic's own marks: of a key of a table, of which law is meant
        key += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
        here = here[part] if _has(here, part) else None
    return key.removeprefix(".")


def _has(table: Any, part: int | str) -> bool:  # noqa: ANN401 - what TOML holds
    if isinstance(table, list):
        return isinstance(part, int) and part < len(table)
    return isinstance(table, dict) and part in table


def _missing(key: str, mistake: ErrorDetails) -> Problem:
    return Problem("simulator-key-missing", key=key)


def _without_law(key: str, mistake: ErrorDetails) -> Problem:
    return Problem("simulator-key-missing", key=f"{key}.law")


def _unknown_key(key: str, mistake: ErrorDetails) -> Problem:
    known = sorted(_keys_beside(mistake["loc"]))
    near = get_close_matches(str(mistake["loc"][-1]), known, n=1)
    if near:
        return Problem("simulator-key-unknown-near", key=key, near=near[0])
    return Problem("simulator-key-unknown", key=key, known=", ".join(known))


def _keys_beside(location: Location) -> set[str]:
    """Return the keys that are allowed where a key stands."""
    tables: set[type[BaseModel]] = {Company}
    for part in location[:-1]:
        fields = [table.model_fields[str(part)] for table in tables if part in table.model_fields]
        within = {kind for field in fields for kind in _tables_in(field.annotation)}
        # Places in lists and names of actions are not keys of a table; a law's name tells its keys.
        tables = within or {table for table in tables if _is_law(table, part)} or tables
    return {key for table in tables for key in table.model_fields}


def _is_law(table: type[BaseModel], name: int | str) -> bool:
    law = table.model_fields.get("law")
    return law is not None and name in get_args(law.annotation)


def _tables_in(annotation: Any) -> Iterator[type[BaseModel]]:  # noqa: ANN401 - any type
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _tables_in(part)


def _out_of_range(key: str, mistake: ErrorDetails, bound: str, limit: str) -> Problem:
    allowed = f"{mistake['ctx'][limit]:g}"
    return Problem(
        "simulator-key-range", key=key, found=_found(mistake), bound=bound, limit=allowed
    )


def _wrong_count(key: str, mistake: ErrorDetails, bound: str, limit: str) -> Problem:
    found, allowed = mistake["ctx"]["actual_length"], mistake["ctx"][limit]
    return Problem("simulator-key-count", key=key, found=found, bound=bound, limit=allowed)


def _unknown_word(key: str, mistake: ErrorDetails) -> Problem:
    allowed = _words_in(mistake["ctx"]["expected"])
    if mistake["loc"][-1] == "[key]":
        return Problem("simulator-key-unknown", key=key, known=allowed)
    return Problem("simulator-key-among", key=key, found=_found(mistake), allowed=allowed)


def _unknown_law(key: str, mistake: ErrorDetails) -> Problem:
    found, allowed = _shown(mistake["ctx"]["tag"]), _words_in(mistake["ctx"]["expected_tags"])
    return Problem("simulator-key-among", key=f"{key}.law", found=found, allowed=allowed)


def _other_form(key: str, mistake: ErrorDetails) -> Problem:
    pattern = str(mistake["ctx"]["pattern"])
    example = _EXAMPLES.get(pattern, pattern)
    return Problem("simulator-key-pattern", key=key, found=_found(mistake), example=example)


def _impossible(key: str, mistake: ErrorDetails) -> Problem:
    error = mistake["ctx"]["error"]
    if isinstance(error, Contradiction):
        return Problem(error.message_id, key=key, **error.arguments)
    return Problem("simulator-key-impossible", key=key, reason=str(error))


def _wrong_type(key: str, mistake: ErrorDetails) -> Problem:
    wanted = _TYPES.get(mistake["type"].split("_")[0], "table")
    return Problem("simulator-key-type", key=key, found=_found(mistake), wanted=wanted)


def _words_in(listed: str) -> str:
    return ", ".join(re.findall(r"'([^']*)'", listed))


def _found(mistake: ErrorDetails) -> str:
    return _shown(mistake["input"])


def _shown(value: Any) -> str:  # noqa: ANN401 - what TOML holds
    """Return a value about as it was written."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            text = f'"{value}"'
        case dict():
            text = "{ " + ", ".join(map(str, value)) + " }"
        case list():
            text = "[" + ", ".join(map(_shown, value)) + "]"
        case dt.date():
            return value.isoformat()
        case _:
            return str(value)
    return text if len(text) <= _MOST_LETTERS else text[:_MOST_LETTERS] + "…"


_TOLD = {
    "missing": _missing,
    "union_tag_not_found": _without_law,
    "extra_forbidden": _unknown_key,
    "literal_error": _unknown_word,
    "union_tag_invalid": _unknown_law,
    "string_pattern_mismatch": _other_form,
    "value_error": _impossible,
}
