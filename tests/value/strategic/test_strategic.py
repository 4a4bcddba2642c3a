"""Strategic customers are tagged by people, with a reason; figures only propose them."""

import datetime as dt
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied

from quilate.core.facts import FACTS, ask, asking, prepare
from quilate.core.models import AuditEntry, Person
from quilate.core.rules import readable
from quilate.core.rules.asking import condition_of
from quilate.customers.merging.actions import merge
from quilate.customers.merging.undoing import undo
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.models import Valuation
from quilate.value.strategic.actions import Said, tag, untag
from quilate.value.strategic.models import Significance, StrategicTag
from quilate.value.strategic.proposing import OF_PURCHASES, RULES, Proposal, proposals_of
from quilate.value.strategic.queries import held_by, sums_of
from quilate.value.strategic.shown import strategic_shown
from tests.facts import facts_of, facts_prepared
from tests.people import AT, person
from tests.tiered_company import TieredCompany, tiered_company
from tests.value.strategic.company import FIRST, buying_company, everybodys_purchases

pytestmark = pytest.mark.django_db
_S = Significance


def said(significance: Significance, reason: str = "Known", *, on: dt.date | None = None) -> Said:
    return Said(significance, reason, on)


def proposed(to: Person) -> list[Proposal]:
    with asking() as ask_them:
        return proposals_of(ask_them, to)


def test_a_customer_has_several_tags_and_what_was_said_stays() -> None:
    valued, olga = tiered_company(number=4), person()
    customer = valued.customer(0)
    facts_prepared()

    tag(customer, said(_S.VOLUME, "Fills the lorries"), by=olga, at=AT)
    tag(customer, said(_S.BENCHMARK, "Others follow"), by=olga, at=AT)
    untag(customer, said(_S.VOLUME, "Halved"), by=olga, at=AT)
    tag(customer, said(_S.BENCHMARK, "They still do"), by=olga, at=AT)

    assert [(each.significance, each.reason) for each in held_by(customer)] == [
        ("benchmark", "They still do")
    ]
    assert list(StrategicTag.objects.order_by("id").values_list("is_given", "reason")) == [
        (True, "Fills the lorries"),
        (True, "Others follow"),
        (False, "Halved"),
        (True, "They still do"),
    ]
    trail = AuditEntry.objects.filter(subject_id=customer.pk, action__startswith="strategic.")
    assert [each.action for each in trail.order_by("pk")] == [
        *("strategic.tagged", "strategic.tagged"),
        *("strategic.untagged", "strategic.tagged"),
    ]
    for forbidden in (StrategicTag.objects.all().delete, StrategicTag.objects.all()[0].delete):
        with pytest.raises(TypeError, match="written once"):
            forbidden()


def test_facts_know_the_tags_the_same_day_and_after_they_are_prepared() -> None:
    valued, olga = tiered_company(number=4), person()
    customer, other = valued.customer(0), valued.customer(1)
    facts_prepared()
    again, sooner = AT.date() + dt.timedelta(days=90), AT.date() + dt.timedelta(days=30)

    tag(customer, said(_S.FUTURE, on=again), by=olga, at=AT)
    tag(customer, said(_S.FIXED_COSTS, on=sooner), by=olga, at=AT)
    tag(other, said(_S.INSPIRATION), by=olga, at=AT)
    untag(other, said(_S.INSPIRATION), by=olga, at=AT)

    for _ in range(2):
        known = facts_of(customer.pk)
        assert known["is_strategic"] and known["strategic_look_again"] == sooner
        assert [each for each in _S if known[each.fact]] == [_S.FUTURE, _S.FIXED_COSTS]
        assert facts_of(other.pk)["is_strategic"] is False
        assert facts_of(valued.customer(2).pk)["strategic_volume"] is False
        facts_prepared()


def test_segments_ask_for_a_tag_by_name() -> None:
    valued, olga = tiered_company(number=4), person()
    facts_prepared()
    tag(valued.customer(2), said(_S.BENCHMARK), by=olga, at=AT)
    parts = [{"fact": "is_strategic", "is": "yes"}, {"fact": "strategic_benchmark", "is": "yes"}]
    rule = readable({"join": "all", "parts": [each | {"values": []} for each in parts]}, also={})
    assert rule

    asked = condition_of(rule, on=AT.date())

    found = ask(f"SELECT customer_id FROM {FACTS} WHERE {asked.sql}", asked.parameters)
    assert found == [(valued.customer(2).pk,)]


def test_the_figures_propose_whom_the_tables_say() -> None:
    buying_company()
    worth = {each.customer_id: each for each in Valuation.objects.current()}
    numbers = dict(Customer.objects.values_list("key", "pk"))
    bought = {numbers[key]: each for key, each in everybodys_purchases().items()}

    def first(figure: dict[int, object]) -> set[int]:
        return set(sorted(figure, key=lambda each: (-figure[each], each))[:FIRST])  # type: ignore[operator]

    turnover = first({n: each.revenue for n, each in bought.items()})
    large = turnover | first({n: each.orders for n, each in bought.items()})
    expected: dict[str, set[int]] = {"future": set(), "volume": set(), "fixed-costs": set()}
    for number in first({n: each.clv for n, each in worth.items()}):
        if worth[number].clv >= Decimal("1.25") * max(worth[number].current_value, Decimal(0)):
            expected["future"].add(number)
    for number in large:
        its, left = bought[number], worth[number].current_value
        keeps_little = left <= its.revenue / 20 or left <= its.margin / 2
        if its.margin > 0 and not keeps_little:
            expected["volume"].add(number)
        if its.margin > 0 and keeps_little and number in turnover:
            expected["fixed-costs"].add(number)

    found = proposed(person())

    assert all(expected.values()) and set(RULES) == set(expected)
    for name, numbers_of_it in expected.items():
        assert {each.customer for each in found if each.significance == name} == numbers_of_it
    assert numbers["V038"] in turnover and numbers["V038"] not in {each.customer for each in found}


def test_purchases_until_today_are_not_set_beside_values_of_long_ago() -> None:
    buying_company()
    olga, later = person(), AT + dt.timedelta(days=200)
    before = strategic_shown(olga, on=AT.date())
    prepare(at=later)

    shown = strategic_shown(olga, on=later.date())

    assert all(each.proposed for each in before.types if each.has_rule)
    assert {each.significance for each in shown.types if each.is_behind} == OF_PURCHASES
    assert not any(each.proposed for each in shown.types if each.is_behind)


def test_a_bearer_of_fixed_costs_says_how_much_of_the_cost_it_covers() -> None:
    buying_company()

    bearers = [each for each in proposed(person()) if each.significance is _S.FIXED_COSTS]

    bought = everybodys_purchases()
    for each in bearers:
        its = bought[Customer.objects.get(pk=each.customer).key]
        cost = its.margin - Valuation.objects.get(customer=each.customer).current_value
        assert each.served_for == cost and each.margin_12m == its.margin > 0
        assert each.covered == min(its.margin / cost, Decimal(1))
    assert any(each.covered < 1 for each in bearers)


def test_proposals_are_large_in_the_whole_company_and_shown_within_reach() -> None:
    valued = buying_company()
    everybody, sellers = proposed(person()), proposed(valued.seller)

    within = set(Customer.objects.visible_to(valued.seller).values_list("pk", flat=True))

    assert sellers == [each for each in everybody if each.customer in within]
    assert 0 < len(sellers) < len(everybody)
    assert strategic_shown(valued.seller, on=AT.date()).sums.everybody.customers == len(within)


def test_who_is_tagged_or_declined_is_not_proposed_until_it_is_time_to_look_again() -> None:
    buying_company()
    olga, today = person(), AT.date()
    future = [each for each in proposed(olga) if each.significance is _S.FUTURE]
    assert len(future) >= 3
    tagged, declined, later = (Customer.objects.get(pk=each.customer) for each in future[:3])

    tag(tagged, said(_S.FUTURE), by=olga, at=AT)
    untag(declined, said(_S.FUTURE), by=olga, at=AT)
    untag(later, said(_S.FUTURE, on=today + dt.timedelta(days=30)), by=olga, at=AT)

    assert _open(olga, on=today) == {each.customer for each in future[3:]}
    after = _open(olga, on=today + dt.timedelta(days=30))
    assert after == {each.customer for each in future[3:]} | {later.pk}


def _open(to: Person, *, on: dt.date) -> set[int]:
    shown = strategic_shown(to, on=on).types[0]
    return {each.proposal.customer for each in shown.proposed}


def test_what_they_bring_together_is_what_the_tables_say() -> None:
    valued, olga = buying_company(), person()
    customers = [valued.customer(number) for number in (1, 4, 7)]
    for each in customers:
        tag(each, said(_S.VOLUME), by=olga, at=AT)
    tag(customers[0], said(_S.BENCHMARK), by=olga, at=AT)
    worth = {each.customer_id: each for each in Valuation.objects.current()}
    its = [worth[each.pk] for each in customers]

    with asking() as ask_them:
        sums = sums_of(ask_them, olga)

    assert sums.tagged == sums.by_type[_S.VOLUME] and sums.tagged.customers == 3
    assert sums.tagged.current_value == sum(each.current_value for each in its)
    assert sums.everybody.clv == sum(each.clv for each in worth.values())
    assert sums.by_type[_S.BENCHMARK].cost_to_serve == worth[customers[0].pk].cost_to_serve
    page = strategic_shown(olga, on=AT.date())
    whole = sum(each.current_value for each in worth.values())
    assert (page.sums.tagged.customers, page.sums.everybody.customers) == (3, 40)
    assert page.of_margin == pytest.approx(float(sums.tagged.current_value / whole))


def test_who_may_not_plan_tags_nobody_and_nobody_tags_without_a_reason() -> None:
    valued = tiered_company(number=4)
    for area in ("operations", "reading"):
        with pytest.raises(PermissionDenied):
            tag(valued.customer(0), said(_S.VOLUME), by=person(area), at=AT)
        with pytest.raises(PermissionDenied):
            untag(valued.customer(0), said(_S.VOLUME), by=person(area), at=AT)
    with pytest.raises(Problem, match="without a reason"):
        tag(valued.customer(0), said(_S.VOLUME, " "), by=person(), at=AT)

    assert not StrategicTag.objects.exists()


def test_whoever_is_merged_brings_their_tags_and_takes_them_back() -> None:
    valued, olga = tiered_company(number=4), person()
    facts_prepared()
    one, other = valued.customer(0), valued.customer(1)
    tag(one, said(_S.VOLUME), by=olga, at=AT)
    tag(other, said(_S.BENCHMARK), by=olga, at=AT)

    merged = merge(one, other, by=olga, at=AT)

    assert [each.significance for each in held_by(one)] == ["volume", "benchmark"]
    assert facts_of(one.pk)["strategic_benchmark"]
    undo(merged, by=olga, at=AT)
    assert [each.significance for each in held_by(one)] == ["volume"]
    assert [each.significance for each in held_by(other)] == ["benchmark"]


def test_a_small_company_has_somebody_large_and_one_without_purchases_nobody() -> None:
    valued: TieredCompany = tiered_company(number=4)
    facts_prepared()

    found = proposed(person())

    first = Valuation.objects.current().order_by("-clv", "customer")[0].customer_id
    assert [(each.significance, each.customer) for each in found] == [("future", first)]
    assert valued.customer(0)
