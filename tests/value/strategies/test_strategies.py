"""Everybody has one strategy, by rule or set by a person, and each strategy is judged."""

import datetime as dt
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied

from quilate.core.deciding import PolicyOvertaken
from quilate.core.facts import FACTS, PREPARE, ask
from quilate.core.models import AuditEntry, Job
from quilate.customers.merging.actions import merge
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.lifecycle.models import Stage
from quilate.lifecycle.terms import Terms
from quilate.value.strategies.actions import decide, declare, take_back
from quilate.value.strategies.change import change_by
from quilate.value.strategies.measures import GUARDRAILS, KPIS, MEASURES
from quilate.value.strategies.models import Strategy, StrategyDeclaration, StrategyPolicy
from quilate.value.strategies.playbook import Playbook, Step
from quilate.value.strategies.queries import StrategyFigures, figures_of, standing_of
from quilate.value.strategies.usual import RULES
from tests.activity_tables import conversation_with, loaded
from tests.every_ending import end_relations
from tests.facts import facts_of, facts_prepared
from tests.people import AT, person
from tests.value.strategies.meant import Known, known, staged_company, within_reach

pytestmark = pytest.mark.django_db
_S = Strategy
_NEVER = {"join": "all", "parts": [{"fact": "gone", "is": "at-least", "values": ["1"]}]}


def everybodys() -> dict[int, str]:
    return dict(ask(f"SELECT customer_id, strategy FROM {FACTS}"))


def figures(of: Strategy, **said: object) -> StrategyFigures:
    found = figures_of(said.get("person") or person(), Playbook.in_force(), on=AT.date())  # type: ignore[arg-type]
    return next(each for each in found if each.strategy is of)


def test_everybody_has_the_strategy_that_the_tables_say() -> None:
    staged_company()
    wanted = {number: each.strategy for number, each in known().items()}

    strategies = everybodys()

    assert {number: strategies[number] for number in wanted} == wanted
    assert set(Counter(wanted.values())) == set(Strategy.values) - {"end"}
    assert None not in strategies.values()


def test_the_figures_are_those_of_the_tables_over_the_reach_of_a_person() -> None:
    valued = staged_company()
    for somebody in (person(), valued.seller):
        reached = within_reach(somebody)
        its = {n: each for n, each in known().items() if n in reached}
        for strategy in (_S.PROTECT, _S.ENHANCE, _S.RE_ENGINEER):
            mine = [e.valuation for e in its.values() if e.strategy == strategy]
            found = figures(strategy, person=somebody)
            assert (found.customers, found.clv) == (len(mine), sum(v.clv for v in mine))
            assert found.current_value == sum(v.current_value for v in mine)
    gap = [e.valuation for e in known().values() if e.strategy == "enhance"]
    reached_part = sum(v.current_value for v in gap) / sum(v.potential for v in gap)
    assert figures(_S.ENHANCE).now == pytest.approx(float(reached_part))
    assert figures(_S.PROTECT).now == pytest.approx(_retained(known()))
    assert figures(_S.WIN_BACK).now == pytest.approx(_come_back())
    assert figures(_S.END).now is None and figures(_S.END).guardrail.state == "unknown"


def _retained(everybody: dict[int, Known]) -> float:
    its = [e.valuation for e in everybody.values() if e.strategy == "protect"]
    worth = [(float(v.current_value), v.p_alive) for v in its if v.current_value > 0]
    return sum(value * alive for value, alive in worth) / sum(value for value, _ in worth)


def _come_back() -> float:
    facts = [facts_of(number) for number in known()]
    to_win = [f for f in facts if f["strategy"] == "win-back"]
    back = [f for f in facts if f["second_life"] and f["strategy"] != "win-back"]
    return len(back) / (len(back) + len(to_win))


def test_newcomers_who_buy_again_and_contacts_of_the_company_are_counted() -> None:
    tiered = staged_company(number=4)
    bought = (("V000", "A1"), ("V000", "A2"), ("V001", "A3"))
    loaded("order-lines", *({"customer": key, "order_number": order} for key, order in bought))
    for way in ("outbound", "outbound", "inbound"):
        conversation_with(tiered.customer(2), direction=way)
    for number in range(4):
        declare(tiered.customer(number), _S.WIN_BACK, reason="All", by=person(), at=AT)
    facts_prepared()

    assert figures(_S.START).now == 0.5
    assert figures(_S.WIN_BACK).guardrail.value == 0.5


def test_a_guardrail_is_kept_on_its_limit_and_crossed_beyond_it() -> None:
    for rail in GUARDRAILS.values():
        limit, beyond = float(rail.limit), -0.01 if rail.is_floor else 0.01
        assert rail.is_kept(limit) and not rail.is_kept(limit + beyond)
    assert set(KPIS) == set(GUARDRAILS) == set(Strategy)
    of_stages = {Terms.usual(stage).kpi for stage in Stage}
    of_strategies = {*KPIS.values(), *(each.measure for each in GUARDRAILS.values())}
    assert of_strategies | of_stages == set(MEASURES)


