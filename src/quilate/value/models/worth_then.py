"""What a customer was worth on the day of a decision, kept with it."""

from typing import TYPE_CHECKING

from django.db import models

from quilate.value.models.valuation import money

if TYPE_CHECKING:
    from quilate.value.models.valuation import Valuation

_KEPT = ("clv", "clv_low", "clv_high", "current_value", "quadrant", "uncertain")


class WorthThen(models.Model):
    """As it was shown when it was decided; none of who was not valued."""

    #: Written over them when the customer is erased: what somebody was worth tells of them.
    BLANKS = {"quadrant": ""} | dict.fromkeys(
        ("valued_on", "clv", "clv_low", "clv_high", "current_value")
    )

    valued_on = models.DateField(null=True)
    currency = models.CharField(max_length=3, blank=True)
    clv = money(null=True)
    clv_low = money(null=True)
    clv_high = money(null=True)
    current_value = money(null=True)
    quadrant = models.CharField(max_length=12, blank=True)
    uncertain = models.BooleanField(default=False)

    class Meta:
        abstract = True


def worth_then(valuation: "Valuation | None") -> dict[str, object]:
    """Return the columns of what somebody is worth today, to be kept."""
    if valuation is None:
        return {}
    kept = {name: getattr(valuation, name) for name in _KEPT}
    return {"valued_on": valuation.run.as_of, "currency": valuation.run.currency, **kept}
