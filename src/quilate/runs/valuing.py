"""The customers' values, from the champion's forecast and their histories."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from quilate.clv.forecast.champion import Champion
from quilate.clv.forecast.snapshot import Window
from quilate.clv.valuation.equity import Equity
from quilate.clv.valuation.portfolio import CutLines
from quilate.clv.valuation.potential import Peers, Profiles
from quilate.clv.valuation.standing import Standing, places, tiers
from quilate.runs.contract_joining import add_to_come, add_to_date
from quilate.runs.contracts import Holding
from quilate.runs.expecting import PurchasesAhead, foretold, to_come
from quilate.runs.observing import Observations, batches, day_of
from quilate.runs.settings import Settings
from quilate.runs.undated_costs import UndatedCosts
from quilate.transactions.histories import Columns

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
    "clv_subscriptions",
    "charges",
    "age_days",
    "expected_revenue",
    "variance",
    "level",
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


@dataclass(frozen=True)
class Beside:
    """What is known of a base that is no purchase.

    Attributes
    ----------
    costs
        ``customer_key`` and ``cost_to_serve`` of costs that have no date.
    holding
        Its contracts; None where it has none.
    """

    costs: Columns
    holding: Holding | None = None


def valued(
    champion: Champion,
    observations: Observations,
    window: Window,
    settings: Settings,
    beside: Beside,
    on_step: Callable[[float], None],
) -> Valuations:
    """Value every customer who is known at the cut-off.

    Parameters
    ----------
    champion
        Chosen at the cut-off of the window.
    beside
        What is known of the base that is no purchase.
    on_step
        Told the share that is done.
    """
    count = observations.customers
    columns = _empty(count)
    holding = beside.holding
    undated = UndatedCosts.learned(observations, window, beside.costs)
    if holding:
        undated = undated.but_for(holding.holders)
    for keys in batches(count):
        histories = observations.customers_of(window, keys, day_of(window.cutoff))
        _enter(columns, histories, _so_far(histories, undated))
        bought = foretold(champion, histories)
        if len(bought["customer_key"]):
            expected = to_come(champion, bought, undated, window, settings.discount_rate_per_year)
            _enter(columns, bought, expected)
        if holding:
            expecting = PurchasesAhead(champion, bought, window, settings.discount_rate_per_year)
            for held in holding.parts(keys):
                add_to_come(columns, held, expecting.ways)
        on_step(keys.stop / count)
    if holding:
        add_to_date(columns, holding)
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
    profiles = profiles_of(columns)
    peers = Peers.grouped(current, profiles)
    columns["potential"] = peers.potential(current, profiles)
    columns["gap"] = columns["potential"] - current
    columns["quadrant"] = cuts.quadrants(current, clv)
    columns["uncertain"] = cuts.uncertain(clv, columns["clv_low"], columns["clv_high"])
    columns["rank"] = places(clv)
    by_revenue = columns.pop("expected_revenue")
    columns["rank_by_revenue"] = places(by_revenue)
    columns["tier"] = tiers(clv, columns["rank"])
    standings = (Standing.of(each, columns["tier"]) for each in (clv, by_revenue))
    columns["clv_purchases"] = clv - columns["clv_subscriptions"]
    equity = Equity.summed(
        float(clv.sum()),
        float(columns.pop("variance").sum()),
        _level_spread(columns, champion),
        worst=float(columns["clv_low"].sum()),
    )
    return Valuations(customer_keys, columns, equity, cuts, Places(peers, *standings))


def _level_spread(columns: Columns, champion: Champion) -> float:
    """Return what is unknown of the level of all, of purchases and of contracts, as a share."""
    value = abs(float(columns["clv"].sum()))
    if not value:
        return champion.dispersion.level_spread
    purchases = float(columns["clv_purchases"].sum()) * champion.dispersion.level_spread
    return float(np.hypot(purchases, columns.pop("level").sum()) / value)


def profiles_of(columns: Columns) -> Profiles:
    """Return by what customers are comparable; what they were charged for counts as purchases."""
    return Profiles.of(
        age_days=columns.pop("age_days"),
        purchases=columns["purchases"] + columns.pop("charges"),
        revenue=columns["revenue"],
    )


def valued_apart(
    champion: Champion,
    histories: Columns,
    window: Window,
    discount_rate_per_year: float,
    holding: Holding | None = None,
) -> Columns:
    """Value some customers by a champion chosen before, without what depends on the whole base.

    Parameters
    ----------
    histories
        Of customers whose keys are among 0, 1, 2…, with all costs on their days.
    holding
        Their contracts; None where they have none.

    Returns
    -------
    dict
        The columns of the output, and ``age_days`` and ``expected_revenue``; one entry for each.
    """
    keys = histories["customer_key"]
    count = 1 + int(max(keys.max(initial=-1), holding.holders.max(initial=-1) if holding else -1))
    columns, undated = _empty(count), UndatedCosts(np.zeros(count), None)
    _enter(columns, histories, _so_far(histories, undated))
    bought = foretold(champion, histories)
    if len(bought["customer_key"]):
        expected = to_come(champion, bought, undated, window, discount_rate_per_year)
        _enter(columns, bought, expected)
    if holding:
        expecting = PurchasesAhead(champion, bought, window, discount_rate_per_year)
        for held in holding.parts(range(count)):
            add_to_come(columns, held, expecting.ways)
        add_to_date(columns, holding)
    columns["clv_purchases"] = columns["clv"] - columns["clv_subscriptions"]
    return columns
