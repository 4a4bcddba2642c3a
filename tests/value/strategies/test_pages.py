"""Strategies are looked at, decided and set on screen, by whom it concerns."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import Person
from quilate.value.plans.models import AccountPlan
from quilate.value.strategies.models import Strategy, StrategyDeclaration, StrategyPolicy
from quilate.value.strategies.playbook import Playbook
from tests.facts import facts_of
from tests.people import company, person
from tests.value.plans.planned import FAR
from tests.value.strategies.meant import known, staged_company, within_reach

pytestmark = pytest.mark.django_db


@pytest.fixture
def olga(client: Client) -> Person:
    olga = person(name="Olga")
    client.force_login(olga)
    return olga


def read(client: Client, name: str, *places: object) -> str:
    return client.get(reverse(name, args=places)).content.decode()


def test_the_seven_lead_to_their_customers_and_to_a_segment_of_them(
    client: Client, olga: Person
) -> None:
    staged_company()

    page = read(client, "strategies")

    for each in Strategy:
        assert reverse("strategy", args=[each]) in page
    enhanced = read(client, "strategy", "enhance")
    its = [n for n, each in known().items() if each.strategy == "enhance"]
    assert all(reverse("customer", args=[number]) in enhanced for number in its) and its
    assert "r.0.fact=strategy" in enhanced and "See what customers like them buy" in enhanced
    assert "Nobody comes here by rule" in read(client, "strategy", "end")


def test_the_pages_ask_little_however_many_customers_there_are(
    client: Client, olga: Person
) -> None:
    staged_company()
    for name, places in (("strategies", []), ("strategy", ["protect"]), ("strategy-rules", [])):
        read(client, name, *places)
        with CaptureQueriesContext(
            connection,
        ) as asked:
            read(client, name, *places)
        assert len(asked) <= 12, name


def test_the_seller_sees_the_strategies_of_their_own_customers_only(client: Client) -> None:
    valued = staged_company()
    client.force_login(valued.seller)
    reached = within_reach(valued.seller)

    for each in Strategy:
        page = read(client, "strategy", each)
        its = {n for n, one in known().items() if one.strategy == each}
        shown = {n for n in its if f'"{reverse("customer", args=[n])}' in page}
        assert shown == its & reached
    theirs = next(iter(set(known()) - reached))
    assert client.post(reverse("customer-strategy", args=[theirs]), {}).status_code == 404
    assert client.get(reverse("strategy-rule", args=["enhance"])).status_code == 403
    assert client.post(reverse("strategy-terms", args=["enhance"]), {}).status_code == 403


def test_a_strategy_is_set_with_a_reason_and_the_page_of_the_customer_says_why(
    client: Client, olga: Person
) -> None:
    customer = staged_company(number=12).customer(0)
    ruled = read(client, "customer-section", customer.pk, "strategy")
    form = reverse("customer-strategy", args=[customer.pk])

    without = client.post(form, {"strategy": "harvest"}).content.decode()
    ended = client.post(form, {"strategy": "end", "reason": "No"}).content.decode()
    client.post(form, {"strategy": "harvest", "reason": "The factory closes"})

    assert "By the rule:" in ruled and "Set another" in ruled
    assert "This field is required" in without and "not one of the available choices" in ended
    section = read(client, "customer-section", customer.pk, "strategy")
    assert "Set by Olga" in section and "The factory closes" in section
    assert "By rule it would be" in section
    assert "A strategy was set: harvest" in read(
        client, "customer-section", customer.pk, "timeline"
    )
    client.post(form, {"strategy": "", "reason": "It stays open"})
    assert "By the rule:" in read(client, "customer-section", customer.pk, "strategy")
    assert StrategyDeclaration.objects.count() == 2


def test_who_may_not_plan_is_refused_and_nothing_is_set(client: Client) -> None:
    customer = staged_company(number=8).customer(0)
    client.force_login(person("reading"))

    said = {"strategy": "harvest", "reason": "No"}
    answer = client.post(reverse("customer-strategy", args=[customer.pk]), said)

    assert answer.status_code == 403 and not StrategyDeclaration.objects.exists()
    assert "Set another" not in read(client, "customer-section", customer.pk, "strategy")


@pytest.mark.long
def test_a_rule_is_built_previewed_and_kept_with_its_place(client: Client, olga: Person) -> None:
    staged_company()
    form = reverse("strategy-rule", args=["enhance"])
    condition = {"r.join": "all", "r.0.fact": "tier", "r.0.is": "any-of", "r.0.value": "A"}
    said = condition | {"place": "0", "reason": "Large ones", "seen": ""}

    preview = client.post(reverse("strategy-rule-preview", args=["enhance"]), said)
    circular = condition | {"r.0.fact": "strategy", "r.0.value": "protect"}
    wrong = client.post(form, said | circular | {"do": "save"}).content.decode()
    client.post(form, said | {"do": "save"})

    nobodys = condition | {"r.1.fact": "tier", "r.1.is": "none-of", "r.1.value": "A"}
    nobody = client.post(reverse("strategy-rule-preview", args=["enhance"]), nobodys)

    assert "→ Enhance" in preview.content.decode()
    assert "It holds of nobody" in nobody.content.decode()
    assert "Nothing is known any more" in wrong
    playbook = Playbook.in_force()
    assert playbook.place_of(Strategy.ENHANCE) == 0 and playbook.rule_of(Strategy.ENHANCE)
    assert "Large ones" in read(client, "strategy-rules")
    overtaken = client.post(form, said | {"do": "save"}).content.decode()
    assert "decided otherwise meanwhile" in overtaken
    assert StrategyPolicy.objects.count() == 1
    assert client.get(reverse("strategy-rule", args=["end"])).status_code == 404


def test_a_plan_and_a_limit_of_one_s_own_are_kept_whole_or_not_at_all(
    client: Client, olga: Person
) -> None:
    staged_company(number=8)
    form = reverse("strategy-terms", args=["protect"])
    said = {"limit": "80", "what-0": "Call them", "days-0": "2", "reason": "Ours", "seen": ""}

    half = client.post(form, said | {"what-1": "Visit", "days-2": "4"}).content.decode()
    empty = client.post(form, said | {"what-0": "", "days-0": ""}).content.decode()
    client.post(form, said)

    assert "Say within how many days" in half and "Say what is done" in half
    assert "at least one step" in empty
    page = read(client, "strategy", "protect")
    assert "Call them" in page and "at least 80" in page
    assert StrategyPolicy.objects.count() == 1


@pytest.mark.long
def test_a_plan_for_a_customer_begins_with_the_steps_of_their_strategy(
    client: Client, olga: Person
) -> None:
    staged_company()
    number = next(n for n, each in known().items() if each.strategy == "enhance")
    new = reverse("plan-new", args=[number]) + "?purpose=nurture"
    page = client.get(new).content.decode()
    other = "Make an offer of what they lack"

    said = {"owner": olga.pk, "review_on": FAR.isoformat(), "reason": "price", "step-who": olga.pk}
    step = {"step-what": "See what they buy", "step-due_on": FAR.isoformat()}
    client.post(new, said | step | {"others-steps": [other]})

    assert "See what customers like them buy" in page and other in page
    steps = AccountPlan.objects.get().steps.order_by("pk")
    assert [each.what for each in steps] == ["See what they buy", other]
    assert {each.who for each in steps} == {olga}
    assert facts_of(number)["strategy"] == "enhance"


def test_before_the_first_valuation_the_page_says_what_to_do(client: Client) -> None:
    company()
    client.force_login(person())

    for name, places in (("strategies", []), ("strategy", ["start"])):
        assert client.get(reverse(name, args=places)).status_code == 200
    assert "would be" not in read(client, "strategy-rules")
