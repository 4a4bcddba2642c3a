"""Customers, looked for and listed."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from quilate.core.keyset import KeysetPage, keyset_page_in_turn
from quilate.core.models import Company, Person
from quilate.core.roles import Permission
from quilate.customers.filtering import MANY, CustomerFilters, are_many, narrowed_for_a_page
from quilate.customers.groups import keeping, members_of
from quilate.customers.hierarchy import Branching, below
from quilate.customers.measured import in_order
from quilate.customers.models import Customer, SearchWord
from quilate.customers.models.customer import CustomerQuerySet
from quilate.customers.words import LONGEST_WORD, compact, is_code, words_of

_PAGE = 50
#: A page of a customer names so many of each kind of related customers.
_MOST_RELATED = 50


@dataclass(frozen=True)
class Relations:
    """The customers beside one, by how they belong together."""

    below: list[Branching]
    housemates: list[Customer]


def customers_page(
    person: Person, filters: CustomerFilters, *, size: int = _PAGE
) -> KeysetPage[Customer]:
    """Return a page of the customers that a person may see."""
    visible = Customer.objects.visible_to(person).current()
    customers = found(narrowed_for_a_page(visible, filters), filters.text, by=person)
    keep = None
    if filters.segment:
        members = members_of(person, filters.segment)
        if len(members) > MANY:
            keep = keeping(members)
        else:
            customers = customers.filter(pk__among=members.tolist())
    parts = in_order(customers.select_related("branch", "owner"), filters, by=person)
    return keyset_page_in_turn(parts, size=size, cursor=filters.cursor, keep=keep)


def found(customers: CustomerQuerySet, text: str, *, by: Person) -> CustomerQuerySet:
    """Return the customers who have each word of a text, or one that begins with it.

    Accents, capitals, signs and the order of the words do not matter. What is written like an
    identifier, a telephone or an e-mail address is looked for as a whole: ``12.345.678-Z``.
    Of several words, those who have them whole are found; where there are none, those who have
    words that begin so. Somebody who is shown personal data in part has to write whole words, or
    could guess the rest letter by letter.
    """
    words = [compact(text)] if is_code(text) else words_of(text)
    if not by.may(Permission.SEE_PERSONAL_DATA):
        return _matching(customers, words, _equals)
    if len(words) > 1:
        whole = customers.filter(pk__among=_numbers_with(words))
        if whole.exists():  # of those handed over: whoever else has that name is not told of
            return whole
    return _matching(customers, words, _begins)


def _numbers_with(words: list[str]) -> list[int]:
    """Return the numbers of the customers who have all of several words, whole."""
    first, *others = (_having(word, _equals).values_list("customer_id") for word in words)
    # The index has the customers of a word in order: the lists are merged, and nothing is sorted.
    return [number for (number,) in first.intersection(*others).order_by("customer_id")]


def _matching(
    customers: CustomerQuerySet, words: list[str], matching: Callable[[str], Q]
) -> CustomerQuerySet:
    matches = [_having(word, matching) for word in words]
    if not matches:
        return customers
    if len(matches) == 1 and are_many(matches[0]):
        return customers.filter(Exists(matches[0].filter(customer=OuterRef("pk"))))
    first, *others = (match.values("customer_id") for match in matches)
    # Both databases intersect two lists of numbers far quicker than they probe one for the other.
    return customers.filter(id__in=first.intersection(*others) if others else first)


def _having(word: str, matching: Callable[[str], Q]) -> QuerySet[SearchWord]:
    return SearchWord.objects.filter(_spelt(word, matching))


def _spelt(word: str, matching: Callable[[str], Q]) -> Q:
    if not word.startswith("0"):
        return matching(word)
    # Prefixes are dialled with zeros that are not kept: 01 444 5555, 0034 612 345 678.
    return matching(word) | matching(word.lstrip("0") or word)


def _begins(beginning: str) -> Q:
    # Words are plain letters and digits: in every collation these z's come after what begins so.
    return Q(word__range=(beginning, beginning + "z" * LONGEST_WORD))


def _equals(word: str) -> Q:
    return Q(word=word)


def relations_of(customer: Customer, visible: CustomerQuerySet) -> Relations:
    """Return who stands beside a customer, of those that are visible."""
    return Relations(below=below(customer, visible), housemates=_housemates(customer, visible))


def _housemates(customer: Customer, visible: CustomerQuerySet) -> list[Customer]:
    if not customer.household_id:
        return []
    together = visible.filter(household_id=customer.household_id).exclude(pk=customer.pk)
    return list(together.order_by("sort_name")[:_MOST_RELATED])


def home_country() -> str:
    """Return the country of the company, whose telephones are written without a prefix."""
    return Company.objects.values_list("country", flat=True).first() or ""
