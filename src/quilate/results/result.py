"""From revenue to contribution."""

from dataclasses import dataclass, fields, replace
from decimal import Decimal

_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Result:
    """What came in and went out, in the currency of account.

    Attributes
    ----------
    customers
        Who had bought by the end of the time.
    assumed
        Lines of which no cost is known, so that their margin is assumed.
    """

    revenue: Decimal = _NOTHING
    cost_of_goods: Decimal = _NOTHING
    acquisition: Decimal = _NOTHING
    cost_to_serve: Decimal = _NOTHING
    written_off: Decimal = _NOTHING
    customers: int = 0
    assumed: int = 0

    @property
    def margin(self) -> Decimal:
        """Return revenue − cost of goods."""
        return self.revenue - self.cost_of_goods

    @property
    def contribution(self) -> Decimal:
        """Return margin − acquisition − cost to serve − written off."""
        return self.margin - self.acquisition - self.cost_to_serve - self.written_off

    @property
    def each(self) -> Decimal | None:
        """Return contribution per customer; None without customers."""
        return self.contribution / self.customers if self.customers else None

    @property
    def is_nothing(self) -> bool:
        """Return whether there is nobody and nothing in it."""
        return self == Result()

    def __add__(self, other: "Result") -> "Result":
        """Return this and that of others, together."""
        return Result(*(getattr(self, name) + getattr(other, name) for name in _NAMES))

    def __sub__(self, other: "Result") -> "Result":
        """Return this without that of some of them."""
        return Result(*(getattr(self, name) - getattr(other, name) for name in _NAMES))

    def then(self, later: "Result") -> "Result":
        """Return this and that of the same customers in the time that follows."""
        return replace(self + later, customers=later.customers)


_NAMES = [field.name for field in fields(Result)]
