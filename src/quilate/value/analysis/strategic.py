"""Which strategy each group has, and with what it begins."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quilate.core.speech import say
from quilate.value.analysis.models import AnalysedGroup
from quilate.value.analysis.translated import said_in
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.told import TONES

Plans = Mapping[str, Mapping[str, Sequence[str]]]


@dataclass(frozen=True)
class Had:
    """A strategy that customers of a group have."""

    strategy: Strategy
    customers: int
    share: float

    @property
    def name(self) -> str:
        """Return what it is called."""
        return say(f"strategies-name-{self.strategy}")

    @property
    def tone(self) -> str:
        """Return the tone that says it in colour."""
        return TONES[self.strategy]


@dataclass(frozen=True)
class Recommended:
    """A group, the strategy that most of it has, the others, and what to begin with."""

    group: AnalysedGroup
    first: Had
    others: list[Had]
    steps: Sequence[str]


def recommended(groups: Sequence[AnalysedGroup], plans: Plans) -> list[Recommended]:
    """Return what is to be done with each group, by the strategies that its customers have."""
    return [_recommended(each, plans) for each in groups if each.strategies]


def _recommended(group: AnalysedGroup, plans: Plans) -> Recommended:
    order = list(Strategy)
    counts = {Strategy(name): count for name, count in group.strategies.items()}
    most = sorted(counts, key=lambda each: (-counts[each], order.index(each)))
    first, *others = (Had(each, counts[each], counts[each] / group.customers) for each in most)
    plan = plans.get(first.strategy.value, {})
    return Recommended(group, first, others, said_in(plan, []))
