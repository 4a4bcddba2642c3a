"""The rules of all stages, as they hold or as somebody would have them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from quilate.core.facts import Condition
from quilate.core.rules import Group, condition_of, readable
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.usual import ENTRY, EXIT

Rule = dict[str, Any]
_ALWAYS, _NEVER = Condition("TRUE"), Condition("FALSE")


class Side(StrEnum):
    """A rule says who comes in, or who may leave."""

    ENTRY = "entry"
    EXIT = "exit"


@dataclass(frozen=True)
class Rulebook:
    """By which rules customers come into each stage and leave it.

    Attributes
    ----------
    policy
        In which they were decided; None of those that Quilate comes with.
    """

    rules: Mapping[tuple[Stage, Side], Rule]
    policy: LifecyclePolicy | None = None

    @classmethod
    def in_force(cls) -> "Rulebook":
        """Return the rules that hold now."""
        return cls.of(LifecyclePolicy.in_force())

    @classmethod
    def of(cls, policy: LifecyclePolicy | None) -> "Rulebook":
        """Return the rules of a policy, or those that Quilate comes with."""
        kept = policy.rules if policy else {}
        if policy is None:
            entry = {(stage, Side.ENTRY): rule for stage, rule in ENTRY.items()}
            return cls(entry | {(stage, Side.EXIT): rule for stage, rule in EXIT.items()})
        return cls(
            {
                (Stage(stage), Side(side)): rule
                for stage, sides in kept.items()
                for side, rule in sides.items()
                if rule
            },
            policy,
        )

    def written(self) -> dict[str, dict[str, Rule | None]]:
        """Return them as a policy keeps them."""
        return {
            stage.value: {side.value: self.rules.get((stage, side)) for side in Side}
            for stage in Stage
        }

    def with_rule(self, stage: Stage, side: Side, rule: Rule | None) -> "Rulebook":
        """Return them with one rule otherwise."""
        others = {place: its for place, its in self.rules.items() if place != (stage, side)}
        return replace(self, rules=others | ({(stage, side): rule} if rule else {}))

    def rule(self, stage: Stage, side: Side) -> Group | None:
        """Return a rule; None where there is none, or where it asks for what nobody knows."""
        return readable(self.rules.get((stage, side)))

    def condition(self, stage: Stage, side: Side, *, on: dt.date) -> Condition:
        """Return the condition of a rule.

        Without one nobody comes in, and whoever another stage lets in may leave. A rule that
        cannot be followed any more holds of nobody: nobody moves by it.
        """
        if (stage, side) not in self.rules:
            return _ALWAYS if side is Side.EXIT else _NEVER
        rule = self.rule(stage, side)
        return condition_of(rule, on=on) if rule else _NEVER
