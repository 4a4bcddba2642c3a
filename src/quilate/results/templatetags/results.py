"""The cells of a line of results: without a template, since a page has thousands of them."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from django import template
from django.utils.safestring import SafeString

from quilate.core.speech import spoken
from quilate.results.columns import AMOUNTS
from quilate.results.statement import Line

register = template.Library()
#: With how many decimals each column is written.
_DECIMALS = {**dict.fromkeys((*AMOUNTS, "customers"), 0), "each": 2}


@register.simple_tag
def cells_of(line: Line) -> SafeString:
    """Return all cells of a line, with those of a year before beneath where they are known."""
    write = spoken().number
    return _cells(
        (
            _written(write, getattr(line.now, name), decimals),
            _beneath(write, getattr(line.before, name, None), decimals),
        )
        for name, decimals in _DECIMALS.items()
    )


@register.simple_tag
def amounts_of(line: Line, decimals: int = 0) -> SafeString:
    """Return the cells of a line that has no customers."""
    write = spoken().number
    return _cells((_written(write, each, decimals), "") for each in line.amounts)


def _cells(cells: Iterable[tuple[str, str]]) -> SafeString:
    # Figures as we write them: there is nothing in them to escape.
    return SafeString(
        "".join(f'<td class="amount tabular">{figure}{beneath}</td>' for figure, beneath in cells)
    )


def _written(write: Callable[..., str], figure: Decimal | int | None, decimals: int) -> str:
    if figure is None:
        return ""
    # What rounds to nothing has no sign.
    return write(round(float(figure), decimals) + 0.0, decimals=decimals)


def _beneath(write: Callable[..., str], figure: Decimal | int | None, decimals: int) -> str:
    if figure is None:
        return ""
    shown = _written(write, figure, decimals)
    return f'<span class="block text-xs font-normal text-muted">{shown}</span>'
