"""The customers' values, from the champion's forecast and their histories."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from quilate.clv.estimator import Floats
from quilate.clv.forecast.champion import Champion
from quilate.clv.forecast.snapshot import Window
from quilate.clv.valuation.discounting import even_discount
from quilate.clv.valuation.equity import Equity
from quilate.clv.valuation.portfolio import CutLines
from quilate.clv.valuation.potential import Peers
from quilate.clv.valuation.revenue import expected_revenue
from quilate.clv.valuation.standing import Standing, places, tiers
from quilate.runs.observing import Observations, batches, buyers, day_of, snapshot_of
from quilate.runs.settings import Settings
from quilate.runs.undated_costs import UndatedCosts
from quilate.transactions.histories import Columns

#: A next purchase further away than this many horizons is not expected at all.
SIGHT = 2
#: Nor is one expected of a customer whose chance of being there still is smaller than this.
LEAST_ALIVE = 0.1

FLOATS = (
    "purchases",
    "revenue",
    "margin",
    "cost_to_serve",
    "value_to_date",
    "current_value",
    "p_alive",
    "expected_purchases",
    "expected_margin",
    "clv",
    "clv_low",
    "clv_high",
    "age_days",
    "expected_revenue",
    "variance",
)
DAYS = ("first_purchase", "last_purchase", "next_purchase")


@dataclass(frozen=True)
class Places:
    """How a base is divided: where one more customer would stand in it.

    Attributes
    ----------
    peers
        Groups of comparable customers.
    by_clv, by_revenue
        The order of the base.
    """

    peers: Peers
    by_clv: Standing
    by_revenue: Standing


@dataclass(frozen=True)
class Valuations:
    """The valued base, one entry per customer in the order of their keys.

    Attributes
    ----------
    customer_keys
        Who is valued: everybody known by the cut-off.
    columns
        The output columns by name, but for ``customer_id``; ``quadrant`` and ``tier`` as codes.
    equity
        The sum of CLV and its interval.
    cuts
        The portfolio's lines.
    places
        What places, tiers and potential were given by.
    """

    customer_keys: NDArray[np.int64]
    columns: Columns
    equity: Equity
    cuts: CutLines
    places: Places

    def __len__(self) -> int:
        return len(self.customer_keys)


def valued(
    champion: Champion,
    observations: Observations,
    window: Window,
    settings: Settings,
    customer_costs: Columns,
    on_step: Callable[[float], None],
) -> Valuations:
    """Value every customer who is known at the cut-off.

    Parameters
    ----------
    champion
        Chosen at the cut-off of the window.
    customer_costs
        ``customer_key`` and ``cost_to_serve`` of costs that have no date.
    on_step
        Told the share that is done.
    """
    count = observations.customers
    columns = _empty(count)
    undated = UndatedCosts.learned(observations, window, customer_costs)
    for keys in batches(count):
        histories = observations.customers_of(window, keys, day_of(window.cutoff))
        _enter(columns, histories, _so_far(histories, undated))
        bought = buyers(histories)
        if len(bought["customer_key"]):
            to_come = _to_come(champion, bought, undated, window, settings.discount_rate_per_year)
            _enter(columns, bought, to_come)
        on_step(keys.stop / count)
    known = columns.pop("is_known")
    if not known.all():
        columns = {name: values[known] for name, values in columns.items()}
    return _placed(np.flatnonzero(known), columns, champion, settings)


def _empty(count: int) -> Columns:
    """Return columns of customers who are not known, and of whom nothing is expected."""
    floats: Columns = {name: np.zeros(count) for name in FLOATS}
    days: Columns = {name: np.full(count, "NaT", dtype="datetime64[D]") for name in DAYS}
    return floats | days | {"is_known": np.zeros(count, dtype=bool)}


def _enter(columns: Columns, histories: Columns, values: Columns) -> None:
    for name, column in values.items():
        columns[name][histories["customer_key"]] = column


def _so_far(histories: Columns, undated: UndatedCosts) -> Columns:
    """Return what customers have brought, those included of whom only returns are known."""
    cost = histories["cost_to_serve"] + undated.so_far(histories)
    return {
        "is_known": np.ones(len(cost), dtype=bool),
        "first_purchase": histories["first_purchase"],
        "last_purchase": histories["last_purchase"],
        "purchases": histories["purchases"],
        "revenue": histories["revenue"],
        "margin": histories["margin"],
        "cost_to_serve": cost,
        "value_to_date": histories["margin"] - cost,
        "current_value": histories["year_margin"] - undated.of_the_year(histories),
    }


def _to_come(
    champion: Champion,
    histories: Columns,
    undated: UndatedCosts,
    window: Window,
    discount_rate_per_year: float,
) -> Columns:
    """Return what is expected of customers who have bought."""
    snapshot = snapshot_of(histories, window)
    forecast = champion.forecaster(snapshot)
    outlook = champion.outlook(snapshot, forecast)
    low, high = outlook.interval
    p_alive = champion.stage.lifetimes.p_alive(snapshot)
    # Purchases to come bring their part of the costs without a date.
    expected_cost = forecast.purchases * undated.expected_per_purchase(histories)
    discount = even_discount(window.horizon_days, discount_rate_per_year)
    return {
        "next_purchase": _next_purchase(p_alive, forecast.purchases, window),
        "p_alive": p_alive,
        "expected_purchases": forecast.purchases,
        "expected_margin": forecast.margin - expected_cost,
        "clv": (forecast.margin - expected_cost) * discount,
        "clv_low": (low - expected_cost) * discount,
        "clv_high": (high - expected_cost) * discount,
        "age_days": snapshot.age_days,
        "expected_revenue": expected_revenue(forecast, snapshot, champion.stage),
        "variance": outlook.variance * champion.dispersion.seen_together * discount**2,
    }


def _next_purchase(p_alive: Floats, purchases: Floats, window: Window) -> np.ndarray[Any, Any]:
    """Return the day on which the next purchase is expected of a customer who is still there."""
    # E[days to the next | alive] = horizon × p_alive / E[purchases]
    days = np.divide(
        window.horizon_days * p_alive,
        purchases,
        out=np.full_like(purchases, np.inf),
        where=purchases > 0,
    )
    expected = (p_alive >= LEAST_ALIVE) & (days <= SIGHT * window.horizon_days)
    day = np.full(len(days), "NaT", dtype="datetime64[D]")
    whole = np.ceil(days[expected]).astype("timedelta64[D]")
    day[expected] = np.datetime64(window.cutoff, "D") + whole
    return day


def _placed(
    customer_keys: NDArray[np.int64], columns: Columns, champion: Champion, settings: Settings
) -> Valuations:
    """Add what depends on the whole base: potential, portfolio, places and tiers."""
    clv, current = columns["clv"], columns["current_value"]
    drawn = CutLines.at_the_mean(current, clv)
    cuts = CutLines(
        drawn.current_value if settings.cut_current_value is None else settings.cut_current_value,
        drawn.clv if settings.cut_clv is None else settings.cut_clv,
    )
    age_days, size = columns.pop("age_days"), size_of_purchases(columns)
    peers = Peers.grouped(current, age_days, size)
    columns["potential"] = peers.potential(age_days, size)
    columns["gap"] = columns["potential"] - current
    columns["quadrant"] = cuts.quadrants(current, clv)
    columns["uncertain"] = cuts.uncertain(clv, columns["clv_low"], columns["clv_high"])
    columns["rank"] = places(clv)
    by_revenue = columns.pop("expected_revenue")
    columns["rank_by_revenue"] = places(by_revenue)
    columns["tier"] = tiers(clv, columns["rank"])
    standings = (Standing.of(each, columns["tier"]) for each in (clv, by_revenue))
    equity = Equity.summed(
        float(clv.sum()),
        float(columns.pop("variance").sum()),
        champion.dispersion.level_spread,
        worst=float(columns["clv_low"].sum()),
    )
    return Valuations(customer_keys, columns, equity, cuts, Places(peers, *standings))


def size_of_purchases(columns: Columns) -> Floats:
    """Return each customer's revenue per purchase, money, (customers,)."""
    return np.asarray(columns["revenue"] / np.maximum(columns["purchases"], 1))


def valued_apart(
    champion: Champion, histories: Columns, window: Window, discount_rate_per_year: float
) -> Columns:
    """Value some customers by a champion chosen before, without what depends on the whole base.

    Parameters
    ----------
    histories
        Of customers whose keys are 0, 1, 2…, with all costs on their days.

    Returns
    -------
    dict
        The columns of the output, and ``age_days`` and ``expected_revenue``; one entry for each.
    """
    count = len(histories["customer_key"])
    columns, undated = _empty(count), UndatedCosts(np.zeros(count), None)
    _enter(columns, histories, _so_far(histories, undated))
    bought = buyers(histories)
    if len(bought["customer_key"]):
        to_come = _to_come(champion, bought, undated, window, discount_rate_per_year)
        _enter(columns, bought, to_come)
    return columns
