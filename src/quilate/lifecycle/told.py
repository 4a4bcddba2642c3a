"""The rules in words, as they hold now and as they were."""

from dataclasses import dataclass

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.rules import Told, told
from quilate.core.rules.words import currency
from quilate.core.speech import say
from quilate.lifecycle.drawing import TONES
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.rulebook import Rulebook, Side

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
    """A stage with its rules."""

    stage: Stage
    tone: str
    rules: list[RuleTold]


@dataclass(frozen=True)
class Difference:
    """A rule that one policy has otherwise than the one before."""

    stage: Stage
    side: Side
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
        )
        for stage in Stage
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
    """Return which rules a policy has otherwise than the one before it, or than none at all."""
    old, new, money = Rulebook.of(before), Rulebook.of(after), currency()
    return [
        Difference(
            stage,
            side,
            rule_told(old, stage, side, to, money),
            rule_told(new, stage, side, to, money),
        )
        for stage in Stage
        for side in Side
        if old.rules.get((stage, side)) != new.rules.get((stage, side))
    ]
