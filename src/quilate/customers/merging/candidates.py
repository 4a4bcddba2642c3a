"""Which customers are worth comparing: those who share something that few share.

Comparing each with each would take a million times a million. Customers are brought together by
identifier, telephone, e-mail address, birth date, and name with town; the database sorts, and a
group at a time is in memory.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations, groupby
from operator import itemgetter
from typing import Any

from rapidfuzz.distance import OSA

from quilate.customers.models import ContactPoint, Customer, Identity

Pair = tuple[int, int]
#: What more customers share than this (a switchboard, 1 January 1900) says nothing of any two.
_MOST_SHARING = 200
#: In a group that is larger, each is compared with so many that stand next to it by name.
_NEIGHBOURS = 8
#: Names of whose letters a smaller share is the same were never the same name.
_LEAST_ALIKE = 0.5
_AT_ONCE = 5_000


def candidate_pairs(way: str) -> Iterator[Pair]:
    """Give the pairs that a way of bringing customers together finds, the lower number first."""
    return _WAYS[way]()


def _by_identifier() -> Iterator[Pair]:
    identities = Identity.objects.filter(**_current("customer__"))
    rows = identities.order_by("value").values_list("value", "customer_id")
    yield from _pairs_sharing(rows)


def _by_contact_point() -> Iterator[Pair]:
    points = ContactPoint.objects.filter(**_current("customer__"))
    rows = points.order_by("value").values_list("value", "customer_id")
    yield from _pairs_sharing(rows)


def _by_birth_date() -> Iterator[Pair]:
    born = Customer.objects.current().exclude(birth_date=None)
    rows = born.order_by("birth_date", "sort_name").values_list("birth_date", "id", "sort_name")
    for _, group in groupby(rows.iterator(_AT_ONCE), key=itemgetter(0)):
        yield from _pairs_with_like_names([(number, _in_order(name)) for _, number, name in group])


def _by_name_and_place() -> Iterator[Pair]:
    rows = Customer.objects.current().exclude(sort_name="")
    by_name = rows.order_by("sort_name", "id").values_list("sort_name", "city", "id")
    for _, group in groupby(by_name.iterator(_AT_ONCE), key=itemgetter(0)):
        # A name that many have is nobody's; with the town it is few people's.
        together = sorted((city, number) for _, city, number in group if city)
        yield from _pairs_sharing(together)


def _by_legal_name() -> Iterator[Pair]:
    organisations = Customer.objects.current().filter(kind=Customer.Kind.ORGANISATION)
    by_name = organisations.order_by("sort_name", "id").values_list("id", "sort_name")
    yield from _neighbours((number, _in_order(name)) for number, name in by_name.iterator(_AT_ONCE))


_WAYS: dict[str, Callable[[], Iterator[Pair]]] = {
    "merging-stage-identifiers": _by_identifier,
    "merging-stage-contact-points": _by_contact_point,
    "merging-stage-birth-dates": _by_birth_date,
    "merging-stage-names": _by_name_and_place,
    "merging-stage-organisations": _by_legal_name,
}
#: The ways, by the message that says what is being compared.
WAYS = tuple(_WAYS)


def _current(path: str) -> dict[str, None]:
    return {f"{path}merged_into": None, f"{path}erased_at": None}


def _pairs_sharing(rows: Any) -> Iterator[Pair]:  # noqa: ANN401 - a query of values, or a list
    there = rows if isinstance(rows, list) else rows.iterator(_AT_ONCE)
    for _, group in groupby(there, key=itemgetter(0)):
        numbers = sorted({row[1] for row in group})
        if 1 < len(numbers) <= _MOST_SHARING:
            yield from combinations(numbers, 2)


def _pairs_with_like_names(group: list[tuple[int, str]]) -> Iterator[Pair]:
    if len(group) > _MOST_SHARING:
        yield from _neighbours(group)
        return
    for (one, name), (other, its_name) in combinations(group, 2):
        if _could_be_one(name, its_name):
            yield (one, other) if one < other else (other, one)


def _neighbours(group: Iterable[tuple[int, str]]) -> Iterator[Pair]:
    """Compare each with those next to it in the order of their names."""
    window = list[tuple[int, str]]()
    for number, name in group:
        for other, its_name in window:
            if _could_be_one(name, its_name):
                yield (other, number) if other < number else (number, other)
        window = [*window[-_NEIGHBOURS + 1 :], (number, name)]


def _in_order(name: str) -> str:
    # Whoever wrote the surnames the other way round has written the same words.
    return " ".join(sorted(name.replace(",", " ").split()))


def _could_be_one(one: str, other: str) -> bool:
    return OSA.normalized_similarity(one, other, score_cutoff=_LEAST_ALIKE) > 0
