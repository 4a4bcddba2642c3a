"""Activity as pages show it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, asking
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.active.definitions import WHOLE, Definition, Definitions
from quilate.lifecycle.active.listing import COLUMNS, Active, Among, most_active
from quilate.lifecycle.active.models import Degree
from quilate.lifecycle.active.queries import Activity, DegreeFigures, activity_of
from quilate.lifecycle.active.told import definition_told

_FIRST = 10
#: So many categories have a row on the page; the page of definitions has all.
_CATEGORIES = 12


@dataclass(frozen=True)
class Part:
    """A stretch of a bar, in hundredths of its width."""

    degree: Degree
    start: str
    width: str


@dataclass(frozen=True)
class Bar:
    """How something divides by degrees: customers, current value or CLV."""

    title: str
    parts: Sequence[Part]


@dataclass(frozen=True)
class Row:
    """A degree, with its share of all customers."""

    figures: DegreeFigures
    share: float


@dataclass(frozen=True)
class Defined:
    """What is called active in one place.

    Attributes
    ----------
    definition
        None of a category that has none of its own.
    active
        How many are active by it; None where that is not shown.
    """

    name: str
    label: str
    definition: Definition | None
    words: str
    category: int | None = None
    active: int | None = None


@dataclass(frozen=True)
class ActivePage:
    """The whole page."""

    activity: Activity
    rows: Sequence[Row]
    bars: Sequence[Bar]
    whole: Defined
    categories: Sequence[Defined]
    more_categories: int
    first: Sequence[Active]


def active_page(person: Person, definitions: Definitions, names: dict[int, str]) -> ActivePage:
    """Return the page of the customers whom a person may see."""
    activity = activity_of(person)
    defined = [
        each
        for each in defined_in(definitions, names, activity.in_category)
        if each.definition is not None
    ]
    defined.sort(key=lambda each: (-(each.active or 0), each.label))
    first = most_active(Among(), person, names=names, size=_FIRST).rows
    return ActivePage(
        activity,
        [Row(each, each.customers / (activity.customers or 1)) for each in activity.degrees],
        _bars(activity.degrees),
        whole_of(definitions),
        defined[:_CATEGORIES],
        len(defined[_CATEGORIES:]),
        [each for each in first if each.level > 0],
    )


def whole_of(definitions: Definitions) -> Defined:
    """Return what is called active in the whole of what is sold."""
    its = definitions.whole
    words = definition_told(its, conversations=definitions.conversations)
    return Defined(WHOLE, "", its, words)


def defined_in(
    definitions: Definitions, names: dict[int, str], active: dict[int, int] | None = None
) -> list[Defined]:
    """Return what is called active in each category."""
    return [_defined(definitions, number, name, active) for number, name in names.items()]


def reason_of(customer: Customer, names: dict[int, str]) -> Active | None:
    """Return how active a customer is, and why; None before the facts know them."""
    asked = f"SELECT {', '.join(COLUMNS)} FROM {FACTS} WHERE customer_id = ?"
    with asking() as ask:
        rows = ask(asked, [customer.pk])
    return Active.of((customer, *rows[0]), names) if rows else None


def _defined(
    definitions: Definitions, number: int, name: str, active: dict[int, int] | None
) -> Defined:
    its = definitions.of_category(str(number))
    words = definition_told(its) if its else ""
    count = None if its is None or active is None else active.get(number, 0)
    return Defined(str(number), name, its, words, number, count)


def _bars(degrees: Sequence[DegreeFigures]) -> list[Bar]:
    by_title = {
        "active-customers": [Decimal(each.customers) for each in degrees],
        "active-current-value": [each.current_value for each in degrees],
        "active-clv": [each.clv for each in degrees],
    }
    return [Bar(title, _parts(degrees, amounts)) for title, amounts in by_title.items()]


def _parts(degrees: Sequence[DegreeFigures], amounts: list[Decimal]) -> list[Part]:
    # A degree that cost more than it left has no length; the table has its figure.
    lengths = [max(amount, Decimal(0)) for amount in amounts]
    whole, start, parts = sum(lengths), Decimal(0), []
    for each, length in zip(degrees, lengths, strict=True):
        if whole and length:
            width = 100 * length / whole
            parts.append(Part(each.degree, f"{start:.2f}", f"{width:.2f}"))
            start += width
    return parts