def test_what_a_person_sets_goes_before_the_rules_the_same_day_until_it_is_taken_back() -> None:
    valued, olga = staged_company(), person()
    customer = valued.customer(0)
    ruled = everybodys()[customer.pk]
    other = next(each for each in (_S.ENHANCE, _S.HARVEST) if each != ruled)

    declare(customer, other, reason="They move", by=olga, at=AT)

    assert facts_of(customer.pk)["strategy"] == other
    standing = standing_of(customer, Playbook.in_force(), on=AT.date())
    assert standing and (standing.set_by, standing.by_rule) == ("person", ruled)
    facts_prepared()
    assert facts_of(customer.pk)["strategy"] == other
    take_back(customer, reason="They stay", by=olga, at=AT)
    assert facts_of(customer.pk)["strategy"] == ruled
    assert take_back(customer, reason="Again", by=olga, at=AT) is None
    kept = StrategyDeclaration.objects.order_by("pk").values_list("strategy", "reason", "by")
    assert list(kept) == [(other, "They move", olga.pk), ("", "They stay", olga.pk)]
    trail = AuditEntry.objects.filter(subject_id=customer.pk, action__startswith="strategy.")
    assert [each.action for each in trail.order_by("pk")] == ["strategy.set", "strategy.taken-back"]


def test_a_relation_ends_only_as_two_people_approve_and_then_nobody_sets_another() -> None:
    valued, olga = staged_company(number=12), person()
    customer = valued.customer(0)
    declare(customer, _S.PROTECT, reason="They stay", by=olga, at=AT)
    with pytest.raises(Problem, match="another person approves"):
        declare(customer, _S.END, reason="No", by=olga, at=AT)

    Customer.objects.update(birth_date=dt.date(1981, 1, 1), street_address="Calle Mayor 1")
    end_relations(valued.customer(1), customer, olga)

    known_now = facts_of(customer.pk)
    assert (known_now["strategy"], known_now["strategy_set_by"]) == ("end", "approval")
    with pytest.raises(Problem, match="take the proposal back"):
        declare(customer, _S.PROTECT, reason="They stay", by=olga, at=AT)
    assert "end" not in {strategy.value for strategy, _ in RULES}


def test_who_may_not_plan_sets_nothing() -> None:
    valued = staged_company(number=8)

    with pytest.raises(PermissionDenied):
        declare(valued.customer(0), _S.HARVEST, reason="No", by=person("operations"), at=AT)

    assert not StrategyDeclaration.objects.exists()


def test_whoever_is_merged_brings_their_strategy_along_and_the_last_one_holds() -> None:
    valued, olga = staged_company(number=12), person()
    one, other = valued.customer(0), valued.customer(1)
    declare(one, _S.HARVEST, reason="One", by=olga, at=AT)
    declare(other, _S.PROTECT, reason="Other", by=olga, at=AT)

    merge(one, other, by=olga, at=AT)

    assert facts_of(one.pk)["strategy"] == "protect"


def test_another_rule_changes_those_whom_its_preview_names() -> None:
    staged_company()
    olga, before = person(), everybodys()
    rule = {"join": "all", "parts": [{"fact": "tier", "is": "any-of", "values": ["A", "B"]}]}
    drafted = Playbook.in_force().with_rule(_S.ENHANCE, rule, place=0)
    change = change_by(drafted, _S.ENHANCE, person=olga, on=AT.date())

    decide(
        lambda now: now.with_rule(_S.ENHANCE, rule, place=0),
        **{"reason": "Large ones first", "seen": None, "by": olga, "at": AT},
    )
    facts_prepared()

    after = everybodys()
    moved = Counter((before[n], after[n]) for n in before if before[n] != after[n])
    assert moved == {(f.before.value, f.after.value): f.customers for f in change.flows} != {}
    assert (change.told, change.all) == (
        sum(facts_of(number)["tier"] in {"A", "B"} for number in before),
        len(before),
    )
    assert Playbook.in_force().place_of(_S.ENHANCE) == 0
    assert Job.objects.filter(kind=PREPARE).count() == 1
    with pytest.raises(PolicyOvertaken):
        decide(lambda now: now, **{"reason": "Late", "seen": None, "by": olga, "at": AT})


def test_steps_and_limits_are_the_company_s_own_and_no_facts_follow_from_them() -> None:
    steps, olga = [Step("Call", 2)], person()

    decide(
        lambda now: now.with_terms(_S.PROTECT, steps, Decimal("0.75")),
        **{"reason": "Ours", "seen": None, "by": olga, "at": AT},
    )

    playbook = Playbook.in_force()
    assert list(playbook.steps_of(_S.PROTECT)) == steps
    assert playbook.guardrail_of(_S.PROTECT).limit == Decimal("0.75")
    assert playbook.steps_of(_S.START) == Playbook().steps_of(_S.START)
    assert replace(playbook, policy=None).rules == Playbook().rules
    assert steps[0].due(dt.date(2026, 3, 1)) == dt.date(2026, 3, 3)
    assert not Job.objects.filter(kind=PREPARE).exists()


def test_a_rule_that_asks_for_what_nobody_knows_holds_of_nobody_and_stops_nothing() -> None:
    staged_company(number=12)
    before = everybodys()
    rules = [["enhance", _NEVER], *([each.value, rule] for each, rule in RULES)]
    said = {"rules": rules, "steps": {}, "limits": {}, "reason": "Sanz"}

    StrategyPolicy(**said, by=person(), at=AT).save()
    facts_prepared()

    assert everybodys() == before
