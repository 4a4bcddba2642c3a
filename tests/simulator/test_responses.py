"""What the company does for customers changes what truth says it changes, and nobody else."""

import copy

import numpy as np
import pytest
from pydantic import ValidationError

from quilate.simulator.company.response import Divided
from quilate.simulator.truth import expected_margin
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.world import World
from tests.simulator.lived import live, live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

CUSTOMERS = 7_000
KINDS = ["offer", "message", "call", "visit", "welcome", "recovery"]


@pytest.fixture(scope="module")
def shop(retailer):
    """A shop of which only purchases and responses are looked at."""
    alone = {"experience": None, "opportunities": None, "campaigns": []}
    only_purchases = retailer.model_copy(update=alone)
    world, _ = live_history(only_purchases, seed=6, customers=CUSTOMERS, years=1.5, ahead_days=365)
    return world


@pytest.fixture(scope="module")
def left_alone(shop):
    return margins(shop)


def margins(world, kind=""):
    """(CUSTOMERS,) The net margin of the next year in a copy of the world."""
    everybody = np.arange(CUSTOMERS)
    today = Actions(contacts={kind: everybody} if kind else {})
    tables = live(copy.deepcopy(world), world.day + 365, {world.day: today})
    margin = np.zeros(CUSTOMERS)
    for table, column, sign in [("order_lines", "margin", 1), ("contacts", "cost", -1)]:
        columns = tables.get(table, {"customer_id": everybody[:0], column: everybody[:0]})
        known = columns["customer_id"] < CUSTOMERS
        np.add.at(margin, columns["customer_id"][known], sign * columns[column][known] / 100)
    return margin


@pytest.mark.parametrize("kind", KINDS)
def test_a_year_with_an_action_differs_from_one_without_by_what_truth_says(shop, left_alone, kind):
    everybody = np.arange(CUSTOMERS)
    happened = margins(shop, kind) - left_alone
    true = expected_margin(shop, everybody, action=kind) - expected_margin(shop, everybody)

    error = (happened - true).std() / CUSTOMERS**0.5
    assert abs(happened.mean() - true.mean()) < 2.5 * error
    # The test would not pass by the noise alone: who gains more by truth gains more in fact.
    gaining = true > np.quantile(true, 0.9)
    assert happened[gaining].mean() > happened[~gaining].mean()


def test_an_action_changes_the_days_of_nobody_else(shop):
    touched = np.arange(0, CUSTOMERS, 3)
    contacted = {shop.day: Actions(contacts={"offer": touched, "visit": touched})}
    with_it = live(copy.deepcopy(shop), shop.day + 60, contacted)["order_lines"]
    without = live(copy.deepcopy(shop), shop.day + 60)["order_lines"]

    assert len(with_it["day"]) != len(without["day"])
    for column in set(without) - {"order_id"}:  # numbers are given out in the order of the day
        np.testing.assert_array_equal(
            with_it[column][~np.isin(with_it["customer_id"], touched)],
            without[column][~np.isin(without["customer_id"], touched)],
        )


def test_who_is_made_to_come_sooner_buys_what_they_would_have_bought_later(shop):
    everybody = np.arange(CUSTOMERS)
    offered = {shop.day: Actions(contacts={"call": everybody})}
    sooner = live(copy.deepcopy(shop), shop.day + 90, offered)["orders"]
    later = live(copy.deepcopy(shop), shop.day + 90)["orders"]

    def first_order(orders):
        customers, first = np.unique(orders["customer_id"], return_index=True)
        return {
            who: (orders["day"][place], orders["amount"][place])
            for who, place in zip(customers.tolist(), first, strict=True)
        }

    before, after = first_order(later), first_order(sooner)
    moved = [who for who in before if who in after and after[who][0] < before[who][0]]
    alike = [abs(after[who][1] / before[who][1] - 1) < 0.5 for who in moved]
    assert len(moved) > 100
    assert np.mean(alike) > 0.9  # prices may have changed in between


def test_nobody_is_contacted_before_they_are_a_customer(retailer):
    world = World(retailer, seed=2, customers=500, years=1)
    everybody = np.arange(500)
    offers = {day: Actions(contacts={"offer": everybody}) for day in range(0, 365, 60)}
    contacts = live(world, 365, offers)["contacts"]

    assert (contacts["day"] >= world.relation.joined_on[contacts["customer_id"]]).all()


def test_the_next_contact_does_less_until_the_last_is_forgotten(shop):
    world, somebody = copy.deepcopy(shop), np.flatnonzero(shop.relation.present)[:1]
    rested = world.response.effect("message", somebody)[0]
    world.step(world.day, Actions(contacts={"message": somebody}))
    tired = world.response.effect("message", somebody)[0]
    live(world, world.day + 300)

    assert tired < rested
    assert world.response.effect("message", somebody)[0] == pytest.approx(rested, abs=1e-3)


@pytest.mark.parametrize("kind", KINDS)
def test_most_hardly_answer_some_do_and_a_few_take_it_ill(shop, kind):
    effect = shop.response.effects[kind]

    assert (np.abs(effect) < 0.05).mean() > 0.5
    assert 0.03 < (effect < 0).mean() < 0.25
    assert effect.mean() > 0
    assert np.quantile(effect, 0.97) > 4 * effect.mean()


def test_the_shares_and_means_of_a_divided_law_are_those_it_names():
    law = Divided(
        law="divided",
        answering_share=0.3,
        answering_mean=0.5,
        averse_share=0.1,
        averse_mean=0.2,
        others=0.01,
    )
    drawn = law.quantile((np.arange(200_000) + 0.5) / 200_000)

    assert (drawn < 0).mean() == pytest.approx(0.1, abs=0.001)
    assert drawn[drawn < 0].mean() == pytest.approx(-0.2, rel=0.01)
    assert drawn[-60_000:].mean() == pytest.approx(0.5, rel=0.01)
    assert np.median(drawn) == 0.01


def test_a_law_without_the_averse_or_those_who_answer_has_only_the_others():
    law = Divided(
        law="divided",
        answering_share=0,
        answering_mean=1,
        averse_share=0,
        averse_mean=1,
        others=0.2,
    )

    assert (law.quantile(np.array([0.001, 0.5, 0.999])) == 0.2).all()


def test_nobody_answers_and_is_averse_at_once():
    with pytest.raises(ValidationError, match="may not exceed 1 together"):
        Divided(
            law="divided", answering_share=0.7, answering_mean=1, averse_share=0.4, averse_mean=1
        )
