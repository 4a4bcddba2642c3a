"""In which order incidents are worked on changes what becomes of customers, and nothing else."""

import numpy as np
import pytest

from quilate.simulator.draws import Chance
from quilate.simulator.experience.cases import drawn_cases
from quilate.simulator.experience.queue import Queue
from quilate.simulator.world.world import World
from tests.simulator.lived import live
from tests.simulator.troubled import DAYS, live_by_gravity, troubled

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def policies(retailer):
    """A year of the same company, first in first out, and with the gravest first."""
    company = troubled(retailer, hours_per_1000=1.6)
    usual, grave = (World(company, seed=9, customers=4000, years=1) for _ in range(2))
    return (usual, live(usual, DAYS)), (grave, live_by_gravity(grave, DAYS))


@pytest.fixture
def queue(retailer):
    queue = Queue()
    queue.join(
        drawn_cases(
            retailer.experience.service,
            Chance(1),
            day=0,
            number=np.array([11, 12, 15, 18]),
            customer=np.arange(4),
            occasion=np.ones(4, dtype=np.int64),
        )
    )
    return queue


def test_unless_told_otherwise_the_first_to_come_is_the_first_to_be_served(queue):
    hours = queue.waiting.hours

    np.testing.assert_array_equal(queue.work(hours[:2].sum()).number, [11, 12])


def test_those_named_are_served_in_the_order_given_and_the_others_after_them(queue):
    hours = queue.waiting.hours
    order = np.array([18, 12])

    np.testing.assert_array_equal(queue.work(hours[[3, 1, 0]].sum(), order).number, [11, 12, 18])
    np.testing.assert_array_equal(queue.waiting.number, [15])


def test_numbers_that_do_not_wait_or_are_named_twice_change_nothing(queue):
    hours = queue.waiting.hours
    order = np.array([99, 15, 1, 18, 15])

    np.testing.assert_array_equal(queue.work(hours[[2, 3]].sum(), order).number, [15, 18])


def test_work_that_a_day_does_not_suffice_for_is_taken_up_again(queue):
    hours = queue.waiting.hours[0]

    assert not len(queue.work(hours * 0.6).number)
    np.testing.assert_array_equal(queue.work(hours * 0.4 + 1e-6).number, [11])


@pytest.mark.parametrize("hours", [0.0, 0.1, 0.7, 1.5, 100.0])
def test_no_more_work_is_done_than_there_are_hours(queue, hours):
    before = queue.waiting.left.sum()
    queue.work(hours, np.array([15, 11]))

    assert before - queue.waiting.left.sum() == pytest.approx(min(hours, before))


def test_incidents_are_the_same_under_every_policy_as_long_as_their_customers_stay(policies):
    (_, first), (_, second) = policies
    number, cause = (
        [year["incidents"][name] for year in (first, second)] for name in ("incident_id", "cause")
    )
    shared, here, there = np.intersect1d(*number, return_indices=True)

    assert len(shared) > 0.9 * len(number[0])
    np.testing.assert_array_equal(cause[0][here], cause[1][there])


def test_grave_incidents_are_solved_sooner_by_a_policy_that_serves_them_first(policies):
    waited = []
    for _, year in policies:
        came, closed = year["incidents"], year["resolutions"]
        place = np.searchsorted(came["incident_id"], closed["incident_id"])
        grave = came["severity"][place] == 4
        waited.append((closed["closed_on"] - came["day"][place])[grave].mean())

    assert waited[1] < 0.5 * waited[0]


def test_a_grave_incident_solved_too_late_drives_customers_away_and_in_time_does_not(policies):
    left = []
    for world, year in policies:
        grave = np.unique(year["incidents"]["customer_id"][year["incidents"]["severity"] >= 3])
        left.append((world.relation.left_on[grave] >= 0).mean())

    assert left[1] < left[0] - 0.05


def test_customers_whom_nothing_touched_are_the_same_under_both_policies(policies):
    touched = [
        np.concatenate(
            [year["incidents"]["customer_id"], year["recommendations"]["recommended_id"]]
        )
        for _, year in policies
    ]
    untouched = np.setdiff1d(np.arange(4000), np.concatenate(touched))
    (usual, first), (grave, second) = policies

    assert len(untouched) > 500
    for name in ("joined_on", "left_on", "strain"):
        np.testing.assert_array_equal(
            getattr(usual.relation, name)[untouched], getattr(grave.relation, name)[untouched]
        )
    for name in ("customer_id", "day", "minutes", "channel"):
        columns = [
            year["interactions"][name][np.isin(year["interactions"]["customer_id"], untouched)]
            for year in (first, second)
        ]
        np.testing.assert_array_equal(*columns)
