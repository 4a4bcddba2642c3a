"""What is done with the customers of a stage: a plan, a figure to move, and a next action."""

from dataclasses import dataclass
from typing import Any

from quilate.core.speech import say
from quilate.lifecycle.models import Stage
from quilate.value.strategies.playbook import Step

_S = Stage
#: The measure by which each stage is judged, and in how many days its action is to be done, where
#: the company says nothing; what it says is in the languages.
_USUAL = {
    _S.ATTRACTION: ("converted", 14),
    _S.CONVERSION: ("second-purchase", 21),
    _S.RETENTION: ("retained", 30),
    _S.LOYALTY: ("still-worth", 30),
    _S.RECOVERY: ("come-back", 7),
    _S.LOST: ("contacts", 30),
}


@dataclass(frozen=True)
class Terms:
    """What belongs to a stage.

    Attributes
    ----------
    plan
        What the company wants there, in a sentence.
    kpi
        The measure that is to move, by its name among those of the strategies.
    action
        What is to be done next, within so many days after a customer comes in.
    """

    plan: str
    kpi: str
    action: Step

    @classmethod
    def usual(cls, stage: Stage) -> "Terms":
        """Return what Quilate comes with, in its words."""
        kpi, days = _USUAL[stage]
        action = Step(say(f"lifecycle-action-{stage}"), days)
        return cls(say(f"lifecycle-plan-{stage}"), kpi, action)

    @classmethod
    def read(cls, kept: dict[str, Any]) -> "Terms":
        """Return what a policy keeps."""
        return cls(kept["plan"], kept["kpi"], Step(*kept["action"]))

    def written(self) -> dict[str, object]:
        """Return it as a policy keeps it."""
        action = [self.action.what, self.action.days]
        return {"plan": self.plan, "kpi": self.kpi, "action": action}
