"""The door by which a higher room says how the relation with a customer stands.

It does so in ``AppConfig.ready``, by the dotted path of a module::

    judge_standing("quilate.activity.standing")

with ``days(on) -> dict[str, Subquery]``, which a customer brings along from the database, and
``standing_of(days, *, on) -> Standing | None``, which asks it nothing more: every page of a
customer shows it beside their name. The highest room is asked first.
"""

import datetime as dt
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from django.db.models import Subquery

if TYPE_CHECKING:
    from quilate.customers.models import Customer
    from quilate.customers.models.customer import CustomerQuerySet

#: What a customer brings along carries this before its name.
_BROUGHT = "standing_"


@dataclass(frozen=True)
class Standing:
    """How a relation stands on a day, in the reader's words.

    Attributes
    ----------
    tone
        Of the kit: good, care, bad, neutral.
    since
        Since when, or by what it is known; empty where there is nothing to say.
    meaning
        What the label means.
    """

    label: str
    tone: str
    since: str
    meaning: str


_JUDGES: list[str] = []


def judge_standing(module: str) -> None:
    """Let a room say how relations stand."""
    if module not in _JUDGES:
        # Apps get ready from the lowest floor up.
        _JUDGES.insert(0, module)


def with_standing(customers: "CustomerQuerySet", *, on: dt.date) -> "CustomerQuerySet":
    """Have customers bring along what says how the relation with them stands."""
    for module in _JUDGES:
        days: dict[str, Subquery] = import_module(module).days(on)
        customers = customers.annotate(**{f"{_BROUGHT}{name}": day for name, day in days.items()})
    return customers


def standing_of(customer: "Customer", *, on: dt.date) -> Standing | None:
    """Return how the relation stands with a customer who brought it along; else None."""
    brought = {
        name.removeprefix(_BROUGHT): value
        for name, value in vars(customer).items()
        if name.startswith(_BROUGHT)
    }
    if not brought:
        return None
    told = (import_module(module).standing_of(brought, on=on) for module in _JUDGES)
    return next(filter(None, told), None)
