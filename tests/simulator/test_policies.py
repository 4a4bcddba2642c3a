"""Policies are compared on the same customers with the same luck."""

import copy
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from quilate.simulator.policies import (
    ByRecency,
    Everybody,
    LargestFirst,
    Nobody,
    RandomShare,
    Trial,
    UsualCampaigns,
    compare,
)
from quilate.simulator.policies.view import seen
from quilate.simulator.world.actions import Actions
from tests.simulator.lived import live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

POLICIES = {
    "nobody": Nobody(),
    "everybody": Everybody("message"),
    "some": RandomShare("message", share=0.3),
    "the latest": ByRecency("message", share=0.3),
    "as usual": UsualCampaigns(),
    "largest first": LargestFirst(),
}
SMALL = Trial(customers=1_200, days=60, years=0.8)
SEEDS = [1, 2, 3, 4, 5]


@dataclass
class Waits:
    """Never does anything, but remembers on which days it was asked."""

    days: list = field(default_factory=list)

    def decide(self, view, day):
        self.days.append(day)
        return Actions()


@pytest.fixture(scope="module")
def shop(retailer):
    """A shop without service, whose larger sales are more than its few sellers can work on."""
    short = {"customers_each": 2_000, "hours_per_week": 3.0}
    sellers = retailer.opportunities.sellers.model_copy(update=short)
    opportunities = retailer.opportunities.model_copy(update={"sellers": sellers})
    return retailer.model_copy(update={"experience": None, "opportunities": opportunities})


@pytest.fixture(scope="module")
def comparison(shop):
    return compare(shop, POLICIES, SMALL, seeds=SEEDS)


@pytest.fixture(scope="module")
def world(shop):
    return live_history(shop, seed=1, customers=1_200, years=1, ahead_days=90)[0]


def test_the_difference_of_policies_is_far_surer_than_the_policies_themselves(comparison):
    everybody = comparison.difference("everybody", against="nobody")
    alone = [comparison.net_margins(name) for name in ("everybody", "nobody")]
    unpaired = sum(margins.var(ddof=1) for margins in alone) / len(SEEDS)

    assert everybody.mean != 0
    assert everybody.standard_error**2 < unpaired / 6


def test_a_policy_that_does_nothing_is_nobody_exactly(shop):
    same = compare(shop, {"nobody": Nobody(), "waits": Waits()}, SMALL, seeds=[1])

    assert same.outcomes[0].margins == same.outcomes[1].margins
    assert same.difference("waits", against="nobody").mean == 0


def test_a_policy_begins_afresh_on_every_seed(shop):
    policy = Waits()
    compare(shop, {"waits": policy}, SMALL, seeds=[1, 2])

    assert policy.days == []


def test_two_workers_come_to_what_one_comes_to(shop, comparison):
    few = {name: POLICIES[name] for name in ("nobody", "everybody")}
    two = compare(shop, few, SMALL, seeds=[1, 2], workers=2)

    one = [outcome for outcome in comparison.outcomes if outcome.policy in few]
    assert two.outcomes == one[: len(two.outcomes)]


def test_margins_add_up_to_the_net_margin(comparison):
    for outcome in comparison.outcomes:
        assert sum(outcome.margins.values()) == pytest.approx(outcome.net_margin)
        assert outcome.margins["order_lines"] > 0
        assert outcome.margins["contacts"] <= 0


def test_only_those_who_contact_pay_for_it(comparison):
    spent = {
        outcome.policy: outcome.margins["contacts"]
        for outcome in comparison.outcomes
        if outcome.seed == 1
    }

    assert spent["nobody"] == spent["largest first"] == 0
    assert spent["everybody"] < spent["some"] < 0
    assert spent["everybody"] < spent["the latest"] < 0
    assert spent["as usual"] < 0


def test_what_keeps_customers_pays_afterwards(shop):
    visits = compare(
        shop,
        {"nobody": Nobody(), "visits": Everybody("welcome")},
        replace(SMALL, days_afterwards=200),
        seeds=[1],
    )
    nobody, welcomed = visits.outcomes

    assert welcomed.afterwards > nobody.afterwards > 0
    assert welcomed.net_margin == sum(welcomed.margins.values()) + welcomed.afterwards


def test_with_one_seed_nothing_is_known_of_the_error(shop):
    single = compare(shop, {"a": Nobody(), "b": Nobody()}, replace(SMALL, days=5), seeds=[1])

    assert single.difference("a", against="b").standard_error == float("inf")


def test_a_policy_that_was_not_compared_is_not_found(comparison):
    with pytest.raises(KeyError, match="the best"):
        comparison.difference("the best", against="nobody")


@pytest.mark.parametrize(("days", "seeds", "workers"), [(0, [1], 1), (9, [], 1), (9, [1], 0)])
def test_nothing_is_compared_without_days_seeds_or_workers(shop, days, seeds, workers):
    with pytest.raises(ValueError, match="at least"):
        compare(shop, {"nobody": Nobody()}, replace(SMALL, days=days), seeds=seeds, workers=workers)


def test_a_view_shows_what_is_on_record(world):
    view = seen(world)
    ledger = view.ledger

    assert len(view.customers) == 1_200
    bought = ledger.orders[:1_200] > 0
    assert bought.all()
    assert (ledger.last_order_on[:1_200] >= view.joined_on[:1_200]).all()
    assert ledger.value_to_date.sum() == sum(ledger.net_margin.values())
    assert set(view.open_opportunities["opportunity_id"]) == set(world.scenes[-1].waiting.number)
    assert view.open_incidents == {}


def test_the_latest_are_those_who_bought_last(world):
    view = seen(world)
    chosen = ByRecency("message", share=0.2).decide(view, world.day).contacts["message"]

    others = np.setdiff1d(view.customers, chosen)
    assert len(chosen) == 240
    last = view.ledger.last_order_on
    assert last[chosen].min() >= last[others].max()


def test_days_in_between_are_left_alone(world):
    view = seen(world)

    assert not Everybody("message", every_days=30).decide(view, world.day + 29).contacts
    assert not RandomShare("message", 0.5).decide(view, world.day + 1).contacts
    assert not ByRecency("message", 0.5).decide(view, world.day + 1).contacts
    assert Everybody("message", every_days=30).decide(view, world.day + 30).contacts


def test_the_largest_margin_is_first_in_line(world):
    order = LargestFirst().decide(seen(world), world.day).opportunities
    waiting = world.scenes[-1].waiting
    margin = dict(zip(waiting.number.tolist(), waiting.margin.tolist(), strict=True))

    assert [margin[number] for number in order.tolist()] == sorted(margin.values(), reverse=True)


def test_deciding_leaves_the_world_as_it_was(world):
    before = copy.deepcopy(world.ledger.value_to_date)
    for policy in POLICIES.values():
        policy.decide(seen(world), world.day)

    np.testing.assert_array_equal(before, world.ledger.value_to_date)
