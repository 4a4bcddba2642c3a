"""An amount of money, as people write it."""

from typing import Any

from django import forms


class MoneyField(forms.DecimalField):
    """A field in which somebody writes 1.234,50: as many digits as the database keeps."""

    def __init__(self, **named: Any) -> None:  # noqa: ANN401 - as Django has it
        usual = {"min_value": 0, "max_digits": 14, "decimal_places": 2, "localize": True}
        super().__init__(**usual | named)
