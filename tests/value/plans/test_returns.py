"""What is invested in a relation is set beside what came since, and what came before."""

import datetime as dt
from decimal import Decimal

import pytest

from quilate.customers.models import Customer
from quilate.value.brought import Of, brought_by
from quilate.value.plans.models import AccountPlan, Investment
from quilate.value.plans.returns import Return, returns_of
from quilate.value.plans.said import Outlay
from quilate.value.plans.working import invest, remove_investment
from tests.activity_tables import conversation_with, loaded
from tests.people import AT, company, person
from tests.value.plans.planned import TODAY, ana, day, planned

pytestmark = pytest.mark.django_db
#: Spent twenty days ago, to bring 400 within forty days.
SPENT = day(-19)
OUTLAY = Outlay(
    "equipment", "A fridge", Decimal(100), SPENT, Decimal(400), SPENT + dt.timedelta(39)
)


@pytest.fixture
def plan() -> AccountPlan:
    company()
    return planned(ana(), person(name="Olga"))


def sold(customer: Customer, on: dt.date, margin: int) -> None:
    order = {"customer": customer.key, "order_number": f"A{on}", "day": on}
    loaded("order-lines", order | {"amount": margin + 7, "cost": 7})


def the_return(plan: AccountPlan, *, until: dt.date = TODAY) -> Return:
    return returns_of(list(plan.investments.all()), known_until=until)[0]


def test_what_came_since_that_day_is_set_beside_as_many_days_before(plan: AccountPlan) -> None:
    invest(plan, OUTLAY, by=plan.owner, at=AT)
    for on, margin in ((SPENT, 130), (TODAY, 90), (day(1), 1000)):
        sold(plan.customer, on, margin)
    for on, margin in ((day(-20), 50), (day(-39), 60), (day(-40), 1000)):
        sold(plan.customer, on, margin)
    conversation_with(plan.customer, day=day(-3))
    conversation_with(plan.customer, day=day(-30))

    its = the_return(plan)

    assert (its.days, its.due) == (20, 200)
    assert (its.came, its.before, its.more) == (218, 108, 110)
    assert not its.is_behind and its.is_paid_back and not its.is_over


def test_who_leaves_less_than_planned_is_behind(plan: AccountPlan) -> None:
    invest(plan, OUTLAY, by=plan.owner, at=AT)
    sold(plan.customer, TODAY, 199)

    its = the_return(plan)

    assert its.is_behind and its.is_paid_back
    assert not the_return(plan, until=day(-1)).is_paid_back


def test_nothing_is_due_before_it_is_spent_and_nothing_counts_after_its_last_day(
    plan: AccountPlan,
) -> None:
    invest(plan, OUTLAY, by=plan.owner, at=AT)
    sold(plan.customer, day(60), 1000)

    early, late = the_return(plan, until=day(-30)), the_return(plan, until=day(90))

    assert (early.days, early.due, early.came, early.before) == (0, 0, 0, 0)
    assert (late.days, late.due, late.came) == (40, 400, 0) and late.is_over


def test_one_statement_tells_of_all_investments(
    plan: AccountPlan, django_assert_num_queries: "object"
) -> None:
    for _ in range(3):
        invest(plan, OUTLAY, by=plan.owner, at=AT)
    found = list(plan.investments.all())

    with django_assert_num_queries(1):  # type: ignore[operator]
        assert len(returns_of(found, known_until=TODAY)) == 3
    assert returns_of([], known_until=TODAY) == []


def test_days_are_added_up_by_what_was_sold_and_what_was_said(plan: AccountPlan) -> None:
    sold(plan.customer, TODAY, 30)
    conversation_with(plan.customer, day=TODAY)
    loaded("subscriptions", {"subscription": "S1", "customer": plan.customer.key})

    rows = sorted(brought_by(plan.customer, after=day(-1)), key=lambda each: each.amount)

    assert [(each.of, each.amount, each.margin) for each in rows] == [
        (Of.SERVING, 2, -2),
        (Of.SALES, 37, 30),
    ]


def test_an_investment_that_is_taken_away_stays_in_the_history(plan: AccountPlan) -> None:
    made = invest(plan, OUTLAY, by=plan.owner, at=AT)

    remove_investment(made, by=plan.owner, at=AT)

    assert not Investment.objects.exists()
    told = plan.changes.get(kind="investment-removed")
    assert told.about == "A fridge" and told.differences[0] == ["amount", "100", ""]
