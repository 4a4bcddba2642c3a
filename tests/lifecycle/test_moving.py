"""Customers move through the stages by the rules: the base at night, one of them the same day."""

import datetime as dt
from collections import Counter
from decimal import Decimal
from itertools import pairwise

import pytest
from django.db.models import Sum

from quilate.core.facts import FACTS, ask
from quilate.core.jobs.worker import Worker
from quilate.core.models import Job
from quilate.customers.happening import Happened, tell
from quilate.customers.merging.actions import merge
from quilate.customers.merging.undoing import undo
from quilate.customers.timeline import timeline_of
from quilate.lifecycle.backfilling import recompute_stages
from quilate.lifecycle.flows import add_up
from quilate.lifecycle.jobs import MOVE, MOVE_CHANGED
from quilate.lifecycle.models import Stage, StageFlow, StageMeasure, StagePeriod
from quilate.lifecycle.queries import flows_of, stages_of
from quilate.lifecycle.running import move_changed, move_everybody
from quilate.value.backfilling import recompute_month_ends
from quilate.value.models import Valuation
from tests.activity_tables import loaded
from tests.facts import facts_of, facts_prepared
from tests.people import AT, customers, person
from tests.valued_company import LAST_DAY, VALUED_AT, ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
_LATER = VALUED_AT + dt.timedelta(hours=6)


@pytest.fixture
def company() -> ValuedCompany:
    """Return a valued company of which every customer has been placed."""
    valued = valued_company(number=24)
    customers({"customer_id": "NEW", "given_names": "Ana"})
    facts_prepared()
    move_everybody(at=VALUED_AT)
    return valued


def test_everybody_is_in_one_stage_by_an_independent_reading_of_the_rules(
    company: ValuedCompany,
) -> None:
    found = dict(StagePeriod.objects.current().values_list("customer__key", "stage"))
    valued = Valuation.objects.current().select_related("customer")

    expected = {"NEW": "attraction"} | {each.customer.key: _placed(each) for each in valued}
    assert {key: found[key] for key in expected} == expected
    assert set(expected.values()) >= {"conversion", "retention"}


def test_what_the_pages_count_is_what_stands_in_the_periods(company: ValuedCompany) -> None:
    counted = Counter(StagePeriod.objects.current().values_list("stage", flat=True))
    money = Valuation.objects.current().aggregate(all=Sum("clv"))["all"]
    facts_prepared()

    shown = stages_of(person())

    assert {each.stage.value: each.customers for each in shown if each.customers} == counted
    assert sum(each.clv for each in shown) == money


def test_without_anything_new_nobody_moves(company: ValuedCompany) -> None:
    before = list(StagePeriod.objects.order_by("pk").values())
    facts_prepared()

    assert move_everybody(at=VALUED_AT + dt.timedelta(days=1)) == 0
    assert list(StagePeriod.objects.order_by("pk").values()) == before


def test_a_purchase_moves_a_customer_the_same_day_and_is_told(company: ValuedCompany) -> None:
    new = StagePeriod.objects.get(customer__key="NEW").customer
    loaded(
        "order-lines",
        {"customer": "NEW", "order_number": "N1", "day": VALUED_AT.date(), "amount": 30},
    )
    tell(Happened((new.pk,), "purchase", _LATER))
    assert Job.objects.filter(kind=MOVE_CHANGED).count() == 1

    move_changed(at=_LATER)

    now = StagePeriod.objects.current().get(customer=new)
    assert (now.stage, now.previous, now.cause) == ("conversion", "attraction", "happened")
    assert now.entered_on == VALUED_AT.date()
    assert facts_of(new.pk)["stage"] == "conversion"
    told = {each.message: each.arguments for each in timeline_of(person(), new).entries}
    assert told["lifecycle-timeline-moved"]["stage"] == "conversion"
    flow = StageFlow.objects.get(previous="attraction", stage="conversion")
    assert (flow.customers, flow.month) == (1, dt.date(2026, 3, 1))


