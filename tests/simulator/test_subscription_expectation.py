"""What contracts are expected to leave is what many of them do."""

import copy

import numpy as np
import pytest

from quilate.simulator.truth import expected_margin
from quilate.simulator.truth.foresight import foreseen
from quilate.simulator.world.actions import Actions
from quilate.simulator.world.prospect import stretches
from tests.simulator.contracts import contracts_only
from tests.simulator.lived import live, live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

CUSTOMERS = 6_000


@pytest.fixture(scope="module", params=["telco", "bank"])
def ahead(request):
    """A company after a year, and the margin of each customer in the next."""
    # An organisation of many lines may weigh as much as a hundred persons: the fewer, the surer.
    company = contracts_only(request.param)
    few = 0.04 if request.param == "telco" else 0.0
    people = company.people.model_copy(update={"organisations_share": few})
    company = company.model_copy(update={"people": people})
    world, _ = live_history(company, seed=4, customers=CUSTOMERS, years=1, ahead_days=365)
    lived = copy.deepcopy(world)
    return world, margins(live(lived, lived.day + 365)), lived


def margins(happened):
    """(customers,) The net margin of what happened."""
    left = np.zeros(CUSTOMERS)
    for table in ("usage", "write_offs"):
        known = happened[table]["customer_id"] < CUSTOMERS
        customers, cents = (happened[table][name][known] for name in ("customer_id", "margin"))
        left += np.bincount(customers, cents / 100, minlength=CUSTOMERS)
    return left


def test_the_margin_of_a_year_is_expected_in_all_and_tenth_by_tenth(ahead):
    world, happened, _ = ahead
    expected = expected_margin(world, np.arange(CUSTOMERS))

    assert expected.sum() == pytest.approx(happened.sum(), rel=0.04)
    here = np.flatnonzero(world.relation.present[:CUSTOMERS])
    for tenth in np.array_split(here[np.argsort(expected[here])], 10)[3:]:
        assert expected[tenth].sum() == pytest.approx(happened[tenth].sum(), rel=0.12)


def test_as_many_are_expected_to_stay_as_do(ahead):
    world, _, lived = ahead
    here = np.flatnonzero(world.relation.present[:CUSTOMERS])
    prospect = foreseen(world, here, stretches(world.day, 365))
    staying = world.scenes[0].expected_hold(prospect)

    assert (np.diff(staying, axis=1) < 0.01).all()
    assert staying[:, -1].mean() == pytest.approx(lived.relation.present[here].mean(), abs=0.012)


def test_nothing_is_expected_of_who_has_left_unless_they_are_brought_back(ahead):
    world, _, _ = ahead
    gone = np.flatnonzero(~world.relation.present[:CUSTOMERS])

    assert not expected_margin(world, gone).any()
    brought_back = expected_margin(world, gone, action="recovery")
    assert brought_back.mean() > -world.response.spec.actions["recovery"].cost


def test_a_customer_is_expected_alike_alone_and_among_others(ahead):
    world, _, _ = ahead
    together = expected_margin(world, np.arange(200))

    alone = np.array([expected_margin(world, np.array([who]))[0] for who in range(0, 200, 20)])
    assert alone == pytest.approx(together[::20])


@pytest.mark.parametrize("kind", ["visit", "call"])
def test_the_effect_of_an_action_is_expected_as_it_happens(ahead, kind):
    world, untouched, _ = ahead
    everybody = np.arange(CUSTOMERS)
    cost = world.response.spec.actions[kind].cost
    expected = expected_margin(world, everybody, action=kind) + cost
    expected = (expected - expected_margin(world, everybody)).sum()
    treated = copy.deepcopy(world)
    happened = live(treated, treated.day + 365, {treated.day: Actions({kind: everybody})})
    effect = (margins(happened) - untouched).sum()

    assert effect == pytest.approx(expected, rel=0.25, abs=0.006 * untouched.sum())
