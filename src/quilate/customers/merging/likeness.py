"""How likely two records are of the same customer: evidence for and against, weighed.

Each agreement multiplies the odds (Fellegi and Sunter, 1969, A Theory for Record Linkage). The
weights are powers of two: an agreement on +8 is 256 times as usual between records of one customer
as between records of two. They were set by hand on simulated companies whose duplicates are known;
docs/guide/duplicates.md says what came of it.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from quilate.customers.words import compact, words_of

#: What speaks for one customer and against it, with its weight.
WEIGHTS = {
    "same-identifier": 13.0,
    "close-identifier": 5.0,
    "other-identifier": -5.0,
    "same-email": 9.0,
    "same-phone": 6.0,
    "same-birth-date": 8.0,
    "close-birth-date": 2.0,
    "other-birth-date": -8.0,
    "same-name": 9.0,
    "close-name": 8.0,
    "surname-missing": 7.5,
    "surnames-swapped": 8.5,
    "other-given-name": -7.0,
    "other-name": -11.0,
    "same-address": 3.0,
    "other-sex": -3.0,
    "other-kind": -9.0,
}
#: Of two records with nothing said of either; those that are compared have something in common.
_PRIOR = -15.0
#: A word as long as this may have a letter or two wrong and still be the same.
_LONG_WORD = 4
#: Of a hundred: how alike the names of two organisations are that may be one.
_ALIKE = 90


@dataclass(frozen=True)
class Portrait:
    """What of a customer's record can be compared."""

    kind: str = "person"
    given_names: str = ""
    surname_1: str = ""
    surname_2: str = ""
    legal_name: str = ""
    birth_date: dt.date | None = None
    sex: str = ""
    place: str = ""
    #: By kind: ``{"NIF": {"12345678Z"}}``.
    identifiers: Mapping[str, frozenset[str]] = field(default_factory=dict)
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Likeness:
    """How likely two are the same, from 0 to 1, and what speaks for it and against it."""

    likelihood: float
    reasons: tuple[str, ...]


def likeness(one: Portrait, other: Portrait) -> Likeness:
    """Weigh what two records have in common and in what they differ."""
    reasons = tuple(
        reason
        for reason in (
            _of_kinds(one, other),
            _of_identifiers(one, other),
            "same-email" if one.emails & other.emails else "",
            "same-phone" if one.phones & other.phones else "",
            _of_names(one, other),
            _of_birth_dates(one.birth_date, other.birth_date),
            "same-address" if one.place and one.place == other.place else "",
            "other-sex" if one.sex and other.sex and one.sex != other.sex else "",
        )
        if reason
    )
    weight = _PRIOR + sum(WEIGHTS[reason] for reason in reasons)
    return Likeness(1 / (1 + 2.0**-weight), reasons)


def _of_kinds(one: Portrait, other: Portrait) -> str:
    return "other-kind" if one.kind != other.kind else ""


def _of_identifiers(one: Portrait, other: Portrait) -> str:
    shared = set(one.identifiers) & set(other.identifiers)
    if any(one.identifiers[kind] & other.identifiers[kind] for kind in shared):
        return "same-identifier"
    if not shared:
        return ""
    is_close = any(
        OSA.distance(first, second) <= 1
        for kind in shared
        for first in one.identifiers[kind]
        for second in other.identifiers[kind]
    )
    return "close-identifier" if is_close else "other-identifier"


def _of_birth_dates(one: dt.date | None, other: dt.date | None) -> str:
    if one is None or other is None:
        return ""
    if one == other:
        return "same-birth-date"
    is_turned = (one.year, one.month, one.day) == (other.year, other.day, other.month)
    wrong = sum(
        first != second for first, second in zip(one.isoformat(), other.isoformat(), strict=True)
    )
    return "close-birth-date" if is_turned or wrong == 1 else "other-birth-date"


def _of_names(one: Portrait, other: Portrait) -> str:
    if "organisation" in (one.kind, other.kind):
        return _of_legal_names(one.legal_name, other.legal_name)
    if not _alike(one.given_names, other.given_names):
        return "other-given-name" if _have_surnames_alike(one, other) else "other-name"
    return _of_surnames(one, other)


def _of_legal_names(one: str, other: str) -> str:
    if not (one and other):
        return ""
    # S.A.C. and SAC are the same letters; "Andina Comercial" and "Comercial Andina" the same words.
    first, second = compact(one), compact(other)
    if first == second or sorted(words_of(one)) == sorted(words_of(other)):
        return "same-name"
    return "close-name" if ratio(first, second) >= _ALIKE else "other-name"


def _of_surnames(one: Portrait, other: Portrait) -> str:
    first, second = (one.surname_1, one.surname_2), (other.surname_1, other.surname_2)
    if not (first[0] and second[0]):
        return ""
    if first == second and one.given_names == other.given_names:
        return "same-name"
    if _alike(first[0], second[0]):
        if first[1] and second[1]:
            return "close-name" if _alike(first[1], second[1]) else "other-name"
        return "surname-missing" if first[1] != second[1] else "close-name"
    if all((*first, *second)) and _alike(first[0], second[1]) and _alike(first[1], second[0]):
        return "surnames-swapped"
    # Somebody wrote the second where the first belongs.
    is_one_of_them = _alike(first[0], second[1]) or _alike(first[1], second[0])
    return "surname-missing" if is_one_of_them and not all((*first, *second)) else "other-name"


def _have_surnames_alike(one: Portrait, other: Portrait) -> bool:
    return _alike(one.surname_1, other.surname_1)


def _alike(one: str, other: str) -> bool:
    """Return whether two folded names are the same but for what a hand or an ear gets wrong."""
    if one == other:
        return bool(one)
    if not (one and other):
        return False
    shorter, longer = sorted((one.split(), other.split()), key=len)
    # "maria" for "maria jose", "m" for "maria".
    return all(_same_word(*pair) for pair in zip(shorter, longer, strict=False))


def _same_word(one: str, other: str) -> bool:
    if one == other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return True
    allowed = (
        0 if min(len(one), len(other)) < _LONG_WORD else 1 if max(len(one), len(other)) < 9 else 2
    )
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed
