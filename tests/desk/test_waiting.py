"""What waits for who plans: what is overdue, and what returns less than it should."""

import pytest

from quilate.core.models import Person
from quilate.desk.waiting import waiting_for
from quilate.value.plans.working import invest
from tests.people import AT, branch, company, person
from tests.value.plans.planned import TODAY, ana, day, planned
from tests.value.plans.test_returns import OUTLAY, SPENT, sold

pytestmark = pytest.mark.django_db
_PLANS, _INVESTMENTS = "desk-waiting-plans", "desk-waiting-investments"


def _waits(who: Person) -> list[str]:
    return [each.message for each in waiting_for(who, on=TODAY)]


def test_a_plan_with_something_overdue_waits_for_who_plans_within_reach() -> None:
    company()
    olga = person("sales", "branch", branch=branch("Norte"))
    plan = planned(ana(), olga)
    assert _waits(olga) == []

    plan.steps.update(due_on=day(-1))
    assert _waits(olga) == [_PLANS]
    assert _waits(person("sales", "branch", branch=branch("Sur"))) == []
    assert _waits(person("reading", "all")) == []


def test_an_investment_that_returns_less_than_planned_waits() -> None:
    company()
    olga = person("sales", "branch", branch=branch("Norte"))
    plan = planned(ana(), olga)
    invest(plan, OUTLAY, by=olga, at=AT)
    assert _waits(olga) == [_INVESTMENTS]

    sold(plan.customer, SPENT, 200)
    assert _waits(olga) == []
