"""The door by which a higher room says how the relation with a customer stands.

It does so in ``AppConfig.ready``, by the dotted path of a function::

    judge_standing("quilate.activity.standing.standing_of")

with ``def standing_of(customer: Customer, *, on: date) -> Standing | None``. It may ask the
database once: every page of a customer shows it beside their name.
"""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.module_loading import import_string

if TYPE_CHECKING:
    from quilate.customers.models import Customer


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


def judge_standing(path: str) -> None:
    """Let a room say how relations stand."""
    if path not in _JUDGES:
        _JUDGES.append(path)


def standing_of(customer: "Customer", *, on: dt.date) -> Standing | None:
    """Return how the relation with a customer stands, None where no room knows."""
    judged = (import_string(path)(customer, on=on) for path in _JUDGES)
    return next((standing for standing in judged if standing), None)
