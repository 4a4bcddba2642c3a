"""Writing customers, many at once, with what identifies, reaches and finds them."""

import datetime as dt
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any

from django.utils import timezone

from quilate.core.bulk import enter_keys, insert_rows, reserved_numbers
from quilate.customers.given import PROFILE_FIELDS
from quilate.customers.keys import new_key
from quilate.customers.loading.incoming import Identifier, Incoming, Newcomer, Point, Row
from quilate.customers.models import ContactPoint, Customer, Household, Identity, SearchWord
from quilate.customers.places import Place
from quilate.customers.words import search_words

_CUSTOMER = (
    *("id", "key", "sort_name", *PROFILE_FIELDS),
    *("household_id", "branch_id", "team_id", "owner_id"),
    *("created_on", "updated_at", "version"),
)
_IDENTITY = ("customer_id", "kind", "country", "value", "is_valid", "source", "added_at")
_POINT = ("customer_id", "kind", "value", "is_preferred", "source", "added_at")
Placed = Callable[[Row], Place]


def write_new(rows: list[Incoming], *, source: str, at: dt.datetime, placed: Placed) -> None:
    """Write customers who are not there, and give each row their number."""
    households = households_by_key(each.household for each in rows)
    for row, number in zip(rows, reserved_numbers(Customer, len(rows)), strict=True):
        row.number = number
        row.key = row.key or new_key("Q-")
    newcomers = [row.as_new() for row in rows]
    insert_rows(
        Customer,
        _CUSTOMER,
        (
            _values(row, newcomer, households, placed(row.row), at)
            for row, newcomer in zip(rows, newcomers, strict=True)
        ),
    )
    identified = ((row.number, row.identifier) for row in rows if row.identifier)
    write_identities(identified, source=source, at=at)
    points = (
        (row.number, point, not place) for row in rows for place, point in enumerate(row.points)
    )
    write_contact_points(points, source=source, at=at)
    write_words(
        (row.number, word)
        for row, newcomer in zip(rows, newcomers, strict=True)
        for word in _words(row, newcomer)
    )


def write_identities(
    identities: Iterable[tuple[int, Identifier]], *, source: str, at: dt.datetime
) -> None:
    """Write identifiers, each with the number of its customer."""
    insert_rows(Identity, _IDENTITY, ((number, *kept, source, at) for number, kept in identities))


def write_contact_points(
    points: Iterable[tuple[int, Point, bool]], *, source: str, at: dt.datetime
) -> None:
    """Write contact points, each with the number of its customer, and whether it is preferred."""
    insert_rows(
        ContactPoint,
        _POINT,
        ((number, *kept, is_preferred, source, at) for number, kept, is_preferred in points),
    )


def write_words(words: Iterable[tuple[int, str]]) -> None:
    """Write words by which customers are found."""
    # In the order of their index, neighbours go to the same page of it.
    insert_rows(SearchWord, ("customer_id", "word"), sorted(words, key=itemgetter(1)))


def households_by_key(keys: Iterable[str]) -> dict[str, int]:
    """Return the numbers of households, those that are new with them."""
    wanted = {key for key in keys if key}
    if not wanted:
        return {}
    enter_keys(Household, wanted)
    return dict(Household.objects.filter(key__among=wanted).values_list("key", "id"))


def _words(row: Incoming, newcomer: Newcomer) -> list[str]:
    codes = [value for kind, value in row.points if kind == ContactPoint.Kind.EMAIL]
    if row.identifier:
        codes.append(row.identifier[2])
    phones = [value for kind, value in row.points if kind == ContactPoint.Kind.PHONE]
    return search_words(newcomer, codes, phones)


def _values(
    row: Incoming, newcomer: Newcomer, households: dict[str, int], place: Place, at: dt.datetime
) -> tuple[Any, ...]:
    return (
        row.number,
        row.key,
        newcomer.sort_name,
        *newcomer.profile,
        households.get(row.household),
        place.branch_id,
        place.team_id,
        place.owner_id,
        row.created_on or timezone.localdate(at),
        at,
        1,
    )
