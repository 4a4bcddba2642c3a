"""The names that are given in each country, each with its share."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import numpy as np

from quilate.simulator.arrays import Floats
from quilate.simulator.people.countries import COUNTRIES
from quilate.simulator.people.spelling import accented, plain

#: How evenly the names of a list share what the frequent ones leave: 1 / (rank + evenness).
_EVENNESS = 150
#: Share of the people who bear one of the frequent given names, and how evenly these share it.
_FREQUENT_SHARE = 0.6
_FREQUENT_EVENNESS = 6


@dataclass(frozen=True)
class Vocabulary:
    """Names with their shares of the people."""

    names: tuple[str, ...]
    shares: Floats


@cache
def surnames(country: int) -> Vocabulary:
    """Return the surnames of a country: the published shares first, the rest by rank."""
    place = COUNTRIES[country]
    if not place.surnames:
        return _as_published(place.surname_lists[0])
    published = {name: share / 1000 for name, share in place.surnames}
    return _filled_up(published, [_list(locale, "last_names") for locale in place.surname_lists])


@cache
def given_names(country: int, *, women: bool, young: bool) -> Vocabulary:
    """Return the given names of women or men who were born before 1985 or since."""
    place = COUNTRIES[country]
    frequent = (place.women if women else place.men)[young].split()
    weights = 1 / (np.arange(len(frequent)) + _FREQUENT_EVENNESS)
    heads = dict(zip(frequent, _FREQUENT_SHARE * weights / weights.sum(), strict=True))
    kind = "first_names_female" if women else "first_names_male"
    return _filled_up(heads, [_list(locale, kind) for locale in place.name_lists])


@cache
def second_names(country: int, *, women: bool) -> Vocabulary:
    """Return what is given as a second name in a country."""
    place = COUNTRIES[country]
    names = tuple(
        name.strip() for name in (place.women_second if women else place.men_second).split(",")
    )
    unique = tuple(dict.fromkeys(names))
    return Vocabulary(unique, 1 / (np.arange(len(unique)) + 3.0))


def _as_published(locale: str) -> Vocabulary:
    """Return a list whose shares faker took from a registry."""
    listed = _list(locale, "last_names")
    if not isinstance(listed, Mapping):
        raise TypeError(f"{locale} has no shares")
    return Vocabulary(tuple(listed), np.array(list(listed.values())))


def _filled_up(published: Mapping[str, float], lists: Iterable[Iterable[str]]) -> Vocabulary:
    """Return published names with those of lists, whose shares fall with their rank."""
    names: dict[str, str] = {}
    for listed in lists:
        # Most lists are alphabetical: a fixed shuffle keeps A from being more frequent than Z.
        for name in sorted(accented(listed), key=_shuffled):
            names.setdefault(plain(name), name)
    known = {plain(name) for name in published}
    tail = [name for key, name in names.items() if key not in known]
    weights = 1 / (np.arange(len(tail)) + _EVENNESS)
    left = 1 - sum(published.values())
    shares = np.concatenate([list(published.values()), left * weights / weights.sum()])
    return Vocabulary((*published, *tail), shares)


def _list(locale: str, kind: str) -> Iterable[str]:
    provider = import_module(f"faker.providers.person.{locale}").Provider
    listed: Iterable[str] = getattr(provider, kind)
    return listed


def _shuffled(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