@pytest.mark.long
def test_who_comes_back_begins_another_life_and_keeps_the_history(company: ValuedCompany) -> None:
    customer = company.customer(0)
    _put(customer.pk, Stage.RECOVERY)
    tell(Happened((customer.pk,), "purchase", _LATER))

    move_changed(at=_LATER)

    lives = StagePeriod.objects.filter(customer=customer).order_by("entered_on", "pk")
    assert [each.stage for each in lives][-2:] == ["recovery", "conversion"]
    assert [each.second_life for each in lives][-2:] == [0, 1]
    # It had not moved once more: its orders before it left are those of another life.
    facts = facts_of(customer.pk)
    assert (facts["second_life"], facts["stage"]) == (1, "conversion")
    assert facts["orders_since_return"] < facts["orders"]


@pytest.mark.long
def test_states_follow_each_other_without_gap_or_overlap() -> None:
    valued_company(number=24)
    recompute_month_ends(months=2, at=VALUED_AT)

    recompute_stages(at=VALUED_AT)
    facts_prepared()
    move_everybody(at=VALUED_AT)

    by_customer: dict[int, list[StagePeriod]] = {}
    for each in StagePeriod.objects.order_by("customer", "entered_on", "pk"):
        by_customer.setdefault(each.customer_id, []).append(each)
    assert StagePeriod.objects.filter(cause="first").exists()
    for periods in by_customer.values():
        assert periods[0].previous == ""
        assert periods[-1].left_on is None
        for before, after in pairwise(periods):
            assert before.left_on == after.entered_on
            assert before.stage == after.previous != after.stage


@pytest.mark.long
def test_flows_are_those_of_the_periods_and_of_whom_one_may_see(company: ValuedCompany) -> None:
    for number in range(6):
        _put(company.customer(number).pk, Stage.LOST)
    facts_prepared()
    move_everybody(at=VALUED_AT + dt.timedelta(days=1))
    moved = StagePeriod.objects.exclude(previous="")

    flows = flows_of(person(), since=dt.date(2026, 1, 1))
    of_seller = flows_of(company.seller, since=dt.date(2026, 1, 1))

    assert sum(flow.customers for flow in flows) == moved.count() > 0
    assert sum(flow.clv for flow in flows) == moved.aggregate(all=Sum("clv"))["all"]
    theirs = moved.visible_to(company.seller).count()
    assert sum(flow.customers for flow in of_seller) == theirs < moved.count()


def test_a_merge_leaves_each_their_own_life_and_is_undone_to_the_byte(
    company: ValuedCompany,
) -> None:
    kept, gone = company.customer(0), company.customer(1)
    before = list(StagePeriod.objects.order_by("pk").values())

    merged = merge(kept, gone, by=person(), at=_LATER)
    facts_prepared()
    move_everybody(at=_LATER)
    assert ask(f"SELECT count(*) FROM {FACTS} WHERE customer_id = ?", [gone.pk]) == [(0,)]
    assert StagePeriod.objects.current().filter(customer=kept).count() == 1

    undo(merged, by=person(), at=_LATER)
    assert list(StagePeriod.objects.order_by("pk").values()) == before


@pytest.mark.long
def test_the_base_is_gone_through_after_the_facts_have_been_prepared(
    company: ValuedCompany,
) -> None:
    StagePeriod.objects.all().delete()

    Worker(lambda: AT).work_off()

    assert Job.objects.get(kind=MOVE).state == Job.State.DONE
    assert StagePeriod.objects.current().filter(stage="attraction").count() == 1
    assert set(StageMeasure.objects.values_list("month", flat=True)) == {LAST_DAY.replace(day=1)}


def _put(number: int, stage: Stage) -> None:
    """Have somebody be where they would not be."""
    day = LAST_DAY - dt.timedelta(days=20)
    StagePeriod.objects.filter(customer=number).update(stage=stage, entered_on=day)
    add_up()
    facts_prepared()


def _placed(valued: Valuation) -> str:
    """Return where a customer of so short a history belongs, read from the valuation."""
    assert valued.first_purchase and valued.last_purchase
    days = (valued.last_purchase - valued.first_purchase).days
    quiet = (LAST_DAY - valued.last_purchase).days
    if valued.purchases < 3:
        return "conversion"
    lateness = quiet * (valued.purchases - 1) / max(days, 1)
    if lateness >= 4 or (valued.p_alive <= Decimal("0.3") and lateness >= 2):
        return "recovery" if valued.margin >= 0 else "lost"
    return "retention" if lateness <= 3 else "conversion"
