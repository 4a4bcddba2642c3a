"""What no key shows by itself: numbers that are none, weights that weigh nothing, dates."""

import math
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from quilate.language import Problem
from quilate.simulator.company.company import Company
from quilate.simulator.company.mistakes import key_of

#: Lists of numbers that weigh the months of a year or the days of a week.
_RHYTHMS = {"months", "weekdays"}
_LONGEST_MONTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

Location = tuple[int | str, ...]


def check_numbers(keys: dict[str, Any]) -> None:
    """See that every number of a specification is one: TOML knows ``nan`` and ``inf``.

    Raises
    ------
    Problem
        About the first that is none.
    """
    for place, value in _values(keys, ()):
        if isinstance(value, float) and not math.isfinite(value):
            raise Problem("simulator-key-not-finite", key=key_of(place, keys), found=str(value))


def check(company: Company) -> None:
    """See that what a company is made of makes sense together.

    Raises
    ------
    Problem
        About the first thing that does not.
    """
    _check_weights("people.countries", list(company.people.countries.values()))
    for key, part in _parts(company, ""):
        for name, value in part:
            where = f"{key}.{name}".removeprefix(".")
            if name in _RHYTHMS and isinstance(value, list):
                _check_weights(where, value)
            elif isinstance(value, list) and value and hasattr(value[0], "share"):
                _check_weights(f"{where}[…].share", [item.share for item in value])
        if hasattr(part, "starts") and not _is_date(part.starts):
            raise Problem("simulator-key-date", key=f"{key}.starts", found=part.starts)


def _check_weights(key: str, weights: list[float]) -> None:
    if min(weights) < 0:
        raise Problem("simulator-weight-negative", key=key, found=f"{min(weights):g}")
    if sum(weights) <= 0:
        raise Problem("simulator-weights-nothing", key=key)


def _is_date(month_and_day: str) -> bool:
    month, day = map(int, month_and_day.split("-"))
    return 1 <= month <= len(_LONGEST_MONTHS) and 1 <= day <= _LONGEST_MONTHS[month - 1]


def _parts(part: BaseModel, key: str) -> Iterator[tuple[str, BaseModel]]:
    """Return a part of a specification and all parts within it, each with its key."""
    yield key, part
    for name, value in part:
        where = f"{key}.{name}".removeprefix(".")
        if isinstance(value, BaseModel):
            yield from _parts(value, where)
        elif isinstance(value, list):
            for place, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _parts(item, f"{where}[{place + 1}]")


def _values(keys: Any, place: Location) -> Iterator[tuple[Location, Any]]:  # noqa: ANN401 - TOML
    """Return every value of a specification, with its place."""
    if isinstance(keys, dict | list):
        for part, value in keys.items() if isinstance(keys, dict) else enumerate(keys):
            yield from _values(value, (*place, part))
        return
    yield place, keys
