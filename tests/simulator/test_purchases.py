"""How the customers of a simulated shop buy."""

import numpy as np
import pytest

from quilate.simulator.relation import NEVER
from tests.simulator.lived import live_history


@pytest.fixture(scope="module")
def history(retailer):
    """Three years of a shop with 4,000 customers."""
    world, tables = live_history(retailer, seed=11, customers=4_000)
    return world, tables["orders"], tables["order_lines"]


@pytest.mark.long
def test_every_customer_of_the_history_joins_by_buying(history):
    world, orders, _ = history

    first = np.full(4_000, 10**6)
    np.minimum.at(first, orders["customer_id"], orders["day"])
    np.testing.assert_array_equal(first, world.relation.joined_on)


@pytest.mark.long
def test_nothing_happens_before_a_customer_joins_or_after_they_have_left(history):
    world, _, lines = history
    joined, left = world.relation.joined_on, world.relation.left_on

    assert (lines["day"] >= joined[lines["customer_id"]]).all()
    gone = left[lines["customer_id"]]
    assert ((gone == NEVER) | (lines["day"] <= gone)).all()


def test_the_lines_of_an_order_add_up_to_its_amount(history):
    _, orders, lines = history
    bought = ~lines["is_return"]

    total = np.bincount(lines["order_id"][bought], weights=lines["amount"][bought])
    np.testing.assert_array_equal(total[orders["order_id"]], orders["amount"])


def test_a_line_is_paid_at_its_units_by_its_price_less_its_discount(history):
    _, _, lines = history

    paid = lines["quantity"] * lines["unit_price"] * (1 - lines["discount"])
    # The price is written in whole cents; the amount is rounded once, at the end.
    assert (np.abs(paid - lines["amount"]) <= 0.5 * np.abs(lines["quantity"]) + 0.5).all()


def test_what_comes_back_was_bought_before_and_comes_back_once(history):
    _, _, lines = history
    back = lines["is_return"]
    key = lines["order_id"] * 100 + lines["line"]

    assert (lines["quantity"][back] < 0).all()
    assert len(np.unique(key[back])) == back.sum()
    bought_on = dict(zip(key[~back], lines["day"][~back], strict=True))
    waits = [day - bought_on[of] for of, day in zip(key[back], lines["day"][back], strict=True)]
    assert min(waits) >= 3
    assert max(waits) <= 21


def test_those_who_only_buy_discounted_hardly_buy_outside_promotions(history, retailer):
    world, orders, _ = history
    shop = world.scenes[0]
    tempers = [temper.name for temper in retailer.purchases.tempers]
    again = orders["day"] > world.relation.joined_on[orders["customer_id"]]
    promoted = shop.market.discount[orders["day"]] > 0

    def share_in_promotions(temper):
        theirs = shop.shoppers.temper[orders["customer_id"]] == tempers.index(temper)
        return promoted[theirs & again].mean()

    assert share_in_promotions("only discounted") > 0.85
    assert share_in_promotions("steady") < 0.35


def test_a_promotion_takes_orders_from_the_weeks_after_it(history, retailer):
    world, _, _ = history
    pace, days = world.scenes[0].market.pace, world.setting.days
    keen = [temper.name for temper in retailer.purchases.tempers].index("keen")
    after = np.flatnonzero(np.diff((world.scenes[0].market.discount > 0).astype(int)) == -1)[0] + 1
    common = days.seasonal(retailer.purchases.months) * days.weekly(retailer.purchases.weekdays)

    assert pace[keen, after] / common[after] < 0.85 * pace[keen, after + 60] / common[after + 60]


def test_punctual_customers_wait_more_evenly(history):
    world, orders, _ = history
    shapes = world.scenes[0].shoppers.shape

    def unevenness(shape):
        spread = []
        for customer in np.flatnonzero(shapes[:4_000] == shape):
            waits = np.diff(orders["day"][orders["customer_id"] == customer])
            if len(waits) >= 8:
                spread.append(waits.std() / waits.mean())
        return np.median(spread)

    assert unevenness(5) < 0.75 * unevenness(1)


def test_customers_touched_by_a_change_of_regime_buy_less_after_it(history, retailer):
    world, orders, _ = history
    starts = round(retailer.regimes[0].starts_after_share * world.setting.days.history)
    touched = world.relation.regimes.touched[orders["customer_id"], 0]
    later = orders["day"] >= starts

    def share_after(whose):
        return later[whose].mean()

    assert share_after(touched) < share_after(~touched) - 0.03
