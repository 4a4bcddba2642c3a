"""What service is expected to cost, and whom it is expected to drive away, is what happens."""

import numpy as np
import pytest

from quilate.simulator.experience.punctuality import Punctuality
from quilate.simulator.truth import expected_margin
from quilate.simulator.world.prospect import stretches
from quilate.simulator.world.world import World
from tests.simulator.lived import live
from tests.simulator.troubled import troubled

CUSTOMERS = 15_000


@pytest.fixture(scope="module")
def company(retailer):
    """A company whose customers leave for incidents mostly, and sometimes wait too long."""
    return troubled(retailer, hours_per_1000=2.2, delight_share=0.0)


@pytest.fixture(scope="module")
def expected(company):
    """A world after its history, who its customers are, their expected cost and staying."""
    world = World(company, seed=6, customers=CUSTOMERS, years=2, ahead_days=365)
    live(world, world.setting.days.history)
    who = np.flatnonzero(world.relation.present)
    edges = stretches(world.day, 365)
    strain = sum(scene.expected_strain(who) for scene in world.scenes)
    by_time = world.relation.expected_strain(who, edges)[:, -1:]
    staying = world.relation.staying(who, by_time + 365 * strain[:, None])[:, 0]
    cost = -expected_margin(world, who)
    return world, who, cost, staying


@pytest.fixture(scope="module")
def happened(expected):
    """The year after it: the cost of each customer, and who stayed."""
    world, who, _, _ = expected
    year = live(world, world.day + 365)
    cost = np.zeros(len(world.relation.present))
    for table in ("interactions", "resolutions"):
        np.add.at(cost, year[table]["customer_id"], year[table]["cost"] / 100)
    return cost[who], world.relation.present[who]


def test_the_cost_of_service_is_expected_in_all_and_fifth_by_fifth(expected, happened):
    cost = expected[2]

    assert cost.sum() == pytest.approx(happened[0].sum(), rel=0.03)
    for fifth in np.array_split(np.argsort(cost), 5):
        assert cost[fifth].sum() == pytest.approx(happened[0][fifth].sum(), rel=0.08)


def test_as_many_leave_as_expected(expected, happened):
    leaving = 1 - expected[3]

    assert leaving.sum() == pytest.approx((~happened[1]).sum(), rel=0.06)


def test_without_incidents_far_fewer_would_leave(expected, happened):
    world, who, _, _ = expected
    by_time = world.relation.bond.departures_per_day[who].sum() * 365

    assert (~happened[1]).sum() > 1.5 * by_time


def test_only_incidents_that_had_the_time_to_be_late_count_in_the_record():
    punctuality = Punctuality(days=30, patience=np.array([10, 2]))
    punctuality.note_opened(1, np.array([0, 1, 1]))
    punctuality.note_late(np.array([1]), np.array([1]))

    np.testing.assert_array_equal(punctuality.late_share(5), [0.0, 0.5])
    np.testing.assert_array_equal(punctuality.late_share(2), [0.0, 0.0])


def test_what_was_solved_is_counted_against_what_came():
    punctuality = Punctuality(days=30, patience=np.array([10]))
    punctuality.note_opened(1, np.array([0, 0, 0, 0]))
    punctuality.note_solved(3, 3)

    assert punctuality.solved_share(4) == 0.75
