"""What is expected of customers is what many of them do."""

import copy

import numpy as np
import pytest

from quilate.simulator.truth import expected_margin
from quilate.simulator.world.world import World
from tests.simulator.lived import live, live_history


@pytest.fixture(scope="module")
def shop(retailer):
    """A shop of which only the purchases are looked at, and the margin of its next year."""
    only_purchases = retailer.model_copy(update={"experience": None, "opportunities": None})
    world, _ = live_history(only_purchases, seed=4, customers=12_000, years=2, ahead_days=365)
    return world


def realised(world, days):
    """(12000,) The margin of the days that follow, in a copy of the world."""
    lines = live(copy.deepcopy(world), world.day + days)["order_lines"]
    known = lines["customer_id"] < 12_000
    return np.bincount(
        lines["customer_id"][known], weights=lines["margin"][known] / 100, minlength=12_000
    )


@pytest.mark.long
def test_the_margin_of_a_year_is_expected_in_all_and_tenth_by_tenth(shop):
    expected, happened = expected_margin(shop, np.arange(12_000)), realised(shop, 365)

    assert expected.sum() == pytest.approx(happened.sum(), rel=0.03)
    for tenth in np.array_split(np.argsort(expected), 10)[-4:]:
        assert expected[tenth].sum() == pytest.approx(happened[tenth].sum(), rel=0.12)


def test_nothing_is_expected_of_who_has_left(shop):
    gone = np.flatnonzero(~shop.relation.present[:12_000])

    assert not expected_margin(shop, gone).any()


def test_a_customer_is_expected_alike_alone_and_among_others(shop):
    together = expected_margin(shop, np.arange(12_000))

    assert expected_margin(shop, np.array([77]))[0] == pytest.approx(together[77])


def test_a_newcomer_who_has_not_come_is_worth_nothing_yet(retailer):
    world = World(retailer, seed=4, customers=50, years=1)

    assert not expected_margin(world, np.arange(50)).any()
