"""What is done in each stage, as pages show it."""

from collections.abc import Iterable
from dataclasses import dataclass

from quilate.lifecycle.drawing import TONES
from quilate.lifecycle.measuring import Kpi
from quilate.lifecycle.models import Stage
from quilate.lifecycle.rulebook import Rulebook
from quilate.lifecycle.terms import Terms
from quilate.value.strategies.told import figure_told


@dataclass(frozen=True)
class TermsShown:
    """A stage with its plan, its figure and its next action."""

    stage: Stage
    tone: str
    terms: Terms
    kpi: Kpi | None = None

    @property
    def now(self) -> str:
        """Return where the figure stands."""
        return figure_told(self.terms.kpi, self.kpi.now if self.kpi else None)

    @property
    def before(self) -> str:
        """Return where it stood when the month before ended."""
        return figure_told(self.terms.kpi, self.kpi.before if self.kpi else None)


def terms_shown(
    rulebook: Rulebook, kpis: dict[Stage, Kpi], stages: Iterable[Stage] = Stage
) -> list[TermsShown]:
    """Return what is done in stages."""
    return [
        TermsShown(stage, TONES[stage], rulebook.terms_of(stage), kpis.get(stage))
        for stage in stages
    ]
