"""The company's usual campaigns: who is chosen, who is left alone, and what they truly change."""

import copy

import numpy as np
import pytest
from pydantic import ValidationError

from quilate.simulator.company.campaigns import Audience, Campaign
from quilate.simulator.truth import campaign_effects, effect_of_action, expected_margin
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.world import World
from tests.simulator.lived import live, live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

CUSTOMERS = 5_000


@pytest.fixture(scope="module")
def company(retailer):
    """A retailer without service and sales, whose campaigns are all there is."""
    return retailer.model_copy(update={"experience": None, "opportunities": None})


@pytest.fixture(scope="module")
def history(company):
    return live_history(company, seed=8, customers=CUSTOMERS, years=2, ahead_days=365)


def members_of(tables, name):
    """The members of all waves of a campaign."""
    members = tables["campaign_members"]
    theirs = np.array([of.startswith(name) for of in members["campaign_id"]])
    return {column: values[theirs] for column, values in members.items()}


def test_each_campaign_is_done_in_its_months_on_its_day(history, company):
    world, tables = history
    dates = world.setting.days.dates[tables["campaigns"]["day"]].astype(str)

    for campaign in company.campaigns:
        done = dates[tables["campaigns"]["name"] == campaign.name]
        assert {int(date[5:7]) for date in done} == set(campaign.in_months)
        assert {int(date[8:]) for date in done} == {campaign.day}
        assert len(done) == 2 * len(campaign.in_months)


def test_a_campaign_of_the_last_day_is_done_on_the_30th_in_june(company):
    last_day = Campaign(name="late", action="message", in_months=[2, 6], day=31, to=Audience())
    world = World(company.model_copy(update={"campaigns": [last_day]}), 1, 50, years=1)
    dates = world.setting.days.dates[live(world, 365)["campaigns"]["day"]]

    assert dates.astype(str).tolist() == ["2025-02-28", "2025-06-30"]


def test_only_those_meant_are_chosen(history):
    world, tables = history
    joined = world.relation.joined_on
    welcomed = members_of(tables, "welcome")
    won_back = members_of(tables, "win-back")
    orders = tables["orders"]

    assert (welcomed["day"] - joined[welcomed["customer_id"]] <= 31).all()
    for customer, day in list(zip(won_back["customer_id"], won_back["day"], strict=True))[:50]:
        theirs = orders["day"][(orders["customer_id"] == customer) & (orders["day"] < day)]
        assert len(theirs) >= 2
        assert day - theirs.max() > 365


def test_an_audience_may_name_sources_and_days_since_joining(company):
    old_ones = Audience(joined_before_days=100, sources=["Tienda", "Buscadores"])
    campaign = Campaign(name="old", action="message", in_months=[9], day=9, to=old_ones)
    world = World(company.model_copy(update={"campaigns": [campaign]}), 1, 400, years=1)
    members = live(world, 365)["campaign_members"]

    names = np.array([way.name for way in company.arrivals.sources])
    assert set(names[world.setting.population.source[members["customer_id"]]]) == {
        "Tienda",
        "Buscadores",
    }
    assert (members["day"] - world.relation.joined_on[members["customer_id"]] > 100).all()


def test_a_share_is_left_alone_and_nothing_is_done_for_it(history, company):
    _, tables = history
    contacts = tables["contacts"]
    contacted = set(zip(contacts["campaign_id"], contacts["customer_id"], strict=True))

    for campaign in company.campaigns:
        members = members_of(tables, campaign.name)
        held_out = members["group"] == "holdout"
        error = (campaign.holdout_share / len(held_out)) ** 0.5
        assert held_out.mean() == pytest.approx(campaign.holdout_share, abs=3 * error)
        pairs = list(zip(members["campaign_id"], members["customer_id"], strict=True))
        was_contacted = np.array([pair in contacted for pair in pairs])
        np.testing.assert_array_equal(was_contacted, ~held_out)


def test_who_is_left_alone_is_like_who_is_not(history):
    world, tables = history
    members = members_of(tables, "newsletter")
    held_out = members["group"] == "holdout"
    eagerness = world.setting.population.eagerness[members["customer_id"]]

    assert eagerness[held_out].mean() == pytest.approx(eagerness[~held_out].mean(), abs=0.03)


def test_who_is_not_reached_over_a_channel_never_is(history):
    _, tables = history
    mailed = np.unique(members_of(tables, "welcome")["customer_id"])
    # Every newcomer is meant: those who are not members cannot be reached.
    others = np.setdiff1d(np.arange(CUSTOMERS // 2), mailed)

    assert not np.isin(members_of(tables, "newsletter")["customer_id"], others).any()


def test_nobody_is_chosen_by_two_campaigns_on_a_day(company):
    twins = [
        Campaign(name=name, action="message", in_months=[9], day=9, to=Audience(share=0.7))
        for name in ("first", "second")
    ]
    world = World(company.model_copy(update={"campaigns": twins}), 1, 400, years=1)
    members = live(world, 365)["campaign_members"]

    assert len(np.unique(members["campaign_id"])) == 2
    assert len(np.unique(members["customer_id"])) == len(members["customer_id"])


def test_after_the_history_campaigns_are_done_only_when_asked_for(history):
    world, _ = history
    quiet = live(copy.deepcopy(world), world.day + 60)
    as_usual = Actions(usual_campaigns=True)
    usual = live(
        copy.deepcopy(world),
        world.day + 60,
        dict.fromkeys(range(world.day, world.day + 60), as_usual),
    )

    assert "campaigns" not in quiet
    assert set(usual["campaigns"]["name"]) == {"welcome", "newsletter"}


def test_the_truth_of_a_campaign_is_the_sum_over_those_treated(history, company):
    _, tables = history
    world = World(company, 8, CUSTOMERS, years=2, ahead_days=365)
    live(world, int(tables["campaigns"]["day"][-1]))
    (effect,) = campaign_effects(world)
    treated = world.campaigning.waves(world.day)[0].treated

    weekly = expected_margin(world, treated, action=effect.kind) - expected_margin(world, treated)
    assert effect.treated == len(treated)
    assert effect.held_out == len(world.campaigning.waves(world.day)[0].members) - len(treated)
    assert effect.effect == pytest.approx(weekly.sum(), rel=0.01)


@pytest.mark.parametrize("kind", ["offer", "call", "visit", "recovery"])
def test_the_effect_of_an_action_in_longer_stretches_is_that_of_weeks(history, kind):
    world, _ = history
    everybody = np.arange(CUSTOMERS)
    weekly = expected_margin(world, everybody, action=kind) - expected_margin(world, everybody)
    effect = effect_of_action(world, everybody, kind)

    cost = world.response.spec.actions[kind].cost
    assert (effect + cost).sum() == pytest.approx((weekly + cost).sum(), rel=0.01)


def test_the_same_seed_gives_the_same_campaigns(company):
    first, second = (live_history(company, 5, 400, years=1)[1] for _ in range(2))

    for name in ("campaigns", "campaign_members", "contacts"):
        for column, values in first[name].items():
            np.testing.assert_array_equal(values, second[name][column])


def test_a_month_that_is_none_is_refused():
    with pytest.raises(ValidationError, match="a number from 1 to 12"):
        Campaign(name="odd", action="offer", in_months=[13], day=1, to=Audience())
