"""Pages of the lifecycle show what one may see, and rules change with a reason or not at all."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Job, Person
from quilate.lifecycle.jobs import MOVE
from quilate.lifecycle.models import LifecyclePolicy, Stage, StagePeriod
from quilate.lifecycle.running import move_everybody
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import VALUED_AT, ValuedCompany, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]
_RETAINED = {"stage": "retention", "side": "entry"}
_ROOT = {"r.join": "all", "r.0.fact": "orders", "r.0.is": "at-least", "r.0.value": "3"}
_SAVED = _ROOT | {"do": "save", "reason": "Three orders are enough"}


@pytest.fixture
def company() -> ValuedCompany:
    valued = valued_company(number=12)
    facts_prepared()
    move_everybody(at=VALUED_AT)
    StagePeriod.objects.update(stage=Stage.RECOVERY)
    StagePeriod.objects.update(previous=Stage.LOYALTY, cause="rules")
    facts_prepared()
    return valued


@pytest.fixture
def who_decides(client: Client) -> Person:
    olga = person("finance", "all")
    client.force_login(olga)
    return olga


def test_lists_name_those_whom_one_may_see(client: Client, company: ValuedCompany) -> None:
    client.force_login(company.seller)
    theirs = {0, 6}
    for page in (
        reverse("stage-members", args=["recovery"]),
        reverse("stage-movers", args=["loyalty", "recovery"]),
    ):
        text = client.get(page).content.decode()
        named = {number for number in range(12) if f"Sanz{number}<" in text}
        owned = {n for n in range(12) if company.customer(n).owner_id == company.seller.pk}
        assert named == owned, page
        assert theirs & named


def test_without_a_valuation_the_page_says_what_to_do(client: Client, who_decides: Person) -> None:
    assert "Nobody has been valued yet" in client.get(reverse("stages")).content.decode()
    assert client.get(reverse("stage-rule", kwargs=_RETAINED)).status_code == 302


def test_a_rule_is_kept_with_its_reason_and_everybody_gone_through(
    client: Client, company: ValuedCompany, who_decides: Person
) -> None:
    Job.objects.all().delete()

    response = client.post(reverse("stage-rule", kwargs=_RETAINED), _SAVED)

    assert response["Location"] == reverse("stage-rules")
    kept = LifecyclePolicy.objects.get()
    asked = {"fact": "orders", "is": "at-least", "values": ["3"]}
    assert kept.rules["retention"]["entry"] == {"join": "all", "parts": [asked]}
    assert kept.rules["lost"]["entry"]["join"] == "all"
    assert AuditEntry.objects.filter(action="lifecycle.decided", person=who_decides).exists()
    assert Job.objects.get(kind=MOVE).arguments == {"are_decided": True}
    page = client.get(reverse("stage-rules")).content.decode()
    assert "Three orders are enough" in page


def test_without_a_reason_nothing_is_kept_and_nothing_lost(
    client: Client, company: ValuedCompany, who_decides: Person
) -> None:
    page = client.post(reverse("stage-rule", kwargs=_RETAINED), _SAVED | {"reason": ""})

    assert 'value="3"' in page.content.decode()
    assert not LifecyclePolicy.objects.exists()


def test_an_exit_that_contradicts_the_entry_is_refused_with_a_sentence(
    client: Client, company: ValuedCompany, who_decides: Person
) -> None:
    client.post(reverse("stage-rule", kwargs=_RETAINED), _ROOT | _SAVED | {"r.0.value": "1"})
    seen = LifecyclePolicy.objects.get().pk
    leaving = _SAVED | {"r.0.value": "1", "seen": seen}

    page = client.post(reverse("stage-rule", kwargs=_RETAINED | {"side": "exit"}), leaving)

    assert "would come in and leave at once" in page.content.decode()
    assert LifecyclePolicy.objects.count() == 1


def test_who_decides_after_another_is_told_so(
    client: Client, company: ValuedCompany, who_decides: Person
) -> None:
    LifecyclePolicy(rules={}, reason="Before", by=who_decides, at=VALUED_AT).save()

    page = client.post(reverse("stage-rule", kwargs=_RETAINED), _SAVED)

    assert "Somebody has changed the rules meanwhile" in page.content.decode()
    assert LifecyclePolicy.objects.count() == 1


@pytest.mark.parametrize(
    ("value", "sentence"),
    [("99", "That is nobody"), ("0", "That is everybody"), ("", "Add a condition")],
)
def test_a_preview_says_of_how_many_a_rule_holds(
    client: Client, company: ValuedCompany, who_decides: Person, value: str, sentence: str
) -> None:
    page = client.post(
        reverse("stage-rule-preview", kwargs=_RETAINED), _ROOT | {"r.0.value": value}
    )

    assert sentence in page.content.decode()
    assert not LifecyclePolicy.objects.exists()


def test_who_may_not_decide_changes_nothing(client: Client, company: ValuedCompany) -> None:
    client.force_login(company.seller)

    for name in ("stage-rule", "stage-rule-preview"):
        assert client.post(reverse(name, kwargs=_RETAINED), _SAVED).status_code == 403
    assert not LifecyclePolicy.objects.exists()


def test_a_rule_without_a_place_is_not_there(client: Client, who_decides: Person) -> None:
    for stage, side in (("attraction", "entry"), ("loyalty", "over"), ("nowhere", "exit")):
        assert client.get(reverse("stage-rule", args=[stage, side])).status_code == 404
    assert client.get(reverse("stage-members", args=["nowhere"])).status_code == 404
