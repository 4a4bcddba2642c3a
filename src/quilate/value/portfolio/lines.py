"""The two lines of the portfolio, to the cent, and on which side of them a customer stands."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from django.db.models import Subquery, Sum

from quilate.clv.valuation.portfolio import CutLines
from quilate.value.models import PortfolioPolicy, Quadrant, ValuationRun, ValueSum

CENT = Decimal("0.01")
#: By the two digits that ``Lines.codes`` gives.
QUADRANTS = (Quadrant.INVEST, Quadrant.NURTURE, Quadrant.RE_ENGINEER, Quadrant.SACK)

#: The columns of a policy.
_CUTS = ("cut_current_value", "cut_clv")


class Amounts(Protocol):
    """What a customer's place is told by, money."""

    @property
    def current_value(self) -> Decimal: ...
    @property
    def clv(self) -> Decimal: ...
    @property
    def clv_low(self) -> Decimal: ...
    @property
    def clv_high(self) -> Decimal: ...


@dataclass(frozen=True)
class Lines:
    """Where high begins, in money: at or above is high. Amounts are compared to the cent."""

    current_value: Decimal
    clv: Decimal

    @classmethod
    def of(cls, cuts: CutLines) -> "Lines":
        """Return the lines of a run, to the cent."""
        return cls(_exact(cuts.current_value), _exact(cuts.clv))

    @property
    def code(self) -> str:
        """Return the SQL, of DuckDB, of a customer's place among ``QUADRANTS``."""
        return (
            f"(2 * CAST(current_value < {_written(self.current_value)} AS UTINYINT)"
            f" + CAST(clv < {_written(self.clv)} AS UTINYINT))"
        )

    @property
    def word(self) -> str:
        """Return the SQL, of DuckDB, of the word for a customer's place."""
        words = ", ".join(f"'{each.value}'" for each in QUADRANTS)
        return f"[{words}][{self.code} + 1]"

    @property
    def uncertain(self) -> str:
        """Return the SQL that tells whose interval is not wholly on the side of their CLV."""
        line = _written(self.clv)
        ends = "clv, clv_low, clv_high"
        return f"(least({ends}) < {line} AND greatest({ends}) >= {line})"

    def quadrant_of(self, amounts: Amounts) -> Quadrant:
        """Return where a customer stands."""
        low_now = amounts.current_value < self.current_value
        return QUADRANTS[2 * low_now + (amounts.clv < self.clv)]

    def leave_uncertain(self, amounts: Amounts) -> bool:
        """Return whether a customer could belong on either side."""
        ends = (amounts.clv, amounts.clv_low, amounts.clv_high)
        return min(ends) < self.clv <= max(ends)


def saved_lines(run: ValuationRun, policy: PortfolioPolicy | None) -> Lines:
    """Return the lines that hold: the policy's, or else those of the average customer of a run."""
    return drawn_lines(policy, average=Lines(run.cut_current_value, run.cut_clv))


def lines_decided() -> dict[str, Subquery]:
    """Return what ``lines_now`` wants to know, for the query that gives a page its run."""
    newest = PortfolioPolicy.newest_first()
    return {f"decided_{name}": Subquery(newest.values(name)[:1]) for name in _CUTS}


def lines_now(run: ValuationRun) -> Lines:
    """Return the lines that hold, of a run that was asked for with ``lines_decided``."""
    decided = {name: getattr(run, f"decided_{name}") for name in _CUTS}
    return saved_lines(run, PortfolioPolicy(**decided))


def drawn_lines(policy: PortfolioPolicy | None, *, average: Lines) -> Lines:
    """Return the lines of a policy; the average customer draws one that it leaves open."""
    drawn = (getattr(policy, name, None) for name in _CUTS)
    means = vars(average).values()
    return Lines(*(mean if line is None else line for line, mean in zip(drawn, means, strict=True)))


def average_lines(run: ValuationRun) -> Lines:
    """Return the lines that the average customer of a run draws, by its prepared sums."""
    sums = ValueSum.objects.filter(run=run).aggregate(
        customers=Sum("customers"), current_value=Sum("current_value"), clv=Sum("clv")
    )
    count = sums["customers"] or 1
    means = ((sums[name] or Decimal(0)) / count for name in ("current_value", "clv"))
    return Lines(*(mean.quantize(CENT) for mean in means))


def _exact(amount: float) -> Decimal:
    return Decimal(repr(float(amount))).quantize(CENT)


def _written(amount: Decimal) -> str:
    # A number of ours, of two decimals: what people write has been read as one before.
    return f"CAST({amount.quantize(CENT)} AS DECIMAL(18, 2))"
