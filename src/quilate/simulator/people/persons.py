"""Persons: sex, day of birth, and names that fit both."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from quilate.simulator.arrays import Dates, Flags, Floats, Integers
from quilate.simulator.draws import Chance, settled, spread_over
from quilate.simulator.people.columns import by_group, chosen, joined, where
from quilate.simulator.people.countries import CODES, COUNTRIES
from quilate.simulator.people.vocabulary import Vocabulary, given_names, second_names, surnames

#: Ages at the first contact: the share of adults that is younger.
_AGE_SHARES = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 1.0)
_AGES = (18, 24, 33, 42, 52, 68, 80, 94)
_YOUNG_SINCE = np.datetime64("1985-01-01")
#: Share of the people in Spain who have come from the other countries (INE, about 2024).
_FOREIGN_SHARE = 0.09


@dataclass(frozen=True)
class Persons:
    """One person per customer; of an organisation, who founded it.

    Attributes
    ----------
    female, foreign
        (n,) What they are.
    born_on
        (n,) Their day of birth: 18 to 94 years before they became customers.
    given, surname_1, surname_2
        (n,) Their names; nothing where there is no second surname.
    """

    female: Flags
    foreign: Flags
    born_on: Dates
    given: pa.Array
    surname_1: pa.Array
    surname_2: pa.Array


def persons(chance: Chance, *, country: Integers, family: Integers, joined_on: Dates) -> Persons:
    """Return the persons who live in each country.

    Parameters
    ----------
    family
        (n,) Whose draw decides the first surname: their own position, or that of kin.
    """
    who = np.arange(len(country))
    female = chance.happens("people.female", who, 0.51)
    foreign = (country == CODES.index("ES")) & chance.happens(
        "people.foreign", family, _FOREIGN_SHARE
    )
    born_on = _birth(chance, who, joined_on)
    # Foreigners bear the names of another country of the list.
    abroad = 1 + (chance.uniform("people.origin", family) * (len(CODES) - 1)).astype(np.int64)
    origin = np.where(foreign, abroad, country)
    one_surname = ~chance.happens("people.two_surnames", who, _of(origin, "two_surnames_share"))
    second = _surnames(chance, "people.surname_2", who, origin)
    return Persons(
        female=female,
        foreign=foreign,
        born_on=born_on,
        given=_given(chance, who, origin, female, born_on >= _YOUNG_SINCE),
        surname_1=_surnames(chance, "people.surname_1", family, origin),
        surname_2=where(~one_surname, second),
    )


def _birth(chance: Chance, who: Integers, joined_on: Dates) -> Dates:
    years = settled(np.interp(chance.uniform("people.age", who), _AGE_SHARES, _AGES))
    days = (years * 365.25).astype(np.int64)
    born: Dates = joined_on.astype("datetime64[D]") - days.astype("timedelta64[D]")
    return born


def _of(country: Integers, attribute: str) -> Floats:
    """Return an attribute of each one's country."""
    return np.array([getattr(place, attribute) for place in COUNTRIES], dtype=float)[country]


def _surnames(chance: Chance, purpose: str, who: Integers, country: Integers) -> pa.Array:
    share = chance.uniform(purpose, who)
    return by_group(country, lambda place, rows: _named(surnames(place), share[rows]))


def _given(
    chance: Chance, who: Integers, country: Integers, female: Flags, young: Flags
) -> pa.Array:
    """Return one given name, or two different ones as ``José Luis``."""
    share, second_share = chance.uniform("people.given", who), chance.uniform("people.second", who)
    two = chance.happens("people.two_names", who, _of(country, "two_names_share"))

    def of_group(group: int, rows: Integers) -> pa.Array:
        place, women, youth = group // 4, bool(group // 2 % 2), bool(group % 2)
        first = _named(given_names(place, women=women, young=youth), share[rows])
        second = _named(second_names(place, women=women), second_share[rows])
        return _without_repeats(first, where(two[rows], second))

    return by_group(country * 4 + female * 2 + young, of_group)


def _named(vocabulary: Vocabulary, share: Floats) -> pa.Array:
    return chosen(vocabulary.names, spread_over(share, vocabulary.shares))


def _without_repeats(first: pa.Array, second: pa.Array) -> pa.Array:
    repeated = first.to_numpy(zero_copy_only=False) == second.to_numpy(zero_copy_only=False)
    return joined(first, where(~repeated, second), separator=" ")
