"""Some customers are asked how content they are, and some of them answer."""

import numpy as np
import pytest

from quilate.simulator.world.world import World
from tests.simulator.lived import live
from tests.simulator.troubled import DAYS, lasting_contentment, troubled


@pytest.fixture(scope="module")
def company(retailer):
    """A company that answers late, and asks everybody every quarter."""
    often = retailer.experience.surveys.model_copy(
        update={"periodic_days": 90, "rest_days": 30, "after_incident_share": 0.3}
    )
    experience = retailer.experience.model_copy(update={"surveys": often})
    return troubled(retailer.model_copy(update={"experience": experience}), hours_per_1000=1.2)


@pytest.fixture(scope="module")
def lived(company):
    world = World(company, seed=8, customers=8000, years=1)
    return world, live(world, DAYS)


def latest_trouble(year, customer, day):
    """(m,) Return whether each has waited for an incident in vain in the last month."""
    complained = year["complaints"]
    times = set(zip(complained["customer_id"], complained["day"], strict=True))
    return np.array(
        [
            any((who, when - age) in times for age in range(30))
            for who, when in zip(customer, day, strict=True)
        ]
    )


@pytest.mark.long
def test_scores_lie_between_zero_and_ten(lived):
    scores = lived[1]["answers"]["score"]

    assert scores.min() >= 0
    assert scores.max() <= 10
    assert len(np.unique(scores)) >= 10


def test_only_who_was_asked_answers(lived):
    asked, answered = lived[1]["surveys"], lived[1]["answers"]
    place = np.searchsorted(asked["survey_id"], answered["survey_id"])

    np.testing.assert_array_equal(asked["survey_id"][place], answered["survey_id"])
    np.testing.assert_array_equal(asked["customer_id"][place], answered["customer_id"])
    assert (answered["answered_on"] >= asked["day"][place]).all()


def test_only_customers_are_asked(lived):
    world, year = lived
    customer, day = year["surveys"]["customer_id"], year["surveys"]["day"]
    left_on = world.relation.left_on[customer]

    assert (day >= world.relation.joined_on[customer]).all()
    assert ((left_on < 0) | (day <= left_on)).all()


def test_nobody_is_asked_again_before_a_rest(lived):
    customer, day = lived[1]["surveys"]["customer_id"], lived[1]["surveys"]["day"]
    order = np.lexsort([day, customer])
    same = np.diff(customer[order]) == 0

    assert np.diff(day[order])[same].min() > 30


def test_scores_are_lower_after_an_incident_that_was_complained_of(lived):
    answered = lived[1]["answers"]
    troubled_lately = latest_trouble(lived[1], answered["customer_id"], answered["answered_on"])

    assert troubled_lately.sum() > 30
    after, otherwise = (
        answered["score"][mask].mean() for mask in (troubled_lately, ~troubled_lately)
    )
    assert after < otherwise - 0.5


def test_the_very_happy_and_the_very_angry_answer_more(lived):
    asked, answered = lived[1]["surveys"], lived[1]["answers"]
    world = lived[0]
    content = lasting_contentment(world)
    answers = np.isin(asked["survey_id"], answered["survey_id"])
    feeling = np.abs(content[asked["customer_id"]])

    assert answers[feeling > 1.5].mean() > 1.5 * answers[feeling < 0.5].mean()


@pytest.mark.long
def test_customers_who_give_low_scores_leave_sooner(retailer):
    alone = retailer.model_copy(update={"purchases": None, "opportunities": None, "campaigns": []})
    world = World(alone, seed=8, customers=8000, years=1.5)
    answered = live(world, world.setting.days.history)["answers"]
    early = answered["answered_on"] < 300
    score, customer = answered["score"][early], answered["customer_id"][early]
    left = world.relation.left_on[customer] >= 0

    assert left[score <= 6].mean() > left[score >= 9].mean() + 0.05


def test_orders_are_followed_by_some_surveys(retailer):
    days = live(World(retailer, seed=1, customers=2000, years=0.5), 90)
    asked, bought = days["surveys"], days["orders"]
    after_order = asked["kind"] == "order"
    share = retailer.experience.surveys.after_order_share

    bought_that_day = set(zip(bought["customer_id"], bought["day"], strict=True))
    assert all(
        pair in bought_that_day
        for pair in zip(asked["customer_id"][after_order], asked["day"][after_order], strict=True)
    )
    assert 0.5 * share < after_order.sum() / len(bought["day"]) <= 1.1 * share
