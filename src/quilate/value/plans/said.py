"""What people say of a plan: its terms, what is to be done, and what is spent."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.models import Person


@dataclass(frozen=True)
class Terms:
    """What a plan says; what its purpose does not ask for is empty."""

    owner: Person
    review_on: dt.date
    reason: str = ""
    reason_words: str = ""
    measure: str = ""
    target: Decimal | None = None
    target_on: dt.date | None = None
    sponsor: Person | None = None
    contact_cadence_days: int | None = None


@dataclass(frozen=True)
class Work:
    """What is to be done, by whom, and by when; by nobody of the company is by the customer."""

    what: str
    who: Person | None
    due_on: dt.date


@dataclass(frozen=True)
class Outlay:
    """What is spent on a relation, and the net margin that the customer is to leave after it."""

    kind: str
    what: str
    amount: Decimal
    spent_on: dt.date
    expected_margin: Decimal
    expected_on: dt.date
