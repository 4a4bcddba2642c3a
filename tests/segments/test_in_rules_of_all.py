"""Rules that hold for the whole company, of stages and strategies, ask who is in segments."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.jobs.worker import Worker
from quilate.core.models import Job, Person
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.lifecycle.asked import MOVE
from quilate.lifecycle.models import LifecyclePolicy, StagePeriod
from quilate.lifecycle.running import move_everybody
from quilate.segments.actions import Named, change, delete
from quilate.segments.models import Segment
from quilate.segments.uses import uses_of
from quilate.value.strategies.models import StrategyPolicy
from quilate.value.strategies.playbook import Playbook, not_asked
from tests.facts import facts_of, facts_prepared
from tests.people import person
from tests.segments.house import rule, segment
from tests.tiered_company import TieredCompany
from tests.value.strategies.meant import staged_company
from tests.valued_company import VALUED_AT

pytestmark = pytest.mark.django_db
_HELD = {"fact": "orders", "is": "at-least", "values": ["1"]}
_FOLLOWING = {"fact": "strategy", "is": "any-of", "values": ["protect"]}
_RULES = {
    "stage": ("stage-rule", {"stage": "retention", "side": "entry"}),
    "strategy": ("strategy-rule", {"strategy": "enhance"}),
}
OF_BOTH = pytest.mark.parametrize("of", _RULES)
_POLICIES = {"stage": LifecyclePolicy, "strategy": StrategyPolicy}


@pytest.fixture
def company() -> TieredCompany:
    return staged_company(number=12)


@pytest.fixture
def olga(client: Client) -> Person:
    by = person(name="Olga")
    client.force_login(by)
    return by


def sent(client: Client, of: str, named: object, **said: str) -> str:
    """Send a rule that asks who is in a segment, to be kept, and return the page."""
    name, place = _RULES[of]
    asked = {"r.join": "all", "r.0.fact": "segment", "r.0.is": "any-of", "r.0.value": str(named)}
    begun = {"do": "save", "reason": "Those we know by name", "place": "0"}
    return client.post(reverse(name, kwargs=place), {**begun, **asked, **said}).content.decode()


def changed(found: Segment, *parts: dict[str, Any], sharing: str = "everybody") -> None:
    kept = rule(*parts) if parts else found.rule
    said = Named(found.name, sharing=sharing)
    change(found, said, rule=kept, version=found.version, by=found.owner, at=VALUED_AT)
    found.refresh_from_db()


def live_in(company: TieredCompany, city: str, *numbers: int) -> dict[str, Any]:
    """Have some customers live in a city, and return the condition of who lives there."""
    for number in numbers:
        Customer.objects.filter(pk=company.customer(number).pk).update(city=city)
    return {"fact": "city", "is": "any-of", "values": [city]}


@OF_BOTH
def test_a_rule_names_a_segment_and_says_so_in_words(
    client: Client, company: TieredCompany, olga: Person, of: str
) -> None:
    bought = segment(olga, _HELD, name="Compraron")

    sent(client, of, bought.pk)

    assert _POLICIES[of].objects.count() == 1
    page = client.get(reverse(f"{of}-rules")).content.decode()
    assert "Compraron" in page
    (used,) = uses_of(bought, olga)
    assert used.href == reverse(f"{of}-rules")
    assert used.href in client.get(reverse("segment", args=[bought.pk])).content.decode()


@OF_BOTH
def test_only_what_everybody_may_use_is_offered_and_taken(
    client: Client, company: TieredCompany, olga: Person, of: str
) -> None:
    own = segment(olga, _HELD, name="Míos", sharing="nobody")
    name, place = _RULES[of]

    offered = client.get(reverse(name, kwargs=place)).content.decode()
    page = sent(client, of, own.pk)

    assert "Míos" not in offered
    assert "Míos" not in page
    assert not _POLICIES[of].objects.exists()


@OF_BOTH
def test_a_segment_that_is_asked_for_stays_and_stays_shared(
    client: Client, company: TieredCompany, olga: Person, of: str
) -> None:
    bought = segment(olga, _HELD, name="Compraron")
    within = {"fact": "segment", "is": "any-of", "values": [str(bought.pk)]}
    whole = segment(olga, within, name="Todo")
    sent(client, of, whole.pk)

    for refused in (
        lambda: delete(whole, by=olga, at=VALUED_AT),
        lambda: changed(whole, sharing="nobody"),
        lambda: delete(bought, by=olga, at=VALUED_AT),
        lambda: changed(bought, sharing="team"),
    ):
        _refused(refused)
    assert Segment.objects.filter(deleted_at=None, sharing="everybody").count() == 2


def test_customers_move_by_who_is_in_the_segment_now(
    client: Client, company: TieredCompany, olga: Person
) -> None:
    named = segment(olga, live_in(company, "Lugo", 0, 1), name="De Lugo")
    sent(client, "stage", named.pk)
    StagePeriod.objects.update(stage="conversion")
    facts_prepared()

    move_everybody(at=VALUED_AT, are_decided=True)

    retained = StagePeriod.objects.current().filter(stage="retention")
    assert set(retained.values_list("customer", flat=True)) == {
        company.customer(number).pk for number in (0, 1)
    }


def test_when_its_rule_changes_customers_move_at_once_through_whichever_segment_names_it(
    client: Client, company: TieredCompany, olga: Person
) -> None:
    part = segment(olga, live_in(company, "Lugo", 0, 1), name="De Lugo")
    inner = {"fact": "segment", "is": "any-of", "values": [str(part.pk)]}
    sent(client, "stage", segment(olga, inner, name="De cerca").pk)
    apart = segment(olga, _HELD, name="Que no nombra nadie")
    Job.objects.all().delete()

    changed(apart, live_in(company, "Vigo", 2))
    changed(part, sharing="everybody")
    assert not Job.objects.filter(kind=MOVE).exists()

    in_vigo = live_in(company, "Vigo", 2)
    StagePeriod.objects.update(stage="conversion")
    facts_prepared()
    changed(part, in_vigo)

    Worker(lambda: VALUED_AT).work_off()
    retained = StagePeriod.objects.current().filter(stage="retention")
    assert company.customer(2).pk in retained.values_list("customer", flat=True)


def test_a_strategy_follows_the_segment_and_nothing_that_follows_from_it_can_be_asked(
    client: Client, company: TieredCompany, olga: Person
) -> None:
    named = segment(olga, live_in(company, "Lugo", 2), name="De Lugo")
    sent(client, "strategy", named.pk)
    facts_prepared()
    two, three = (company.customer(number).pk for number in (2, 3))
    assert facts_of(two)["strategy"] == "enhance"

    changed(named, live_in(company, "Jaén", 3))
    facts_prepared()

    assert facts_of(three)["strategy"] == "enhance"
    _refused(lambda: changed(named, _FOLLOWING))
    protected = segment(olga, _FOLLOWING, name="Protegidos")
    page = sent(client, "strategy", protected.pk, seen=str(StrategyPolicy.objects.get().pk))
    assert "asks for something that follows from this very rule" in page
    assert StrategyPolicy.objects.count() == 1


def test_a_rule_that_asks_for_what_is_worked_out_after_strategies_holds_of_nobody(
    company: TieredCompany, olga: Person
) -> None:
    later = {"fact": "activity_degree", "is": "any-of", "values": ["active"]}
    playbook = Playbook(rules=tuple((each, rule(later)) for each, _ in Playbook().rules))

    StrategyPolicy(**playbook.written(), reason="Before", by=olga, at=VALUED_AT).save()

    assert {"strategy", "activity_degree"} <= not_asked()
    facts_prepared()
    assert facts_of(company.customer(0).pk)["strategy"] == "protect"


def _refused(do: Callable[[], object]) -> None:
    with pytest.raises(Problem):
        do()
