"""The strategies as pages show them."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.models import Person
from quilate.core.rules import Told
from quilate.core.speech import say
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.playbook import Playbook
from quilate.value.strategies.queries import StrategyFigures, figures_of
from quilate.value.strategies.told import TONES, figure_told, limit_told, rule_told
from quilate.value.strategies.usual import OTHERWISE

_STATE_TONES = {"kept": "good", "crossed": "bad", "unknown": "neutral"}


@dataclass(frozen=True)
class StrategyShown:
    """A strategy with its figures, in words."""

    figures: StrategyFigures
    tone: str
    rule: Told

    @property
    def name(self) -> str:
        """Return what it is called."""
        return say(f"strategies-name-{self.figures.strategy}")

    @property
    def kpi(self) -> str:
        """Return where its figure stands."""
        return figure_told(self.figures.kpi, self.figures.now)

    @property
    def watched(self) -> str:
        """Return where the figure of its guardrail stands."""
        return figure_told(self.figures.guardrail.rail.measure, self.figures.guardrail.value)

    @property
    def state_tone(self) -> str:
        """Return the tone of whether the guardrail is kept."""
        return _STATE_TONES[self.figures.guardrail.state]

    @property
    def limit(self) -> str:
        """Return what must not be crossed."""
        return limit_told(self.figures.guardrail.rail)


@dataclass(frozen=True)
class RuleRow:
    """A row of the table of rules; ``place`` is empty of what no rule gives."""

    strategy: Strategy
    place: int | None
    tone: str
    rule: Told


def seven_shown(person: Person, playbook: Playbook, *, on: dt.date) -> list[StrategyShown]:
    """Return all strategies, over the customers whom a person may see."""
    return [
        StrategyShown(each, TONES[each.strategy], rule_told(playbook, each.strategy, person))
        for each in figures_of(person, playbook, on=on)
    ]


def rows_shown(playbook: Playbook, person: Person) -> list[RuleRow]:
    """Return the table of rules: what people approve, the rules in their order, and who is left."""
    ruled = [(strategy, place) for place, (strategy, _) in enumerate(playbook.rules, 1)]
    rows = [
        RuleRow(strategy, place, TONES[strategy], rule_told(playbook, strategy, person))
        for strategy, place in [(Strategy.END, None), *ruled]
    ]
    anybody_else = Told(say("strategies-anybody-else"))
    return [*rows, RuleRow(OTHERWISE, None, TONES[OTHERWISE], anybody_else)]
