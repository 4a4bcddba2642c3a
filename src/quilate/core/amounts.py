"""Figures and amounts of money, as people write them."""

from typing import Any

from django import forms

from quilate.core.speech import spoken


class FigureField(forms.DecimalField):
    """A field in which somebody writes a figure as pages do.

    In Spanish 12.500 is twelve thousand five hundred, where Django takes it for twelve and a half.
    """

    def to_python(self, value: Any) -> Any:  # noqa: ANN401 - as Django has it
        """Read a figure with marks between thousands, or without."""
        return super().to_python(spoken().ungrouped(value) if isinstance(value, str) else value)


class MoneyField(FigureField):
    """A field in which somebody writes 1.234,50: as many digits as the database keeps."""

    def __init__(self, **named: Any) -> None:  # noqa: ANN401 - as Django has it
        usual = {"min_value": 0, "max_digits": 14, "decimal_places": 2, "localize": True}
        super().__init__(**usual | named)
