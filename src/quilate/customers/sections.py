"""The door by which higher rooms add sections to the page of a customer.

A room adds a section in ``AppConfig.ready``; what it shows is named by its dotted path, since
models cannot be imported yet::

    add_section(
        Section(
            "orders",
            title="activity-orders",
            template="activity/orders_section.html",
            shown="quilate.activity.sections.orders",
        )
    )

with ``def orders(person: Person, customer: Customer) -> dict[str, object]``. The template finds
what it returns in ``shown``, beside ``customer`` and ``request``; it is one ``card``.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from django.utils.module_loading import import_string

from quilate.core.roles import Permission

if TYPE_CHECKING:
    from quilate.core.models import Person
    from quilate.customers.models import Customer

Shown = dict[str, object]


@dataclass(frozen=True)
class Section:
    """A part of the page of a customer.

    Attributes
    ----------
    name
        Its own address is ``customers/7/sections/<name>/``.
    title
        A message.
    shown
        The dotted path of the function that says what it shows; called with the person who looks
        and the customer, who is visible to them.
    place
        In the wide column or in the narrow one; ``first`` above who the customer is.
    order
        Among those of its column; the customer's own sections come first.
    is_deferred
        Whether the browser fetches it once the page is there. The page of a customer asks the
        database twelve times at most: what comes at once has to be one statement.
    suits
        The dotted path of what says, without asking the database, of which customers there may be
        anything to show; empty of all of them.
    """

    name: str
    title: str
    template: str
    shown: str
    needs: Permission = Permission.SEE_CUSTOMERS
    place: Literal["first", "main", "side"] = "main"
    order: int = 100
    is_deferred: bool = True
    suits: str = ""

    def of(self, person: "Person", customer: "Customer") -> Shown:
        """Return what the section shows of a customer to somebody."""
        query: Callable[[Person, Customer], Shown] = import_string(self.shown)
        return query(person, customer)

    def is_for(self, customer: "Customer") -> bool:
        """Return whether there may be anything to show of a customer."""
        suits: Callable[[Customer], bool] = import_string(self.suits) if self.suits else bool
        return suits(customer)


@dataclass
class SectionOnPage:
    """A section of one customer, as the page includes it."""

    section: Section
    person: "Person" = field(repr=False)
    customer: "Customer" = field(repr=False)

    @cached_property
    def shown(self) -> Shown:
        """Return what it shows, asked for when the page comes to it."""
        return self.section.of(self.person, self.customer)


_SECTIONS: dict[str, Section] = {}


def add_section(section: Section) -> None:
    """Add a section to the page of every customer."""
    _SECTIONS[section.name] = section


def sections_for(person: "Person", customer: "Customer") -> list[SectionOnPage]:
    """Return the sections that somebody may see, in their order."""
    allowed = (
        section
        for section in _SECTIONS.values()
        if person.may(section.needs) and section.is_for(customer)
    )
    ordered = sorted(allowed, key=lambda section: (section.order, section.name))
    return [SectionOnPage(section, person, customer) for section in ordered]


def section_for(person: "Person", customer: "Customer", name: str) -> SectionOnPage | None:
    """Return one section, None where there is none that the person may see."""
    section = _SECTIONS.get(name)
    if not section or not person.may(section.needs):
        return None
    return SectionOnPage(section, person, customer)
