"""What a product costs and what a category leaves, as somebody writes it down."""

import datetime as dt
from typing import Any

from django import forms

from quilate.core.shares import ShareField
from quilate.core.speech import say
from quilate.customers.forms.fields import DayInput


class _FromADay(forms.Form):
    def __init__(self, *arguments: Any, today: dt.date, **named: Any) -> None:  # noqa: ANN401
        initial = {"valid_from": today} | named.pop("initial", {})
        super().__init__(*arguments, **named | {"initial": initial})
        self.fields["valid_from"] = forms.DateField(
            label=say("activity-valid-from"), widget=DayInput()
        )


class ProductCostForm(_FromADay):
    """What a unit costs and is listed at, from a day on."""

    def __init__(self, *arguments: Any, currency: str, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields |= {
            "unit_cost": _money("activity-unit-cost-in", currency),
            "list_price": _money("activity-list-price-in", currency, is_required=False),
        }


class CategoryMarginForm(_FromADay):
    """What a category leaves from a day on, in per cent."""

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields["margin"] = ShareField(label=say("activity-margin-in-per-cent"), lowest=-100)


def _money(label: str, currency: str, *, is_required: bool = True) -> forms.DecimalField:
    return forms.DecimalField(
        label=say(label, currency=currency),
        required=is_required,
        min_value=0,
        max_digits=14,
        decimal_places=4,
        localize=True,
    )
