"""The forecast in revenue, which shows what measuring in margin changes."""

import numpy as np
import pytest

from quilate.clv.forecast.forecast import Forecast
from quilate.clv.forecast.snapshot import MEMORIES_DAYS, Snapshot, Window
from quilate.clv.forecast.stage import Stage
from quilate.clv.valuation.revenue import expected_revenue
from quilate.clv.valuation.standing import places


def test_customers_keep_their_order_where_margin_is_the_same_share_of_all_revenue():
    base = customers(margin_share=np.full(200, 0.3))
    stage = Stage(base)
    forecast = forecast_of(stage)

    revenue = expected_revenue(forecast, base, stage)

    assert revenue == pytest.approx(forecast.margin / 0.3)
    assert (places(revenue) == places(forecast.margin)).all()


def test_revenue_is_margin_where_nothing_costs_anything():
    base = customers(margin_share=np.ones(200))
    stage = Stage(base)
    forecast = forecast_of(stage)

    assert expected_revenue(forecast, base, stage) == pytest.approx(forecast.margin)


def test_a_customer_with_thin_margins_has_a_better_place_by_revenue():
    share = np.full(200, 0.6)
    share[17] = 0.01
    base = customers(margin_share=share)
    stage = Stage(base)
    forecast = forecast_of(stage)

    assert places(expected_revenue(forecast, base, stage))[17] < places(forecast.margin)[17]


def test_a_base_that_loses_still_has_an_expected_revenue():
    base = customers(margin_share=np.full(200, -0.2))
    stage = Stage(base)

    assert (expected_revenue(forecast_of(stage), base, stage) > 0).all()


def forecast_of(stage):
    """Return half the purchases so far, at the margins that credibility expects."""
    base = stage.snapshot
    purchases = base.purchases / 2
    each = stage.credibility.expected_value(base.purchases, base.margin_per_purchase)
    return Forecast(purchases, purchases * each)


def customers(margin_share):
    chance = np.random.default_rng(3)
    count = len(margin_share)
    purchases = chance.integers(1, 12, count).astype(float)
    revenue = purchases * chance.gamma(4, 10, count)
    nothing = np.zeros(count)
    return Snapshot(
        window=Window(cutoff=1000, horizon_days=365),
        purchases=purchases,
        recency_days=np.where(purchases > 1, 100.0, 0.0),
        age_days=np.full(count, 300.0),
        margin=revenue * margin_share,
        cost_to_serve=nothing,
        contacts=nothing,
        cost_of_contacts=nothing,
        seen_days=np.where(purchases > 1, 100.0, 0.0),
        margin_of_returns=nothing,
        revenue=revenue,
        last_margin=revenue * margin_share / purchases,
        recent_purchases=purchases,
        recent_margin=revenue * margin_share,
        remembered=np.tile(purchases[:, None], len(MEMORIES_DAYS)),
        next_purchases=nothing,
        next_margin=nothing,
    )
