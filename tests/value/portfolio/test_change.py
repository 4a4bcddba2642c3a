"""What would change is what its formula says, from the company's own unit costs."""

import datetime as dt
from decimal import Decimal

import pytest

from quilate.core.models import UnitCost
from quilate.value.models import Quadrant
from quilate.value.portfolio.change import Assumptions, change
from quilate.value.portfolio.figures import Group
from quilate.value.portfolio.treatment import ServiceTier, Treatment, Treatments, treatments_of

INVEST, SACK = Quadrant.INVEST, Quadrant.SACK
BOTH, CHEAP = Treatment(channels=("phone", "web")), Treatment(channels=("web",))
ALIKE: Treatments = treatments_of(None) | {INVEST: BOTH, SACK: BOTH}
DIFFERENT = ALIKE | {SACK: CHEAP}
ASSUMED = Assumptions(Decimal("0.50"), Decimal("0.10"), Decimal("0.20"))


def costing(amount: str) -> UnitCost:
    day = dt.date(2026, 1, 1)
    return UnitCost(amount=Decimal(amount), valid_from=day, currency="EUR")


COSTS = {"phone": costing("4"), "web": costing("1")}
GROUP = Group(customers=10, clv=Decimal("1000.00"), contacts=40.0)


def test_who_moves_to_a_cheaper_treatment_saves_the_difference_of_the_contacts_that_follow() -> (
    None
):
    found = change(
        {(INVEST, SACK): GROUP}, before=DIFFERENT, after=DIFFERENT, costs=COSTS, assumed=ASSUMED
    )

    # (4 + 1) / 2 − 1 = 1.50 a contact, of 40 × 0.5 contacts.
    assert found.saved == Decimal("30.0")
    assert (found.customers, found.served_less) == (10, 10)
    assert (found.at_risk_low, found.at_risk_high) == (Decimal(100), Decimal(200))


def test_who_moves_the_other_way_costs_as_much_more_and_puts_nothing_at_risk() -> None:
    found = change(
        {(SACK, INVEST): GROUP}, before=DIFFERENT, after=DIFFERENT, costs=COSTS, assumed=ASSUMED
    )

    assert found.saved == Decimal("-30.0")
    assert found.served_less == found.at_risk_high == 0


def test_a_treatment_that_changes_counts_for_those_who_stay() -> None:
    stays = {(SACK, SACK): GROUP, (INVEST, INVEST): GROUP}

    found = change(stays, before=ALIKE, after=DIFFERENT, costs=COSTS, assumed=ASSUMED)

    assert (found.customers, found.saved) == (10, Decimal("30.0"))


def test_where_all_are_treated_alike_a_line_that_moves_changes_nothing() -> None:
    found = change({(INVEST, SACK): GROUP}, before=ALIKE, after=ALIKE, costs=COSTS, assumed=ASSUMED)

    assert found.customers == found.saved == found.at_risk_high == 0


def test_without_a_unit_cost_what_is_saved_is_unknown_and_not_nothing() -> None:
    found = change(
        {(INVEST, SACK): GROUP},
        before=DIFFERENT,
        after=DIFFERENT,
        costs={"web": costing("1")},
        assumed=ASSUMED,
    )

    assert found.saved is None
    assert found.at_risk_high == 200


@pytest.mark.parametrize(
    ("new", "old", "less"),
    [
        (CHEAP, BOTH, True),
        (BOTH, CHEAP, False),
        (Treatment(ServiceTier.BASIC), Treatment(ServiceTier.STANDARD), True),
        (Treatment(ServiceTier.PREMIUM), Treatment(ServiceTier.STANDARD), False),
    ],
)
def test_less_service_is_a_lower_tier_or_a_channel_gone(
    new: Treatment, old: Treatment, less: bool
) -> None:
    assert new.serves_less_than(old) == less
