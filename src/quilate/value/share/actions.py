"""Writing down what a customer spends on the category, and taking it back."""

import datetime as dt
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.share.models import CategorySpend, Origin, Source
from quilate.value.share.models.origin import ANSWERS, PAPERS
from quilate.value.share.spent import revenue_of_year

_CENT, _TEN, _NOTHING = Decimal("0.01"), Decimal(10), Decimal(0)


@dataclass(frozen=True)
class Told:
    """What was told of a customer's spend.

    Attributes
    ----------
    figure
        Of every ten, how many; otherwise money a year.
    """

    origin: Origin
    figure: Decimal
    told_on: dt.date
    note: str = ""

    @property
    def needs_revenue(self) -> bool:
        """Return whether the amount follows from what the customer had spent by then."""
        return self.origin is Origin.OF_TEN

    def written(
        self, customer: int, revenue: Decimal | None, *, by: Person, at: dt.datetime
    ) -> CategorySpend:
        """Return it as a row that is not saved yet.

        ``revenue`` is that of the twelve months until the day, where it ``needs_revenue``.

        Raises
        ------
        Problem
            If no amount follows from what was told.
        """
        return CategorySpend(
            customer_id=customer, origin=self.origin, is_given=True, told_on=self.told_on,
            note=self.note, by=by, at=at, **self._amounts(revenue or _NOTHING),
        )  # fmt: skip

    def _amounts(self, revenue: Decimal) -> dict[str, Decimal]:
        """Return the amount a year, and of every ten, from what it follows."""
        if self.figure <= 0:
            raise Problem("wallet-needs-more-than-nothing")
        if not self.needs_revenue:
            return {"amount": self.figure.quantize(_CENT, ROUND_HALF_UP)}
        if self.figure > _TEN:
            raise Problem("wallet-more-than-ten")
        if revenue <= 0:
            raise Problem("wallet-nothing-bought")
        share = self.figure / _TEN
        amount = (revenue / share).quantize(_CENT, ROUND_HALF_UP)
        return {"amount": amount, "share_told": share, "revenue_then": revenue}


@transaction.atomic
def record(customer: Customer, told: Told, *, by: Person, at: dt.datetime) -> CategorySpend:
    """Write down what a customer spends on the category; what was said before stays.

    Raises
    ------
    Problem
        If no amount follows from what was told.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    # Whoever writes at the same moment waits here, so that the last one is the last.
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    revenue = revenue_of_year(customer, until=told.told_on) if told.needs_revenue else None
    written = told.written(customer.pk, revenue, by=by, at=at)
    written.save()
    recorded(
        "category-spend.recorded",
        by=by,
        at=at,
        subject=customer,
        origin=told.origin.value,
        amount=str(written.amount),
        told_on=told.told_on.isoformat(),
    )
    return written


@transaction.atomic
def take_back(
    customer: Customer, source: Source, *, note: str, on: dt.date, by: Person, at: dt.datetime
) -> CategorySpend:
    """Say that what was said so far, of one source, does not hold; it stays written.

    Raises
    ------
    Problem
        If nobody says why.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    if not note.strip():
        raise Problem("wallet-without-reason")
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    origin = (ANSWERS if source is Source.ANSWERED else PAPERS)[0]
    written = CategorySpend(
        customer=customer, origin=origin, is_given=False, told_on=on, note=note, by=by, at=at
    )
    written.save()
    recorded(
        "category-spend.taken-back", by=by, at=at, subject=customer, source=source.value, note=note
    )
    return written
