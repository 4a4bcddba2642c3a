"""All figures of a report that are counted from the customers."""

from quilate.report.aggregates.cohorts import cohorts_of
from quilate.report.aggregates.curve import curve_of
from quilate.report.aggregates.customers import ValuedCustomers
from quilate.report.aggregates.portfolio import portfolio_of
from quilate.report.aggregates.ranking import most_valuable_of, rank_falls_of
from quilate.report.contents import Base, Curve, Figures, Interval


def figures_of(
    customers: ValuedCustomers, *, equity: Interval, cut_current_value: float, cut_clv: float
) -> Figures:
    """Return what the report shows of a base of any size.

    Parameters
    ----------
    customers
        The valued base, shape ``(n,)`` in every column.
    equity
        Sum of CLV with its interval, which is not the sum of the customers' intervals.
    cut_current_value, cut_clv
        The portfolio's lines between low and high, in money.
    """
    by_margin = curve_of(customers.value_to_date)
    return Figures(
        base=_base(customers, equity, by_margin),
        by_margin=by_margin,
        by_revenue=curve_of(customers.revenue),
        portfolio=portfolio_of(customers, cut_current_value=cut_current_value, cut_clv=cut_clv),
        cohorts=cohorts_of(customers),
        most_valuable=most_valuable_of(customers),
        rank_falls=rank_falls_of(customers),
    )


def _base(customers: ValuedCustomers, equity: Interval, by_margin: Curve) -> Base:
    return Base(
        customers=len(customers),
        equity=equity,
        current_value=float(customers.current_value.sum()),
        expected_active=float(customers.p_alive.sum()),
        top20_share=by_margin.at(0.2) if by_margin.has_shares else None,
    )
