"""A share of one, which people write as a percentage."""

from decimal import Decimal
from typing import Any

from django import forms

_HUNDRED = Decimal(100)


class ShareField(forms.DecimalField):
    """A field in which somebody writes 12,5 and the code reads 0.125."""

    def __init__(self, *, lowest: int = 0, highest: int = 100, **named: Any) -> None:  # noqa: ANN401
        # Two decimals of a percentage are the four that the database keeps of the share.
        usual = {"decimal_places": 2, "localize": True}
        super().__init__(min_value=lowest, max_value=highest, **usual | named)

    def prepare_value(self, value: Any) -> Any:  # noqa: ANN401 - as Django has it
        """Show a share as a percentage; what somebody wrote stays as they wrote it."""
        return (value * _HUNDRED).normalize() + 0 if isinstance(value, Decimal) else value

    def clean(self, value: Any) -> Decimal | None:  # noqa: ANN401
        """Return the share of a percentage."""
        percentage = super().clean(value)
        return None if percentage is None else percentage / _HUNDRED

    def has_changed(self, initial: Any, data: Any) -> bool:  # noqa: ANN401
        """Compare what was written with what was shown."""
        return super().has_changed(self.prepare_value(initial), data)
