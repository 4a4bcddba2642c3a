"""An amount in its own currency and in the currency of account."""

import datetime as dt
from decimal import Decimal

from django.db import models

from quilate.activity.models.exchange_rate import ExchangeRate


class InCurrency(models.Model):
    """A record of money. The rate stays with it: rates that come later do not change the past."""

    currency = models.CharField(max_length=3)
    amount = models.DecimalField(max_digits=14, decimal_places=2)
    #: Of which day, None where the record is in the currency of account.
    rate = models.DecimalField(max_digits=18, decimal_places=8, default=Decimal(1))
    rate_on = models.DateField(null=True, blank=True)
    #: In the currency of account.
    account_amount = models.DecimalField(max_digits=14, decimal_places=2)

    class Meta:
        abstract = True

    def set_amount(self, amount: Decimal, currency: str, *, on: dt.date) -> None:
        """Set the amount, and convert it by the rate in force on a day.

        Raises
        ------
        Problem
            If the currency has no rate until that day.
        """
        rate = ExchangeRate.in_force(currency, on)
        self.amount, self.currency = amount, currency
        self.rate, self.rate_on = (rate.rate, rate.day) if rate else (Decimal(1), None)
        self.account_amount = rate.converted(amount) if rate else amount
