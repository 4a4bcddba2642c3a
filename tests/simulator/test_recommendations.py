"""Content customers bring people who would have come later."""

import numpy as np
import pytest

from quilate.simulator.world.world import World
from tests.simulator.lived import live
from tests.simulator.troubled import DAYS, lasting_contentment, troubled

CUSTOMERS = 6000


@pytest.fixture(scope="module")
def company(retailer):
    return troubled(retailer, hours_per_1000=3.0)


@pytest.fixture(scope="module")
def lived(company):
    world = World(company, seed=2, customers=CUSTOMERS, years=1, ahead_days=120)
    return world, live(world, DAYS)


@pytest.mark.long
def test_whoever_is_recommended_comes_the_next_day_and_sooner_than_by_themselves(lived):
    world, year = lived
    told, day = year["recommendations"]["recommended_id"], year["recommendations"]["day"]
    before_the_last = day < DAYS - 1

    assert len(told) > 100
    np.testing.assert_array_equal(
        world.relation.joined_on[told[before_the_last]], day[before_the_last] + 1
    )
    assert (day + 1 < world.setting.population.would_come_on[told]).all()


def test_nobody_is_brought_twice(lived):
    told = lived[1]["recommendations"]["recommended_id"]

    assert len(np.unique(told)) == len(told)


def test_only_content_customers_recommend(company, lived):
    world, year = lived
    customer, day = year["recommendations"]["customer_id"], year["recommendations"]["day"]
    content = lasting_contentment(world)

    assert (world.relation.joined_on[customer] <= day).all()
    assert content[customer].mean() > company.experience.recommendations.satisfied_from


def test_the_customers_of_a_history_all_come_within_it_and_nobody_else(lived):
    world, _ = lived
    came = np.flatnonzero(world.relation.joined_on >= 0)

    np.testing.assert_array_equal(came, np.arange(CUSTOMERS))


@pytest.mark.long
def test_who_is_told_is_the_same_whatever_the_company_does(retailer, lived):
    slower = World(troubled(retailer, hours_per_1000=0.5), 2, CUSTOMERS, 1, ahead_days=120)
    here, there = pairs(lived[1]), pairs(live(slower, DAYS))

    # Service so bad leaves fewer content; of those who still recommend, hardly one tells another,
    # and only because the first had come already.
    assert len(there) < len(here)
    assert len(there - here) < 0.1 * len(there)


def pairs(year):
    """Return who told whom on which day."""
    columns = ("customer_id", "day", "recommended_id")
    return set(zip(*(year["recommendations"][name] for name in columns), strict=True))
