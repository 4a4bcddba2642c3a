"""What is decided of all stages, as it holds or as somebody would have it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from quilate.core.facts import Condition
from quilate.core.rules import Group, condition_of, readable
from quilate.core.rules.groups import groups_known
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.terms import Terms
from quilate.lifecycle.usual import ENTRY, EXIT

Rule = dict[str, Any]
_ALWAYS, _NEVER = Condition("TRUE"), Condition("FALSE")


class Side(StrEnum):
    """A rule says who comes in, or who may leave."""

    ENTRY = "entry"
    EXIT = "exit"


@dataclass(frozen=True)
class Rulebook:
    """By which rules customers come into each stage and leave it, and what is done there.

    Attributes
    ----------
    terms
        Those that the company has written itself.
    policy
        In which it was decided; None of what Quilate comes with.
    """

    rules: Mapping[tuple[Stage, Side], Rule]
    terms: Mapping[Stage, Terms] = field(default_factory=dict)
    policy: LifecyclePolicy | None = None

    @classmethod
    def in_force(cls) -> "Rulebook":
        """Return what holds now."""
        return cls.of(LifecyclePolicy.in_force())

    @classmethod
    def of(cls, policy: LifecyclePolicy | None) -> "Rulebook":
        """Return what a policy says, or what Quilate comes with."""
        if policy is None:
            entry = {(stage, Side.ENTRY): rule for stage, rule in ENTRY.items()}
            return cls(entry | {(stage, Side.EXIT): rule for stage, rule in EXIT.items()})
        return cls(
            {
                (Stage(stage), Side(side)): rule
                for stage, sides in policy.rules.items()
                for side, rule in sides.items()
                if rule
            },
            {Stage(stage): Terms.read(its) for stage, its in policy.terms.items()},
            policy,
        )

    def written(self) -> dict[str, dict[str, object]]:
        """Return it as a policy keeps it."""
        return {
            "rules": {
                stage.value: {side.value: self.rules.get((stage, side)) for side in Side}
                for stage in Stage
            },
            "terms": {stage.value: its.written() for stage, its in self.terms.items()},
        }

    def with_rule(self, stage: Stage, side: Side, rule: Rule | None) -> "Rulebook":
        """Return it with one rule otherwise."""
        others = {place: its for place, its in self.rules.items() if place != (stage, side)}
        return replace(self, rules=others | ({(stage, side): rule} if rule else {}))

    def with_terms(self, stage: Stage, terms: Terms) -> "Rulebook":
        """Return it with another plan, figure and action of one stage."""
        return replace(self, terms={**self.terms, stage: terms})

    def terms_of(self, stage: Stage) -> Terms:
        """Return what is done in a stage: as the company has written it, else as Quilate has."""
        return self.terms.get(stage) or Terms.usual(stage)

    def rule(self, stage: Stage, side: Side) -> Group | None:
        """Return a rule; None where there is none, or where it asks for what nobody knows."""
        return readable(self.rules.get((stage, side)), also=groups_known())

    def condition(self, stage: Stage, side: Side, *, on: dt.date) -> Condition:
        """Return the condition of a rule.

        Without one nobody comes in, and whoever another stage lets in may leave. A rule that
        cannot be followed any more holds of nobody: nobody moves by it.
        """
        if (stage, side) not in self.rules:
            return _ALWAYS if side is Side.EXIT else _NEVER
        rule = self.rule(stage, side)
        return condition_of(rule, on=on) if rule else _NEVER
