"""Contacts: what they tell of who is still there, and what they will cost."""

from dataclasses import replace

import numpy as np
import pytest

from quilate.clv.forecast.candidates import candidates
from tests.clv.forecast.simulated import COST_OF_A_CONTACT, DAYS, served

HORIZON_DAYS = 180


@pytest.fixture(scope="module")
def calling():
    """A base whose customers call as long as they are there."""
    return served(seed=4).stage(DAYS - HORIZON_DAYS, HORIZON_DAYS)


@pytest.fixture(scope="module")
def mailed():
    """A base whose customers are written to, wherever they are."""
    return served(seed=5, mailed=True).stage(DAYS - HORIZON_DAYS, HORIZON_DAYS)


@pytest.mark.long
def test_calls_are_signs_of_life_and_mailings_are_not(calling, mailed):
    assert calling.has_signs
    assert not mailed.has_signs


def test_who_called_yesterday_is_there_and_who_never_calls_has_rather_left(calling):
    silent = calling.snapshot.of((calling.snapshot.repeats > 2) & (calling.snapshot.contacts > 2))
    silent = silent.of(silent.age_days - silent.seen_days > 60)
    yesterday = replace(silent, seen_days=silent.age_days - 1)
    quiet = replace(silent, contacts=np.zeros(len(silent)), seen_days=silent.recency_days)

    signs = calling.lifetimes
    assert len(silent) > 20
    assert (signs.p_alive(yesterday) > signs.p_alive(silent)).all()
    # Of those who call as a rule, silence says more than of those who never do.
    assert signs.p_alive(silent).mean() < signs.p_alive(quiet).mean()
    assert signs.p_alive(yesterday).min() > 0.8


def test_reading_calls_foretells_who_buys_better_than_purchases_alone(calling):
    happened = calling.snapshot.next_purchases
    errors = [
        np.abs(lifetimes.expected_purchases(lifetimes.pareto_nbd, calling.snapshot) - happened)
        for lifetimes in (calling.by_purchases, calling.by_signs)
    ]
    assert errors[1].mean() < 0.97 * errors[0].mean()


@pytest.mark.parametrize("name", ["pareto_nbd+credibility", "blend"])
def test_purchases_are_foretold_at_their_level_by_signs_too(calling, name):
    said = candidates()[name].learn(calling)(calling.snapshot).purchases.sum()
    assert said == pytest.approx(calling.snapshot.next_purchases.sum(), rel=0.1)


def test_contacts_to_come_are_foretold_though_newcomers_have_had_none_yet(calling):
    base = calling.snapshot
    log = served(seed=4)
    cutoff = base.window.cutoff
    happened = COST_OF_A_CONTACT * ((log.called > cutoff) & (log.called <= base.window.end)).sum()
    newcomers = np.setdiff1d(log.caller[log.called > cutoff], log.customer[log.day <= cutoff])
    theirs = (
        np.isin(log.caller, newcomers) & (log.called > cutoff) & (log.called <= base.window.end)
    )
    happened -= COST_OF_A_CONTACT * theirs.sum()

    said = float(base.next_purchases @ calling.cost_to_serve.per_purchase(base))
    so_far = float(base.next_purchases.sum() * base.cost_to_serve.sum() / base.purchases.sum())
    assert said == pytest.approx(happened, rel=0.1)
    assert so_far < 0.8 * happened


def test_without_contacts_nothing_is_read_into_them(calling):
    stage = served(300, seed=6).stage(DAYS - HORIZON_DAYS, HORIZON_DAYS, depth=1)
    nothing = np.zeros(len(stage.snapshot))
    stage.snapshot = replace(
        stage.snapshot, contacts=nothing, cost_of_contacts=nothing, cost_to_serve=nothing + 3.0
    )
    assert stage.cost_to_serve.per_purchase(stage.snapshot).max() <= 3.0 + 1e-9
