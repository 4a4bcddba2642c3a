"""Numbers as people type them: with a decimal point or a decimal comma."""

import re
from typing import Any

import click

# 1,234 is a thousand to one person and little more than one to another.
_EITHER_WAY = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")
_WITH_COMMA = re.compile(r"[-+]?\d*,\d+")


def number_in(text: str) -> float | None:
    """Return the number, None where it is none or could be two.

    >>> number_in("0,35"), number_in("0.35"), number_in("1,234"), number_in("much")
    (0.35, 0.35, None, None)
    """
    text = text.strip()
    if _EITHER_WAY.fullmatch(text):
        return None
    if _WITH_COMMA.fullmatch(text):
        text = text.replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


class Number(click.types.FloatParamType):
    """A number as the value of an option."""

    def convert(
        self,
        value: Any,  # noqa: ANN401 - as click has it
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> float:
        """Return the number."""
        number = number_in(str(value))
        if number is None:
            self.fail(str(value), param, ctx)
        return number
