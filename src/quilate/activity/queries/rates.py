"""What currencies are worth, today and before."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from quilate.activity.models import ExchangeRate

#: A currency shows so many of its rates.
_NEWEST = 12
_SIX_FIGURES = 6


@dataclass(frozen=True)
class RateHistory:
    """A currency: its rate on a day, and its newest ones, the newest day first."""

    currency: str
    now: ExchangeRate | None
    entered: list[ExchangeRate]

    @property
    def turned(self) -> Decimal | None:
        """Return what one unit of the currency of account is worth in this one."""
        if not self.now:
            return None
        turned = 1 / self.now.rate
        return round(turned, _SIX_FIGURES - 1 - turned.adjusted())


def rate_histories(day: dt.date) -> list[RateHistory]:
    """Return every currency that has rates, with the one in force on a day."""
    place = Window(RowNumber(), partition_by="currency", order_by=F("day").desc())
    newest = ExchangeRate.objects.annotate(place=place).filter(place__lte=_NEWEST)
    by_currency = groupby(newest.order_by("currency", "-day"), key=lambda rate: rate.currency)
    return [_history(currency, list(rates), day) for currency, rates in by_currency]


def rate_written(currency: str, day: str) -> dict[str, object]:
    """Return what was written of a currency and a day (``2026-03-01``), to be corrected.

    Where nothing was, the currency and the day alone; where they are none, nothing.
    """
    try:
        asked: dict[str, object] = {"currency": currency, "day": dt.date.fromisoformat(day)}
    except ValueError:
        return {"currency": currency} if currency else {}
    found = ExchangeRate.objects.filter(**asked).first()
    return asked | {"rate": found.rate.normalize()} if found else asked


def rate_numbered(number: str) -> ExchangeRate | None:
    """Return the rate of a number that somebody has just entered; None where it is none."""
    return ExchangeRate.objects.filter(pk=int(number)).first() if number.isdecimal() else None


def _history(currency: str, rates: list[ExchangeRate], day: dt.date) -> RateHistory:
    now = next((rate for rate in rates if rate.day <= day), None)
    return RateHistory(currency, now, rates)
