"""Larger sales arise, wait, are worked on within the hours there are, and won or lost."""

import copy

import numpy as np
import pytest

from quilate.simulator.draws import LogNormal
from quilate.simulator.opportunities.practice import in_order, worked
from quilate.simulator.opportunities.waiting_room import Waiting
from quilate.simulator.truth import expected_margin, open_opportunities
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.world import World
from tests.simulator.lived import live, live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

CUSTOMERS = 10_000


@pytest.fixture(scope="module")
def company(retailer):
    """A company of which only the larger sales are looked at."""
    return retailer.model_copy(update={"purchases": None, "experience": None, "campaigns": []})


@pytest.fixture(scope="module")
def history(company):
    return live_history(company, seed=4, customers=CUSTOMERS, years=2, ahead_days=365)


def with_its(company, **changed):
    """The company with some keys of its opportunities changed."""
    opportunities = company.opportunities.model_copy(update=changed)
    return company.model_copy(update={"opportunities": opportunities})


def understaffed(company, **changed):
    """The company with fewer hours than its opportunities need."""
    short = {"customers_each": 3_000, "hours_per_week": 8.0}
    sellers = company.opportunities.sellers.model_copy(update=short)
    return with_its(company, sellers=sellers, **changed)


@pytest.fixture(scope="module")
def short_of_sellers(company):
    """Two years of the company with fewer hours than it needs."""
    return live_history(understaffed(company), 4, CUSTOMERS, years=2, ahead_days=365)


def test_every_opportunity_is_closed_once_or_waits(history):
    world, tables = history
    closed = tables["opportunity_outcomes"]["opportunity_id"]

    assert len(np.unique(closed)) == len(closed)
    waiting = np.setdiff1d(tables["opportunities"]["opportunity_id"], closed)
    np.testing.assert_array_equal(np.sort(world.scenes[-1].waiting.number), waiting)
    np.testing.assert_array_equal(
        np.sort(world.ledger.open("opportunities")["opportunity_id"]), waiting
    )


def test_nobody_asks_before_joining_or_after_leaving(history):
    world, tables = history
    asked = tables["opportunities"]
    joined, left = (
        days[asked["customer_id"]] for days in (world.relation.joined_on, world.relation.left_on)
    )

    assert (asked["day"] >= joined).all()
    assert ((left < 0) | (asked["day"] <= left)).all()


def test_what_is_won_earns_the_margin_that_was_written_down(history):
    _, tables = history
    asked, closed = tables["opportunities"], tables["opportunity_outcomes"]
    place = np.searchsorted(asked["opportunity_id"], closed["opportunity_id"])
    won = closed["outcome"] == "won"

    np.testing.assert_array_equal(closed["margin"][won], asked["margin_if_won"][place][won])
    np.testing.assert_array_equal(closed["won_amount"][won], asked["amount"][place][won])
    assert not closed["margin"][~won].any()
    assert (closed["closed_on"] >= asked["day"][place]).all()


def test_nobody_waits_longer_than_the_longest_wait(history, company):
    _, tables = history
    asked, closed = tables["opportunities"], tables["opportunity_outcomes"]
    place = np.searchsorted(asked["opportunity_id"], closed["opportunity_id"])
    waited = closed["closed_on"] - asked["day"][place]

    longest = company.opportunities.expires_after_days
    assert waited.max() <= longest
    assert (waited[closed["outcome"] == "expired"] == longest).all()


def test_sellers_do_not_work_more_hours_than_they_have(short_of_sellers):
    world, tables = short_of_sellers
    asked, closed = tables["opportunities"], tables["opportunity_outcomes"]
    place = np.searchsorted(asked["opportunity_id"], closed["opportunity_id"])
    second_year = closed["worked"] & (closed["closed_on"] >= 365)
    hours = asked["hours"][place][second_year].sum()

    at_work = world.setting.days.history - np.maximum(tables["sellers"]["day"], 365)
    assert 0.85 * at_work.sum() * 8 / 7 < hours < 1.05 * at_work.sum() * 8 / 7


def test_eager_customers_ask_more_often(history):
    world, tables = history
    eagerness = world.setting.population.eagerness[tables["opportunities"]["customer_id"]]

    assert eagerness.mean() > 0.57


def test_outcomes_come_as_often_as_their_true_probability_says(company):
    often = {"law": "lognormal", "median": 0.25, "sigma": 0.5}
    sellers = company.opportunities.sellers.model_copy(update={"customers_each": 1_200})
    busy = with_its(company, rate_per_year=LogNormal(**often), sellers=sellers)
    world = World(busy, seed=9, customers=CUSTOMERS, years=1)
    chances, won = [], []
    for day in range(world.setting.days.history):
        true = open_opportunities(world)
        closed = world.step(day).table("opportunity_outcomes")
        if not closed:
            continue
        known = closed["worked"] & np.isin(closed["opportunity_id"], true.opportunity_id)
        place = np.searchsorted(true.opportunity_id, closed["opportunity_id"][known])
        chances.append(true.won_if_worked_today[place])
        won.append(closed["outcome"][known] == "won")
    chances, won = np.concatenate(chances), np.concatenate(won)

    assert len(won) > 500
    assert won.mean() == pytest.approx(chances.mean(), abs=0.04)
    likely = chances > np.median(chances)
    assert won[likely].mean() == pytest.approx(chances[likely].mean(), abs=0.06)
    assert won[~likely].mean() == pytest.approx(chances[~likely].mean(), abs=0.06)


