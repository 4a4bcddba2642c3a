"""Contracts by survival: what is learned is what is true, and known formulas follow from it."""

import numpy as np
import pytest

from quilate.clv.contracts.contracts import NEVER, Contracts, Terms
from quilate.clv.contracts.drift import Drift
from quilate.clv.contracts.factors import chained_factors, credible_factors
from quilate.clv.contracts.hazards import Hazards
from quilate.clv.contracts.model import ContractModel
from quilate.clv.contracts.months import day_after_months
from quilate.clv.contracts.outlook import ContractOutlook
from quilate.clv.contracts.proof import ContractProof, interval
from quilate.clv.contracts.snapshot import ContractSnapshot
from quilate.clv.contracts.survival import survival
from tests.clv.contracts.simulated_contracts import TODAY, contracts, snapshot

HAZARD = 0.05


def test_a_constant_hazard_is_found_again():
    hazards = Hazards.learned(contracts(10_000, HAZARD), TODAY)

    month = np.arange(1, 40)
    found = hazards.of(0 * month, month, 0 * month, 0 * month)

    np.testing.assert_allclose(found, HAZARD, rtol=0.08)


def test_over_a_long_horizon_value_is_the_closed_form():
    found = snapshot(contracts(10_000, HAZARD), TODAY, horizon_days=365 * 40)
    model = ContractModel.learned(found)

    worth = model.outlook(found.running, 0.10).present_value.mean()

    # m r / (1 + i − r), with the first charge on average half a month away
    interest, retention = 1.1 ** (1 / 12) - 1, 1 - HAZARD
    formula = 10.0 * retention / (1 + interest - retention) * (1 + interest) ** 0.5
    assert worth == pytest.approx(formula, rel=0.03)


def test_a_bound_contract_ends_at_the_end_of_its_term():
    base = contracts(10_000, HAZARD, binds_months=24, released=0.4)
    hazards = Hazards.learned(base, TODAY)
    started = np.array([TODAY - 620.0])
    until = day_after_months(started, np.array([24]))
    term = Terms(np.array([0]), started, until)
    bound = Contracts(np.array([0]), np.array([0]), started, np.array([float(NEVER)]), term)

    chances, days = survival(hazards, bound, TODAY, 6)

    (release,) = np.flatnonzero(days[0] == until[0] - TODAY)
    assert chances[0, release - 1] > 0.97
    assert chances[0, release] / chances[0, release - 1] == pytest.approx(0.6, abs=0.03)
    assert chances[0, release + 1] / chances[0, release] == pytest.approx(1 - HAZARD, abs=0.02)


def test_what_ended_later_ran_then():
    one = Contracts(
        customer=np.array([0, 1]),
        plan=np.array([0, 0]),
        started=np.array([100.0, 300.0]),
        ended=np.array([250.0, float(NEVER)]),
        terms=Terms(np.array([0]), np.array([220.0]), np.array([500.0])),
    )

    then, known = one.known_at(200)

    assert known.tolist() == [0]
    assert then.ended.tolist() == [NEVER]
    assert len(then.terms.contract) == 0


def test_said_and_happened_agree_and_beat_nothing_known_of_age():
    base = contracts(8_000, 0.08, binds_months=12, released=0.3)
    earlier = [snapshot(base, TODAY - days) for days in (365, 456, 730)]

    proof = ContractProof.of(earlier)

    assert proof
    model, constant, _ = (each / proof.months_happened - 1 for each in proof.months)
    assert abs(model) < 0.03
    assert abs(model) < abs(constant)
    assert 0.76 <= proof.coverage <= 0.84
    np.testing.assert_allclose(proof.said, proof.happened, rtol=0.12)


def test_the_interval_holds_four_of_five():
    base = contracts(6_000, 0.15)

    proof = ContractProof.of([snapshot(base, TODAY - days) for days in (365, 730)])

    assert proof
    assert 0.76 <= proof.coverage <= 0.84


def test_the_ways_leave_on_average_what_is_expected():
    then = snapshot(contracts(3_000, HAZARD), TODAY - 365)
    model = ContractModel.learned(then, [snapshot(contracts(3_000, HAZARD), TODAY - 730)])
    outlook = model.outlook(then.running)

    ways = model.ways(outlook, then.running)

    assert ways.money.mean(axis=1).sum() == pytest.approx(outlook.expected.sum(), rel=0.01)
    low, high = interval(ways)
    assert (low <= outlook.expected).all()
    assert (high >= outlook.expected).all()


def test_contracts_that_end_together_leave_a_wider_interval():
    base = contracts(4_000, HAZARD)
    pairs = Contracts(base.customer // 2, base.plan, base.started, base.ended, base.terms)
    running = snapshot(pairs, TODAY).running
    model = ContractModel.learned(snapshot(pairs, TODAY))
    apart, together = (
        ContractModel(model.hazards, model.drift, share, model.level_spread) for share in (0.0, 1.0)
    )
    spreads = [
        each.ways(each.outlook(running), running).money.std(axis=1).mean()
        for each in (apart, together)
    ]

    assert spreads[1] > spreads[0] * 1.05


def test_discounts_that_end_are_expected_to_end():
    base = contracts(5_000, 0.01)
    then = snapshot(base, TODAY - 365)
    young = then.contracts.age_months(then.cutoff) < 3
    cheap = ContractSnapshot(
        **(vars(then) | {"margin": np.where(young, 4.0, then.margin)})  # it went on at 10
    )

    margins = Drift.learned([cheap]).margin(cheap)

    assert margins[young].mean() == pytest.approx(10.0, rel=0.05)
    assert margins[~young].mean() == pytest.approx(10.0, rel=0.05)


def test_groups_without_cases_are_believed_to_be_like_all():
    found = credible_factors(np.array([50.0, 10.0, 0.0]), np.array([25.0, 30.0, 0.0]))

    assert found[0] > 1.3
    assert found[1] < 0.7
    assert found[2] == 1


def test_ages_never_seen_are_like_the_last_that_was():
    found = chained_factors(np.array([[2000.0, 500.0, 0.0]]), np.array([[1000.0, 1000.0, 0.0]]))

    assert found[0, 2] == pytest.approx(found[0, 1])


def test_nobody_who_ever_left_is_no_promise_for_ever():
    base = contracts(50, 0.02)
    loyal = Contracts(base.customer, base.plan, base.started, np.full(50, float(NEVER)), base.terms)
    running = snapshot(loyal, TODAY).running

    outlook = ContractOutlook.of(Hazards.learned(loyal, TODAY), Drift.none(), running)

    assert 0.9 < outlook.alive[:, 0].mean() < 1
