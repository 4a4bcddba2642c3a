"""A plan says what is to be reached with a customer, who does what by when, and what came."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.db.models import F

from quilate.core.models import AuditEntry, Person
from quilate.core.people.actions import deactivate
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers.merging.actions import merge
from quilate.customers.merging.undoing import undo
from quilate.customers.rights.erasing import erase
from quilate.value.adding_up import add_up_again
from quilate.value.ending.actions import Wish, propose
from quilate.value.models import Quadrant, Valuation
from quilate.value.plans.actions import change, close, make
from quilate.value.plans.listing import closed_plans, open_plans, without_plan
from quilate.value.plans.models import AccountPlan, Investment, PlanChange, PlanStep
from quilate.value.plans.objective import objective_of
from quilate.value.plans.queries import planned_in
from quilate.value.plans.said import Terms
from quilate.value.plans.working import add_step, change_step, settle_step
from quilate.value.portfolio.actions import Decision, set_policy
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.shown import InForce
from quilate.value.portfolio.treatment import Treatment, treatments_of
from quilate.value.queries import totals_by_quadrant
from tests.facts import facts_prepared
from tests.people import AT, branch, company, person
from tests.tiered_company import tiered_company
from tests.value.plans.planned import (
    TODAY,
    ana,
    day,
    investing,
    nurturing,
    planned,
    refused,
    visit,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga() -> Person:
    company()
    return person(name="Olga")


def valued() -> Person:
    """Value twelve customers by hand, all of the group to invest in; return whose some are."""
    tiered = tiered_company(number=12)
    Valuation.objects.update(quadrant=Quadrant.INVEST, current_value=F("clv"))
    add_up_again(tiered.run)
    return tiered.seller


def deeds(plan: AccountPlan) -> list[str]:
    return [each.kind for each in plan.changes.order_by("pk")]


def test_a_plan_keeps_what_the_customer_was_worth_and_shows_what_is_missing(olga: Person) -> None:
    valued()
    valuation = Valuation.objects.select_related("customer", "run").order_by("-clv")[0]
    target = valuation.current_value + 250

    plan = make(
        valuation.customer, "invest", investing(olga, target=target), visit(olga), by=olga, at=AT
    )

    plan.refresh_from_db()
    assert (plan.clv, plan.current_value) == (valuation.clv, valuation.current_value)
    assert plan.quadrant == valuation.quadrant and plan.currency == "EUR"
    now = replace_value(valuation, valuation.current_value + 100)
    objective = objective_of(plan, now)
    assert objective is not None
    assert (objective.gap, objective.gained, objective.hundredths) == (150, 100, 40)
    reached = objective_of(plan, replace_value(valuation, target))
    assert reached is not None and reached.is_reached and reached.hundredths == 100


def replace_value(valuation: Valuation, current_value: Decimal) -> Valuation:
    return Valuation(current_value=current_value, clv=valuation.clv)


def test_of_who_is_not_valued_nobody_knows_how_far_it_has_come(olga: Person) -> None:
    plan = make(ana(), "invest", investing(olga), visit(None), by=olga, at=AT)

    objective = objective_of(plan, None)

    assert objective is not None
    assert (objective.gap, objective.gained, objective.is_reached) == (None, None, False)


def test_a_customer_has_one_plan_at_a_time(olga: Person) -> None:
    plan = planned(ana(), olga)

    with refused("plans-there-is-one"):
        planned(plan.customer, olga)
    close(plan, "reached", lesson="They stay", by=olga, at=AT)

    assert planned(plan.customer, olga).pk != plan.pk


def test_nobody_plans_for_whom_the_relation_is_to_end(olga: Person) -> None:
    customer = ana()
    propose(customer, Wish("end", "A", "harvest", "B"), by=olga, at=AT)

    with refused("plans-relation-ends"):
        planned(customer, olga)


def test_nobody_is_contacted_more_often_than_the_portfolio_allows_their_group(olga: Person) -> None:
    treatments = treatments_of(None) | {Quadrant.INVEST: Treatment(contact_cadence_days=14)}
    decision = Decision(None, None, treatments, Assumptions(), "Less noise")
    set_policy(decision, seen=None, by=olga, at=AT)
    customer = ana()

    with refused("plans-too-often"):
        make(
            customer,
            "invest",
            investing(olga, contact_cadence_days=13),
            visit(olga),
            by=olga,
            at=AT,
        )

    terms = investing(olga, contact_cadence_days=14)
    assert make(customer, "invest", terms, visit(olga), by=olga, at=AT).is_open


def test_another_person_than_the_owner_stands_behind_it(olga: Person) -> None:
    with refused("plans-sponsor-is-owner"):
        make(ana(), "invest", investing(olga, sponsor=olga), visit(olga), by=olga, at=AT)


@pytest.mark.parametrize(
    ("purpose", "lacking"),
    [("nurture", {"reason": ""}), ("invest", {"sponsor": None}), ("nurture", {"target": 5})],
)
def test_the_database_takes_no_plan_without_what_its_purpose_asks(
    olga: Person, purpose: str, lacking: dict[str, object]
) -> None:
    terms: Terms = replace(
        investing(olga) if purpose == "invest" else nurturing(olga),
        **lacking,  # type: ignore[arg-type]
    )

    with pytest.raises(IntegrityError), transaction.atomic():
        make(ana(), purpose, terms, visit(olga), by=olga, at=AT)


def test_the_history_says_what_was_changed_and_what_led_to_it(olga: Person) -> None:
    plan = planned(ana(), olga)

    change(plan, nurturing(olga, review_on=day(120)), note="They ask for time", by=olga, at=AT)

    told = plan.changes.get(kind="changed")
    assert told.differences == [["review_on", day(90).isoformat(), day(120).isoformat()]]
    assert (told.note, told.by) == ("They ask for time", olga)
    with pytest.raises(TypeError):
        told.save()
    trail = AuditEntry.objects.filter(action__startswith="plan.").order_by("pk")
    assert [each.action for each in trail] == ["plan.made", "plan.changed"]
    assert {each.subject_id for each in trail} == {plan.customer_id}


def test_steps_are_done_dropped_and_opened_again(olga: Person) -> None:
    plan = planned(ana(), olga)
    asked = add_step(plan, visit(None, in_days=5), by=olga, at=AT)

    settle_step(asked, "done", by=olga, at=AT)
    settle_step(asked, "done", by=olga, at=AT)
    settle_step(asked, "open", by=olga, at=AT)
    change_step(asked, visit(olga, in_days=6), by=olga, at=AT)
    change_step(PlanStep.objects.get(pk=asked.pk), visit(olga, in_days=6), by=olga, at=AT)

    asked.refresh_from_db()
    assert (asked.who, asked.due_on, asked.settled_by) == (olga, day(6), None)
    assert deeds(plan) == ["made", "step-added", "step-done", "step-reopened", "step-changed"]


def test_a_plan_that_is_closed_does_not_change(olga: Person) -> None:
    plan = planned(ana(), olga)
    close(plan, "missed", lesson="It was the price after all", by=olga, at=AT)

    for late in (
        lambda: change(plan, nurturing(olga), note="x", by=olga, at=AT),
        lambda: add_step(plan, visit(olga), by=olga, at=AT),
        lambda: settle_step(plan.steps.get(), "done", by=olga, at=AT),
        lambda: close(plan, "reached", lesson="x", by=olga, at=AT),
    ):
        with refused("plans-is-closed"):
            late()
    plan.refresh_from_db()
    assert (plan.outcome, plan.closed_by, plan.closed_at) == ("missed", olga, AT)


@pytest.mark.parametrize("area", Area)
def test_who_may_plan_is_said_by_their_area(olga: Person, area: str) -> None:
    somebody, may = person(area), Permission.PLAN_ACCOUNTS in PERMISSIONS[area]

    if may:
        assert planned(ana(), somebody).is_open
    else:
        with pytest.raises(PermissionDenied):
            planned(ana(), somebody)
    assert may == (area not in {Area.OPERATIONS, Area.READING})


def test_what_is_overdue_comes_first_then_what_is_worth_most(olga: Person) -> None:
    valued()
    found = Valuation.objects.select_related("customer").order_by("-clv")[:4]
    large, middle, small, least = (each.customer for each in found)
    for customer in (small, large, middle, least):
        planned(customer, olga)
    for customer in (small, least):
        PlanStep.objects.filter(plan__customer=customer).update(due_on=day(-1))
    AccountPlan.objects.filter(customer=middle).update(review_on=day(0))

    rows = open_plans(olga, today=TODAY).rows

    assert [each.plan.customer for each in rows] == [small, least, large, middle]
    assert [each.is_overdue for each in rows] == [True, True, False, False]
    assert rows[0].step is not None and rows[0].next_on == day(-1)
    assert rows[3].step is None and rows[3].next_on == TODAY
    assert all(each.valuation is not None for each in rows)


def test_pages_of_open_plans_lead_on_and_back(
    olga: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quilate.value.plans.listing._SIZE", 2)
    valued()
    for each in Valuation.objects.select_related("customer")[:5]:
        planned(each.customer, olga)
    PlanStep.objects.filter(plan__in=AccountPlan.objects.all()[:1]).update(due_on=day(-1))

    met, page = [], open_plans(olga, today=TODAY)
    met += page.rows
    while page.after:
        page = open_plans(olga, today=TODAY, cursor=page.after)
        met += page.rows

    keys = [(-each.is_overdue, -each.valuation.clv) for each in met if each.valuation]
    assert len(keys) == 5 and keys == sorted(keys)
    back = open_plans(olga, today=TODAY, cursor=page.before)
    assert [each.plan for each in back.rows] == [each.plan for each in met[2:4]]


def test_a_group_says_how_many_have_a_plan_and_who_of_the_largest_has_none(olga: Person) -> None:
    seller = valued()
    facts_prepared()
    now = InForce.now()
    assert now is not None
    group = Quadrant.INVEST
    everybody = without_plan(olga, group, now.lines).rows
    planned(everybody[0].customer, olga)
    close(planned(everybody[1].customer, olga), "reached", lesson="x", by=olga, at=AT)

    rest = without_plan(olga, group, now.lines).rows

    assert [each.customer for each in rest] == [each.customer for each in everybody[1:]]
    counted = planned_in(olga, group)
    assert (counted.planned, counted.customers) == (1, totals_by_quadrant(olga)[group].customers)
    mine = without_plan(seller, group, now.lines).rows
    assert {each.customer.owner for each in mine} == {seller}


def test_a_merge_takes_the_plan_along_and_undoing_brings_it_back(olga: Person) -> None:
    gone, stays = ana("C1"), ana("C2")
    plan = planned(gone, olga)
    theirs = planned(stays, olga)

    made = merge(stays, gone, by=olga, at=AT)

    plan.refresh_from_db()
    assert plan.customer == stays
    assert {each.plan for each in open_plans(olga, today=TODAY).rows} == {plan, theirs}
    undo(made, by=olga, at=AT)
    plan.refresh_from_db()
    assert plan.customer == gone and plan.steps.count() == 1 and deeds(plan) == ["made"]


def test_a_plan_goes_with_a_customer_who_is_erased(olga: Person) -> None:
    plan = planned(ana(), olga)
    close(planned(ana("C2"), olga), "reached", lesson="x", by=olga, at=AT)

    erase(plan.customer, request=None, by=olga, at=AT)

    left = AccountPlan.objects.get()
    assert left.customer.key == "C2"
    for part in (PlanStep, PlanChange):
        assert set(part._base_manager.values_list("plan", flat=True)) == {left.pk}
    assert not Investment.objects.exists()
    assert len(closed_plans(olga, today=TODAY).rows) == 1


def test_open_plans_of_who_leaves_go_to_their_heir(olga: Person) -> None:
    luis, rut = person("sales", name="Luis"), person("sales", name="Rut")
    plan = planned(ana(), luis)
    old = planned(ana("C2"), luis)
    close(old, "reached", lesson="x", by=luis, at=AT)

    deactivate(luis, heir=rut, by=olga, at=AT)

    plan.refresh_from_db()
    old.refresh_from_db()
    assert (plan.owner, plan.steps.get().who, old.owner) == (rut, rut, luis)


def test_plans_beyond_the_scope_are_on_no_list(olga: Person) -> None:
    planned(ana(), olga)
    far = person("sales", "branch", branch=branch("Sur"))

    assert open_plans(far, today=TODAY).rows == []
    assert [*AccountPlan.objects.visible_to(far)] == []


def test_the_first_of_the_days_that_come_is_the_next(olga: Person) -> None:
    plan = planned(ana(), olga)
    assert [open_plans(olga, today=TODAY).rows[0].next_on] == [day(10)]

    settle_step(plan.steps.get(), "done", by=olga, at=AT)

    row = open_plans(olga, today=day(91)).rows[0]
    assert (row.next_on, row.step, row.is_overdue) == (day(90), None, True)
    assert dt.timedelta(0) < row.next_on - TODAY
