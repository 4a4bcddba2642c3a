"""What money of other currencies was worth, day by day."""

import datetime as dt
from decimal import ROUND_HALF_UP, Decimal

from django.db import models

from quilate.core.models import Company
from quilate.language import Problem

_CENT = Decimal("0.01")


class MissingRate(Problem):
    """A currency has no rate until a day."""

    def __init__(self, currency: str, day: dt.date) -> None:
        super().__init__("activity-no-rate", currency=currency, day=day.isoformat())
        self.currency, self.day = currency, day


class ExchangeRate(models.Model):
    """What one unit of a currency is worth in the currency of account, from a day on."""

    currency = models.CharField(max_length=3)
    day = models.DateField()
    rate = models.DecimalField(max_digits=18, decimal_places=8)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["currency", "day"], name="a_currency_has_one_rate_a_day"
            ),
            models.CheckConstraint(condition=models.Q(rate__gt=0), name="a_rate_is_positive"),
        ]

    def __str__(self) -> str:
        return f"{self.currency} {self.day}: {self.rate}"

    @classmethod
    def in_force(cls, currency: str, on: dt.date) -> "ExchangeRate | None":
        """Return the last rate of a currency until a day; None for the currency of account.

        Raises
        ------
        MissingRate
            If the currency has no rate until that day.
        """
        if currency == Company.current().currency:
            return None
        found = cls.objects.filter(currency=currency, day__lte=on).order_by("-day").first()
        if not found:
            raise MissingRate(currency, on)
        return found

    def converted(self, amount: Decimal) -> Decimal:
        """Return an amount of the currency in the currency of account, to the cent."""
        return (amount * self.rate).quantize(_CENT, ROUND_HALF_UP)
