"""Entering what currencies are worth."""

import datetime as dt
from decimal import Decimal

from django.db import transaction

from quilate.activity.models import ExchangeRate
from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Company, Person
from quilate.language import Problem


@transaction.atomic
def enter_rate(
    currency: str, *, day: dt.date, rate: Decimal, by: Person, at: dt.datetime
) -> ExchangeRate:
    """Say what one unit of a currency is worth from a day on, or correct what was said of that day.

    What was converted with the wrong rate stays as it is until it is reckoned again, by a job.

    Raises
    ------
    Problem
        If it is the currency of account.
    """
    account = Company.current().currency
    if currency == account:
        raise Problem("activity-rate-of-account", currency=currency)
    found = ExchangeRate.objects.select_for_update().filter(currency=currency, day=day).first()
    entered = found or ExchangeRate(currency=currency, day=day)
    changes = changed(entered, {"rate": rate})
    if changes:
        entered.save()
        about = f"1 {currency} = {rate} {account} ({day})"
        recorded("rate.entered", by=by, at=at, subject=entered, about=about, changes=changes)
    return entered
