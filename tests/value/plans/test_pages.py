"""Plans are made, worked on and closed on screen, by whom it concerns."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.core.roles import Area
from quilate.value.adding_up import add_up_again
from quilate.value.models import Quadrant, Valuation
from quilate.value.plans.models import AccountPlan, PlanChange
from quilate.value.plans.working import add_step, invest
from quilate.value.portfolio.actions import Decision, set_policy
from quilate.value.portfolio.change import Assumptions
from quilate.value.portfolio.treatment import Treatment, treatments_of
from tests.facts import facts_prepared
from tests.people import AT, branch, company, person
from tests.tiered_company import tiered_company
from tests.value.plans.planned import FAR, ana, planned, visit
from tests.value.plans.test_returns import OUTLAY

pytestmark = pytest.mark.django_db
STEP = {"step-what": "Visit them", "step-who": "customer", "step-due_on": FAR.isoformat()}


@pytest.fixture
def olga(client: Client) -> Person:
    company()
    olga = person(name="Olga")
    client.force_login(olga)
    return olga


def written(olga: Person, **said: object) -> dict[str, Any]:
    return STEP | {"owner": olga.pk, "review_on": FAR.isoformat()} | said


def read(client: Client, name: str, *numbers: object) -> str:
    return client.get(reverse(name, args=numbers)).content.decode()


def test_a_plan_to_invest_is_made_from_the_list_of_who_has_none(
    client: Client, olga: Person
) -> None:
    tiered = tiered_company(number=4)
    Valuation.objects.update(quadrant=Quadrant.INVEST, potential=5000, gap=4000)
    add_up_again(tiered.run)
    facts_prepared()
    largest = Valuation.objects.order_by("-clv")[0].customer
    new = reverse("plan-new", args=[largest.pk]) + "?purpose=invest"
    assert new in read(client, "planless-invest")
    assert "5000.00" in client.get(new).content.decode()
    rut = person(name="Rut")
    said = {"measure": "current_value", "target": "5000", "contact_cadence_days": 30}
    in_part = written(olga, sponsor=olga.pk, **said)

    wrong = client.post(new, in_part).content.decode()
    right = in_part | {"sponsor": rut.pk, "target_on": FAR.isoformat()}
    made = client.post(new, right, follow=True).content.decode()

    assert "cannot be its owner" in wrong and "This field is required" in wrong
    assert "The plan is made" in made and "5,000" in made and "The customer" in made
    assert "One of the 4 customers" in read(client, "planless-invest")
    assert new not in read(client, "planless-invest")
    section = read(client, "customer-section", largest.pk, "plans")
    assert "Plan to invest" in section and "Visit them" in section
    assert client.get(new).status_code == 302
    timeline = read(client, "customer-section", largest.pk, "timeline")
    assert "A plan to invest was made" in timeline


def test_to_nurture_asks_for_the_reason_of_pessimism_and_for_words_of_another(
    client: Client, olga: Person
) -> None:
    new = reverse("plan-new", args=[ana().pk]) + "?purpose=nurture"

    silent = client.post(new, written(olga)).content.decode()
    unsaid = client.post(new, written(olga, reason="other")).content.decode()
    client.post(new, written(olga, reason="other", reason_words="They move away"))

    assert "This field is required" in silent and "Say what the reason is" in unsaid
    assert "They move away" in read(client, "plan", AccountPlan.objects.get().pk)


def test_days_that_are_past_and_more_contacts_than_allowed_are_told_beside_their_field(
    client: Client, olga: Person
) -> None:
    treatments = treatments_of(None) | {Quadrant.INVEST: Treatment(contact_cadence_days=14)}
    set_policy(Decision(None, None, treatments, Assumptions(), "x"), seen=None, by=olga, at=AT)
    new = reverse("plan-new", args=[ana().pk])
    past = written(olga, review_on="2020-01-01", contact_cadence_days=7)

    page = client.post(new, past | {"step-due_on": "2020-01-01"}).content.decode()

    assert page.count("That day is past") == 2
    assert "one contact in 14 days" in page and "greater than or equal to 14" in page
    assert not AccountPlan.objects.exists()


def test_it_is_worked_on_reviewed_and_closed_on_screen(client: Client, olga: Person) -> None:
    plan = planned(ana(), olga)
    step = plan.steps.get()
    wrong = client.post(reverse("plan-step-new", args=[plan.pk]), STEP | {"step-what": ""})
    assert "This field is required" in wrong.content.decode()
    client.post(reverse("plan-step-new", args=[plan.pk]), STEP)
    client.post(reverse("plan-step-settle", args=[plan.pk, step.pk, "done"]))
    other = plan.steps.exclude(pk=step.pk).get()
    client.post(
        reverse("plan-step", args=[plan.pk, other.pk]), STEP | {"step-what": "Call them first"}
    )
    outlay = {f"investment-{name}": str(value) for name, value in vars(OUTLAY).items()}
    early = outlay | {"investment-expected_on": outlay["investment-spent_on"]}
    assert "after the money is spent" in _sent(client, "plan-invest", plan, early)
    _sent(client, "plan-invest", plan, outlay)
    reviewed = {"owner": olga.pk, "review_on": FAR.isoformat(), "reason": "competitor"}
    client.post(reverse("plan-change", args=[plan.pk]), reviewed | {"note": "They compare"})

    page = read(client, "plan", plan.pk)
    assert all(said in page for said in ("Call them first", "A fridge", "They compare"))
    assert "A competitor" in page and "does not prove" in page
    assert "Budget: 100.00" in page
    removed = reverse("plan-investment-remove", args=[plan.pk, plan.investments.get().pk])
    client.post(removed)
    assert not plan.investments.exists()
    _sent(client, "plan-close", plan, {"outcome": "reached"})
    assert AccountPlan.objects.get().is_open
    _sent(client, "plan-close", plan, {"outcome": "reached", "lesson": "Ask earlier"})

    assert "Ask earlier" in read(client, "closed-plans")
    assert "No plan is open yet" in read(client, "plans")
    late = _sent(client, "plan-close", plan, {"outcome": "missed", "lesson": "x"})
    assert "does not change any more" in late and AccountPlan.objects.get().outcome == "reached"


def _sent(client: Client, name: str, plan: AccountPlan, said: dict[str, str]) -> str:
    return client.post(reverse(name, args=[plan.pk]), said, follow=True).content.decode()


def _addresses(plan: AccountPlan) -> list[str]:
    step, investment = plan.steps.order_by("pk").first(), plan.investments.get()
    assert step is not None
    names = ("plan", "plan-change", "plan-close", "plan-step-new", "plan-invest")
    return [
        *(reverse(name, args=[plan.pk]) for name in names),
        reverse("plan-step", args=[plan.pk, step.pk]),
        reverse("plan-step-settle", args=[plan.pk, step.pk, "done"]),
        reverse("plan-investment-remove", args=[plan.pk, investment.pk]),
        reverse("plan-new", args=[plan.customer_id]),
    ]


def test_nobody_reads_or_writes_a_plan_beyond_their_scope(client: Client, olga: Person) -> None:
    plan = planned(ana(), olga)
    invest(plan, OUTLAY, by=olga, at=AT)
    before = list(PlanChange.objects.values())
    everything = written(olga, reason="price", note="x", outcome="missed", lesson="x")
    client.force_login(person("sales", "branch", branch=branch("Sur")))

    for address in _addresses(plan):
        assert client.get(address).status_code in {404, 405}, address
        assert client.post(address, everything).status_code in {404, 405}, address
    assert "Sanz" not in read(client, "plans")
    client.force_login(person(Area.READING))
    assert "Sanz" in read(client, "plans") and "Visit them" in read(client, "plan", plan.pk)
    for address in _addresses(plan):
        assert client.post(address, everything).status_code in {403, 405}, address
    assert list(PlanChange.objects.values()) == before
    assert AuditEntry.objects.filter(action="page.refused").exists()


def test_a_step_is_not_reached_by_the_number_of_another_plan(client: Client, olga: Person) -> None:
    one, other = planned(ana(), olga), planned(ana("C2"), olga)
    step = add_step(other, visit(None), by=olga, at=AT)

    address = reverse("plan-step-settle", args=[one.pk, step.pk, "done"])

    assert client.post(address).status_code == 404
    assert client.post(address.replace("done", "burnt")).status_code == 404


def test_a_page_of_plans_asks_the_database_few_times(client: Client, olga: Person) -> None:
    tiered_company(number=12)
    for each in Valuation.objects.select_related("customer"):
        planned(each.customer, olga)
    client.get(reverse("plans"))

    response = _statements(client, reverse("plans"))
    one = _statements(client, reverse("plan", args=[AccountPlan.objects.all()[0].pk]))

    assert response <= 10 and one <= 15


def _statements(client: Client, address: str) -> int:

    with CaptureQueriesContext(connection) as asked:
        assert client.get(address).status_code == 200
    return len(asked)