def test_an_opportunity_is_won_the_less_readily_the_longer_it_waits(history):
    world, _ = history
    first, _ = world.scenes[-1].chances(world.day)
    later, never = world.scenes[-1].chances(world.day + 14)

    assert (later < first).all()
    assert (never <= 0.05).all()


@pytest.mark.parametrize("practice", ["oldest first", "largest first"])
def test_the_margin_of_a_year_is_what_is_expected_of_many_worlds(company, practice):
    busy = with_its(company, practice=practice)
    expected, happened = [], []
    for seed in range(4):
        world, _ = live_history(busy, seed, customers=6_000, years=1.5, ahead_days=365)
        expected.append(expected_margin(world, np.arange(6_000)).sum())
        closed = live(world, world.day + 365)["opportunity_outcomes"]
        known = closed["customer_id"] < 6_000
        happened.append(closed["margin"][known].sum() / 100)

    error = np.std(np.subtract(expected, happened), ddof=1) * 4**0.5
    assert abs(sum(expected) - sum(happened)) < 2.5 * error
    assert sum(expected) == pytest.approx(sum(happened), rel=0.2)


def test_those_who_wait_are_expected_to_leave_what_is_still_likely(short_of_sellers):
    world, _ = short_of_sellers
    true = open_opportunities(world)
    customer = true.customer_id[:1]
    quiet = copy.deepcopy(world)
    selling = quiet.scenes[-1]
    selling.waiting = selling.waiting.of(selling.waiting.customer != customer[0])
    of_open = expected_margin(world, customer) - expected_margin(quiet, customer)

    theirs = true.customer_id == customer[0]
    at_best = (true.won_if_worked_today * true.margin_if_won)[theirs].sum()
    assert 0 < of_open[0] < at_best


def test_what_sellers_are_told_is_worked_on_before_the_rest(short_of_sellers):
    world, _ = short_of_sellers
    numbers = world.ledger.open("opportunities")["opportunity_id"]
    newest_first = Actions(opportunities=numbers[::-1])
    as_usual, as_told = [
        live(
            copy.deepcopy(world),
            world.day + 3,
            dict.fromkeys(range(world.day, world.day + 3), told),
        )
        for told in (Actions(), newest_first)
    ]

    def mean_number(tables):
        closed = tables["opportunity_outcomes"]
        return closed["opportunity_id"][closed["worked"]].mean()

    assert mean_number(as_told) > mean_number(as_usual) + 3


def test_selling_what_is_worth_most_an_hour_first_earns_more_than_oldest_first(company):
    earned = {"told": [], "usual": []}
    for seed in range(2):
        world, _ = live_history(understaffed(company), seed, CUSTOMERS, years=1, ahead_days=150)
        for practice, results in earned.items():
            lived, margin = copy.deepcopy(world), 0
            for day in range(lived.day, lived.day + 150):
                true, waiting = open_opportunities(lived), lived.scenes[-1].waiting
                worth = true.won_if_worked_today * true.margin_if_won / waiting.hours
                best = Actions(opportunities=true.opportunity_id[np.argsort(-worth)])
                events = lived.step(day, best if practice == "told" else Actions())
                margin += sum(events.table("opportunity_outcomes").get("margin", []))
            results.append(margin)

    assert (np.array(earned["told"]) > 1.1 * np.array(earned["usual"])).all()


def waiting_for(sellers, hours, amounts):
    number = np.arange(1, len(sellers) + 1)
    return Waiting(
        number=number,
        customer=number,
        since=number,
        subject=number,
        seller=np.array(sellers),
        occasion=number,
        amount=np.array(amounts),
        margin=np.array(amounts),
        hours=np.array(hours, dtype=float),
        log_odds=np.zeros(len(number)),
    )


def test_a_seller_begins_another_as_long_as_there_are_hours_left():
    waiting = waiting_for([0, 1, 0, 0, 1], [2, 9, 3, 1, 1], [1, 1, 1, 1, 1])
    hours = np.array([4.0, 6.0])
    done = worked(waiting, np.arange(5), hours)

    assert done.tolist() == [True, True, True, False, False]
    assert hours.tolist() == [-1, -3]  # taken from the days to come


def test_the_usual_practice_may_be_the_oldest_or_the_largest_first(company):
    waiting = waiting_for([0, 0, 0], [1, 1, 1], [200, 500, 300])
    oldest = company.opportunities
    largest = oldest.model_copy(update={"practice": "largest first"})

    assert in_order(waiting, oldest, None).tolist() == [0, 1, 2]
    assert in_order(waiting, largest, None).tolist() == [1, 2, 0]
    # Told about the third, and about one that is closed already
    assert in_order(waiting, largest, np.array([3, 77])).tolist() == [2, 1, 0]


def test_a_company_without_larger_sales_has_none_waiting(company):
    world = World(company.model_copy(update={"opportunities": None}), 1, 100, years=1)

    assert not len(open_opportunities(world).opportunity_id)


def test_the_same_seed_gives_the_same_opportunities(company):
    first, second = (live_history(company, 5, 3_000, years=1)[1] for _ in range(2))

    for name in ("sellers", "opportunities", "opportunity_outcomes"):
        for column, values in first[name].items():
            np.testing.assert_array_equal(values, second[name][column])
