"""By which rules customers have a strategy, and what belongs to each, as it was decided."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from quilate.core.facts import Condition
from quilate.core.facts.registry import following
from quilate.core.rules import Group, condition_of, names_in, readable
from quilate.core.rules.groups import groups_known
from quilate.core.speech import say
from quilate.value.strategies.measures import GUARDRAILS, Guardrail
from quilate.value.strategies.models import Strategy, StrategyPolicy
from quilate.value.strategies.usual import DAYS, OTHERWISE, RULES, Rule

Rules = tuple[tuple[Strategy, Rule | None], ...]


@dataclass(frozen=True)
class Step:
    """Something to do, so many days after a plan begins."""

    what: str
    days: int

    def due(self, today: dt.date) -> dt.date:
        """Return by when it is to be done, in a plan that begins today."""
        return today + dt.timedelta(days=self.days)


@dataclass(frozen=True)
class Playbook:
    """All that is decided of the strategies.

    Attributes
    ----------
    rules
        In the order in which they are asked; without one nobody has the strategy by rule.
    steps, limits
        Those that the company has written itself.
    policy
        In which it was decided; None of what Quilate comes with.
    """

    rules: Rules = RULES
    steps: Mapping[Strategy, Sequence[Step]] = field(default_factory=dict)
    limits: Mapping[Strategy, Decimal] = field(default_factory=dict)
    policy: StrategyPolicy | None = None

    @classmethod
    def in_force(cls) -> "Playbook":
        """Return what holds now."""
        return cls.of(StrategyPolicy.in_force())

    @classmethod
    def of(cls, policy: StrategyPolicy | None) -> "Playbook":
        """Return what a policy says, or what Quilate comes with."""
        if policy is None:
            return cls()
        return cls(
            tuple((Strategy(name), rule) for name, rule in policy.rules),
            {Strategy(name): [Step(*each) for each in its] for name, its in policy.steps.items()},
            {Strategy(name): Decimal(limit) for name, limit in policy.limits.items()},
            policy,
        )

    def written(self) -> dict[str, object]:
        """Return it as a policy keeps it."""
        return {
            "rules": [[strategy.value, rule] for strategy, rule in self.rules],
            "steps": {
                strategy.value: [[each.what, each.days] for each in its]
                for strategy, its in self.steps.items()
            },
            "limits": {strategy.value: str(limit) for strategy, limit in self.limits.items()},
        }

    def with_rule(self, strategy: Strategy, rule: Rule | None, *, place: int) -> "Playbook":
        """Return it with one rule otherwise, asked in another place."""
        others = [each for each in self.rules if each[0] is not strategy]
        return replace(self, rules=(*others[:place], (strategy, rule), *others[place:]))

    def with_terms(self, strategy: Strategy, steps: Sequence[Step], limit: Decimal) -> "Playbook":
        """Return it with another plan and another limit of one strategy."""
        return replace(
            self,
            steps={**self.steps, strategy: steps},
            limits={**self.limits, strategy: limit},
        )

    def place_of(self, strategy: Strategy) -> int:
        """Return in which place the rule of a strategy is asked."""
        return [each for each, _ in self.rules].index(strategy)

    def rule_of(self, strategy: Strategy) -> Rule | None:
        """Return the rule of a strategy as it is kept."""
        return dict(self.rules).get(strategy)

    def steps_of(self, strategy: Strategy) -> Sequence[Step]:
        """Return the default plan: as the company has written it, else in the words of Quilate."""
        usual = (
            Step(say(f"strategies-step-{strategy}-{place}"), days)
            for place, days in enumerate(DAYS[strategy], 1)
        )
        return self.steps.get(strategy) or list(usual)

    def guardrail_of(self, strategy: Strategy) -> Guardrail:
        """Return what must not be crossed."""
        usual = GUARDRAILS[strategy]
        return replace(usual, limit=self.limits.get(strategy, usual.limit))

    def condition(self, strategy: Strategy, *, on: dt.date) -> Condition:
        """Return whether the rule of a strategy holds; without one that can be read, of nobody."""
        return _condition(self.rule_of(strategy), on)

    def by_rule(self, *, on: dt.date) -> Condition:
        """Return the strategy that the rules give, as SQL over facts."""
        asked = [(strategy, _condition(rule, on)) for strategy, rule in self.rules]
        ways = " ".join(f"WHEN {each.sql} THEN '{strategy}'" for strategy, each in asked)
        parameters = tuple(value for _, each in asked for value in each.parameters)
        # Without any rule there is nothing to choose from.
        return Condition(f"CASE WHEN FALSE THEN NULL {ways} ELSE '{OTHERWISE}' END", parameters)

    def strategy(self, *, on: dt.date) -> Condition:
        """Return the strategy that holds, as SQL over facts: what people set, else the rules."""
        ruled = self.by_rule(on=on)
        return Condition(f"coalesce(strategy_set, {ruled.sql})", ruled.parameters)


def not_asked() -> frozenset[str]:
    """Return the facts for which no rule can ask: they are worked out with strategies, or later."""
    return following("strategies")


def rule_read(kept: Rule | None) -> Group | None:
    """Return a rule that was kept; None of none, and where it cannot be followed any more."""
    rule = readable(kept, also=groups_known(not_asked()))
    return None if rule and not_asked() & set(names_in(kept)) else rule


def _condition(kept: Rule | None, on: dt.date) -> Condition:
    rule = rule_read(kept)
    return condition_of(rule, on=on) if rule else Condition("FALSE")
