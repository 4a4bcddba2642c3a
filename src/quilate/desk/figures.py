"""The figures of the home page: the last whole month, beside the same month a year before."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.activity.queries.sales import Sales
from quilate.core.speech import spoken

_SHOWN = ("revenue", "margin", "orders", "customers")
_MONEY = frozenset({"revenue", "margin"})


@dataclass(frozen=True)
class Figure:
    """A figure of a month; ``change`` is empty where there is no year before."""

    name: str
    value: str
    change: str
    tone: str

    @property
    def label(self) -> str:
        """Return the message that names it."""
        return f"desk-{self.name}"

    @property
    def meaning(self) -> str:
        """Return the message that defines it."""
        return f"desk-{self.name}-meaning"


def figures_of(sales: Sales, *, currency: str) -> list[Figure]:
    """Return the figures of the last month that is over; none before there is one."""
    if sales.last is None:
        return []
    return [_figure(sales, name, currency) for name in _SHOWN]


def _figure(sales: Sales, name: str, currency: str) -> Figure:
    value = getattr(sales.last, name)
    written = spoken().money(float(value), currency) if name in _MONEY else spoken().number(value)
    before = getattr(sales.year_before, name, None)
    if not before or before < 0:
        return Figure(name, written, "", "neutral")
    change = float(Decimal(value) / Decimal(before) - 1)
    sign = "+" if change > 0 else ""
    return Figure(
        name, written, f"{sign}{spoken().percent(change)}", "good" if change >= 0 else "bad"
    )
