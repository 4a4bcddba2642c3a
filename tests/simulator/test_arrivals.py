"""Customers come within the history, and newcomers after it."""

import pytest

from quilate.simulator.world.world import World

CUSTOMERS = 400


def newcomers(company, years):
    """How many come in the year after a history."""
    everybody = World(company, 1, CUSTOMERS, years, ahead_days=365).setting.population.everybody
    return len(everybody) - CUSTOMERS


def test_after_years_people_come_at_the_same_pace(retailer):
    assert newcomers(retailer, years=2) == pytest.approx(CUSTOMERS / 2, rel=0.15)


@pytest.mark.parametrize("years", [1 / 365.25, 0.25, 1])
def test_after_a_year_or_less_about_as_many_come_as_have_come(retailer, years):
    assert newcomers(retailer, years) < 1.5 * CUSTOMERS
