"""Every stage has a plan, a figure with that of the month before, and a next action."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.facts import FACTS, ask
from quilate.core.models import AuditEntry, Job
from quilate.lifecycle.actions import Decision, decide_terms
from quilate.lifecycle.actions import decide as decide_rule
from quilate.lifecycle.jobs import MOVE
from quilate.lifecycle.measuring import keep_measures, kpis_of
from quilate.lifecycle.models import LifecyclePolicy, Stage, StageMeasure, StagePeriod
from quilate.lifecycle.rulebook import Rulebook, Side
from quilate.lifecycle.running import move_everybody
from quilate.lifecycle.terms import Terms
from quilate.value.strategies.measures import MEASURES
from quilate.value.strategies.playbook import Step
from tests.facts import facts_prepared
from tests.people import company, person
from tests.valued_company import VALUED_AT, ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
_TERMS = Terms("Que vuelvan pronto.", "late", Step("Escribirles", 5))
_SENT = {
    "plan": "Que vuelvan pronto.",
    "kpi": "late",
    "what": "Escribirles",
    "days": "5",
    "reason": "Así lo hacemos",
}


@pytest.fixture
def staged() -> ValuedCompany:
    valued = valued_company(number=12)
    facts_prepared()
    move_everybody(at=VALUED_AT)
    facts_prepared()
    keep_measures(on=valued.run.as_of)
    return valued


def test_every_stage_has_a_plan_a_figure_and_an_action_before_anybody_decides() -> None:
    for stage in Stage:
        terms = Rulebook.in_force().terms_of(stage)
        assert terms.plan and terms.action.what and terms.kpi in MEASURES


def test_what_is_decided_of_one_stage_leaves_the_others_and_moves_nobody() -> None:
    company()

    decide_terms(
        Stage.RECOVERY, _TERMS, reason="Así", seen=None, by=person("finance"), at=VALUED_AT
    )

    now = Rulebook.in_force()
    assert now.terms_of(Stage.RECOVERY) == _TERMS
    assert now.terms_of(Stage.LOYALTY) == Terms.usual(Stage.LOYALTY)
    assert now.rules == Rulebook.of(None).rules
    assert AuditEntry.objects.filter(action="lifecycle.decided").exists()
    assert not Job.objects.filter(kind=MOVE).exists()


@pytest.mark.long
def test_a_rule_that_is_decided_later_leaves_what_is_done(staged: ValuedCompany) -> None:
    finance = person("finance")
    first = decide_terms(Stage.RECOVERY, _TERMS, reason="Así", seen=None, by=finance, at=VALUED_AT)
    decision = Decision(Stage.LOYALTY, Side.EXIT, None, "Nadie más")

    decide_rule(decision, seen=first.pk, by=finance, at=VALUED_AT, on=staged.run.as_of)

    assert Rulebook.in_force().terms_of(Stage.RECOVERY) == _TERMS


@pytest.mark.long
def test_the_figure_is_that_of_an_independent_question_and_keeps_its_month(
    staged: ValuedCompany,
) -> None:
    on, finance = staged.run.as_of, person("finance")
    the_month_before = on.replace(day=1) - dt.timedelta(days=1)
    keep_measures(on=the_month_before)
    StageMeasure.objects.filter(month=the_month_before.replace(day=1)).update(
        top=Decimal(1), bottom=Decimal(4)
    )
    decide_terms(Stage.CONVERSION, _TERMS, reason="Así", seen=None, by=finance, at=VALUED_AT)

    kpi = kpis_of(finance, Rulebook.in_force(), on=on)[Stage.CONVERSION]

    ((late, all_of_them),) = ask(
        f"SELECT count(*) FILTER (lateness >= 2), count(*) FROM {FACTS} WHERE stage = 'conversion'"
    )
    assert (kpi.now, kpi.before) == (late / all_of_them, 0.25)
    assert kpi.month == the_month_before.replace(day=1)


@pytest.mark.long
def test_the_figure_of_a_month_is_of_the_customers_whom_a_person_may_see(
    staged: ValuedCompany,
) -> None:
    on = staged.run.as_of
    next_month = (on.replace(day=28) + dt.timedelta(days=7)).replace(day=1)
    assert StageMeasure.objects.filter(month=on.replace(day=1)).exists()

    rulebook = Rulebook.in_force().with_terms(Stage.CONVERSION, _TERMS)
    seen = kpis_of(staged.seller, rulebook, on=next_month)[Stage.CONVERSION]
    nobody = kpis_of(person("sales", "own"), rulebook, on=next_month)[Stage.CONVERSION]

    assert seen.before == kpis_of(staged.seller, rulebook, on=on)[Stage.CONVERSION].now
    assert (nobody.now, nobody.before) == (None, None)


@pytest.mark.parametrize(
    ("field", "value"), [("plan", ""), ("what", ""), ("days", "-1"), ("kpi", "x"), ("reason", "")]
)
def test_what_is_not_whole_is_refused_beside_its_field(
    client: Client, field: str, value: str
) -> None:
    company()
    client.force_login(person("finance"))

    page = client.post(reverse("stage-terms", args=["recovery"]), _SENT | {field: value})

    assert field in page.context["form"].errors
    assert not LifecyclePolicy.objects.exists()


def test_who_may_not_set_the_policy_changes_nothing(client: Client) -> None:
    company()
    client.force_login(person("sales", "own"))

    assert client.post(reverse("stage-terms", args=["recovery"]), _SENT).status_code == 403
    assert not LifecyclePolicy.objects.exists()


@pytest.mark.long
def test_pages_say_what_is_done_and_by_when_with_a_customer(
    client: Client, staged: ValuedCompany
) -> None:
    client.force_login(person("finance", language="en"))
    period = StagePeriod.objects.current().earliest("pk")
    client.post(reverse("stage-terms", args=[period.stage]), _SENT)

    for page in (reverse("stages"), reverse("stage-rules")):
        assert "Que vuelvan pronto." in client.get(page).content.decode()
    card = client.get(reverse("customer-section", args=[period.customer_id, "lifecycle"]))
    due = period.entered_on + dt.timedelta(days=5)
    text = card.content.decode()
    assert "Escribirles" in text and "Late" in text
    assert card.context["shown"]["due"] == due
