"""What customers and company have to say to each other, and what it costs."""

import numpy as np
import pytest

from quilate.simulator.world.world import World
from tests.simulator.lived import live
from tests.simulator.troubled import DAYS, troubled


@pytest.fixture(scope="module")
def company(retailer):
    return troubled(retailer, hours_per_1000=1.8)


@pytest.fixture(scope="module")
def year(company):
    return live(World(company, seed=5, customers=3000, years=1), DAYS)


@pytest.mark.long
def test_every_contact_costs_what_its_channel_costs(company, year):
    contacts = year["interactions"]
    prices = {channel.name: channel.cost for channel in company.experience.interactions.channels}

    assert set(contacts["channel"]) == set(prices)
    assert (contacts["cost"] == [round(prices[name] * 100) for name in contacts["channel"]]).all()


def test_every_solution_costs_its_hours(company, year):
    solved = year["resolutions"]
    price = company.experience.service.capacity.cost_per_hour

    np.testing.assert_allclose(
        solved["cost"] / 100, solved["hours"] * price, atol=0.005 * price + 0.01
    )


@pytest.mark.parametrize(
    ("reason", "table", "direction"),
    [
        ("incident", "incidents", "inbound"),
        ("solution", "resolutions", "outbound"),
        ("complaint", "complaints", "inbound"),
    ],
)
def test_what_happens_to_an_incident_is_spoken_of_once(year, reason, table, direction):
    of_it = year["interactions"]["reason"] == reason

    rows = year[table]
    closed_unsolved = (rows["outcome"] == "dropped").sum() if table == "resolutions" else 0
    assert of_it.sum() == len(rows["incident_id"]) - closed_unsolved
    assert set(year["interactions"]["direction"][of_it]) == {direction}


def test_an_incident_is_reported_over_the_channel_that_is_written_beside_it(year):
    of_it = year["interactions"]["reason"] == "incident"

    np.testing.assert_array_equal(
        year["interactions"]["channel"][of_it], year["incidents"]["channel"]
    )


def test_customers_keep_to_their_channel(year):
    asking = year["interactions"]["reason"] == "enquiry"
    customer, channel = (year["interactions"][name][asking] for name in ("customer_id", "channel"))
    order = np.argsort(customer, kind="stable")
    same_customer = customer[order][1:] == customer[order][:-1]
    same_channel = channel[order][1:] == channel[order][:-1]

    assert same_channel[same_customer].mean() > same_channel[~same_customer].mean() + 0.2


def test_some_customers_ask_much_more_than_others(year):
    asking = year["interactions"]["customer_id"][year["interactions"]["reason"] == "enquiry"]
    asked = np.sort(np.bincount(asking, minlength=3000))

    assert asked[-600:].sum() > 0.5 * asked.sum()


def test_contacts_are_as_long_as_their_channel_says_in_the_mean(company, year):
    for channel in company.experience.interactions.channels:
        minutes = year["interactions"]["minutes"][year["interactions"]["channel"] == channel.name]

        assert minutes.mean() == pytest.approx(channel.minutes, rel=0.1)
