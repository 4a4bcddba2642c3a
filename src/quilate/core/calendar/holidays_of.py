"""Holidays of a country and its region, as the ``holidays`` package knows them."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cache

import holidays

from quilate.core.places import Choices, country_name, folded


@cache
def holidays_of(country: str, region: str = "", language: str = "es") -> Mapping[dt.date, str]:
    """Return the holidays of a place, of whatever year one asks; none where none are known."""
    if country not in _supported():
        return {}
    known = holidays.country_holidays(country)
    is_region = region in known.subdivisions
    tongue = next((each for each in known.supported_languages if each[:2] == language), None)
    named: Mapping[dt.date, str] = holidays.country_holidays(
        country, subdiv=region if is_region else None, language=tongue
    )
    return named


def holidays_in(country: str, region: str, year: int, language: str) -> dict[dt.date, str]:
    """Return the holidays of one year, in their order."""
    first, beyond = dt.date(year, 1, 1), dt.date(year + 1, 1, 1)
    days = (dt.date.fromordinal(each) for each in range(first.toordinal(), beyond.toordinal()))
    known = holidays_of(country, region, language)
    return {day: known[day] for day in days if day in known}


def region_choices(*countries: str) -> list[tuple[str, Choices]]:
    """Return the regions of countries that have holidays of their own, each under its country."""
    grouped = [(country_name(country), _regions(country)) for country in dict.fromkeys(countries)]
    return [(name, regions) for name, regions in grouped if regions]


def _regions(country: str) -> Choices:
    if country not in _supported():
        return []
    known = holidays.country_holidays(country)
    names = known.get_subdivision_aliases()
    # A city among regions has no code: in it, the region's holidays hold.
    codes = [code for code in known.subdivisions if len(code) <= 3]
    named = [(f"{country}-{code}", _readable(names.get(code, ()), code)) for code in codes]
    return sorted(named, key=lambda each: folded(each[1]))


def _readable(names: Iterable[str], code: str) -> str:
    """Return the first name of a region that is none of its codes, as it is called there."""
    return next((name for name in names if not name.isupper()), code)


@cache
def _supported() -> frozenset[str]:
    return frozenset(holidays.list_supported_countries())
