"""What is decided of the stages in words, as it holds now and as it was."""

from collections.abc import Iterator
from dataclasses import dataclass

from quilate.core.deciding import Words, differing
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.rules import Told, told
from quilate.core.rules.words import currency
from quilate.core.speech import say
from quilate.lifecycle.drawing import TONES
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.rulebook import Rulebook, Side
from quilate.lifecycle.shown import TermsShown, terms_shown
from quilate.lifecycle.terms import Terms

#: Everybody begins here whom no other stage takes: there is nothing to decide about who comes in.
WITHOUT_ENTRY = Stage.ATTRACTION


@dataclass(frozen=True)
class RuleTold:
    """A rule in words."""

    side: Side
    told: Told
    may_change: bool


@dataclass(frozen=True)
class StageTold:
    """A stage with its rules, and what is done in it."""

    stage: Stage
    tone: str
    rules: list[RuleTold]
    done: TermsShown


@dataclass(frozen=True)
class Difference:
    """What one policy has otherwise of a stage than the one before."""

    stage: Stage
    what: str
    before: Told
    after: Told


def rules_told(rulebook: Rulebook, person: Person) -> list[StageTold]:
    """Return the rules of all stages, in words."""
    money = currency()
    return [
        StageTold(
            stage,
            TONES[stage],
            [
                RuleTold(
                    side,
                    rule_told(rulebook, stage, side, person, money),
                    person.may(Permission.SET_POLICY) and not is_given(stage, side),
                )
                for side in Side
            ],
            done,
        )
        for stage, done in zip(Stage, terms_shown(rulebook, {}), strict=True)
    ]


def is_given(stage: Stage, side: Side) -> bool:
    """Return whether there is nothing to decide."""
    return stage is WITHOUT_ENTRY and side is Side.ENTRY


def rule_told(rulebook: Rulebook, stage: Stage, side: Side, person: Person, money: str) -> Told:
    """Return a rule in words, or what holds without one."""
    if is_given(stage, side):
        return Told(say("lifecycle-everybody-begins"))
    if (stage, side) not in rulebook.rules:
        return Told(say(f"lifecycle-without-{side}"))
    rule = rulebook.rule(stage, side)
    return told(rule, to=person, money=money) if rule else Told(say("lifecycle-rule-broken"))


def differences(
    before: LifecyclePolicy | None, after: LifecyclePolicy, *, to: Person
) -> list[Difference]:
    """Return what a policy has otherwise than the one before it, or than Quilate's own."""
    old, new = Rulebook.of(before), Rulebook.of(after)
    return [
        difference
        for stage in Stage
        for each in (_of_rules(old, new, stage, to), _of_terms(old, new, stage))
        for difference in each
    ]


def _of_rules(old: Rulebook, new: Rulebook, stage: Stage, to: Person) -> Iterator[Difference]:
    money = currency()
    for side in Side:
        if old.rules.get((stage, side)) != new.rules.get((stage, side)):
            was, will = (rule_told(its, stage, side, to, money) for its in (old, new))
            yield Difference(stage, say(f"lifecycle-side-{side}"), was, will)


def _of_terms(old: Rulebook, new: Rulebook, stage: Stage) -> Iterator[Difference]:
    was, will = (_terms_told(its.terms_of(stage)) for its in (old, new))
    for each in differing(was, will):
        yield Difference(stage, each.what, Told(each.before), Told(each.after))


def _terms_told(terms: Terms) -> Words:
    within = say("strategies-within", days=terms.action.days)
    return [
        (say("lifecycle-plan"), terms.plan),
        (say("strategies-kpi"), say(f"strategies-measure-{terms.kpi}")),
        (say("lifecycle-action"), f"{terms.action.what} · {within}"),
    ]
