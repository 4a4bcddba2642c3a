"""What no key shows by itself: numbers that are none, weights that weigh nothing, dates."""

import math
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from quilate.language import Problem
from quilate.simulator.company.company import Company
from quilate.simulator.company.mistakes import key_of
from quilate.simulator.draws.laws import Gamma, LogNormal, Normal

#: Lists of numbers that weigh the months of a year or the days of a week.
_RHYTHMS = {"months", "weekdays"}
#: Nothing happens to a customer more often than daily; nothing costs or lasts more than this.
_MOST_A_YEAR, _MOST = 366, 1_000_000_000
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
    _check_campaigns(company)
    for key, part in _parts(company, ""):
        for name, value in part:
            where = f"{key}.{name}".removeprefix(".")
            if isinstance(value, Normal | LogNormal | Gamma):
                _check_law(where, value)
            elif name in _RHYTHMS and isinstance(value, list):
                _check_weights(where, value)
            elif isinstance(value, list) and value and hasattr(value[0], "share"):
                _check_weights(f"{where}[…].share", [item.share for item in value])
        if hasattr(part, "starts") and not _is_date(part.starts):
            raise Problem("simulator-key-date", key=f"{key}.starts", found=part.starts)


def _check_campaigns(company: Company) -> None:
    """See that campaigns name actions and sources that there are."""
    sources = [source.name for source in company.arrivals.sources]
    for place, campaign in enumerate(company.campaigns, start=1):
        key = f"campaigns[{place}]"
        _check_among(f"{key}.action", [campaign.action], list(company.responses.actions))
        _check_among(f"{key}.to.sources", campaign.to.sources, sources)


def _check_among(key: str, named: list[str], known: list[str]) -> None:
    for name in named:
        if name not in known:
            raise Problem(
                "simulator-key-among", key=key, found=f'"{name}"', allowed=", ".join(known)
            )


def _check_law(key: str, law: Normal | LogNormal | Gamma) -> None:
    """See that what is drawn may be: of all that laws say, only effects may be less than 0."""
    parameter = "median" if isinstance(law, LogNormal) else "mean"
    centre: float = getattr(law, parameter)
    most = _MOST_A_YEAR if key.endswith("_per_year") else _MOST
    if 0 <= centre <= most:
        return
    bound, limit = ("at-least", 0) if centre < 0 else ("at-most", most)
    raise Problem(
        "simulator-key-range",
        key=f"{key}.{parameter}",
        found=f"{centre:g}",
        bound=bound,
        limit=str(limit),
    )


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
