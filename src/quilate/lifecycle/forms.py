"""What somebody writes of a stage."""

from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.speech import say
from quilate.lifecycle.terms import Terms
from quilate.value.strategies.measures import MEASURES
from quilate.value.strategies.playbook import Step

_LONGEST, _MOST_DAYS = 300, 730


class TermsForm(DecisionForm):
    """The plan of a stage, the figure that it is to move, its next action, and why."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, terms: Terms, initial: Mapping[str, Any]
    ) -> None:
        action = {"what": terms.action.what, "days": terms.action.days}
        begun = {"plan": terms.plan, "kpi": terms.kpi, **action}
        super().__init__(data, initial={**initial, **begun})
        self.fields["plan"] = forms.CharField(
            label=say("lifecycle-plan"),
            help_text=say("lifecycle-plan-help"),
            max_length=_LONGEST,
            widget=forms.Textarea({"rows": 2}),
        )
        self.fields["kpi"] = forms.ChoiceField(
            label=say("strategies-kpi"),
            help_text=say("lifecycle-kpi-help"),
            choices=[(name, say(f"strategies-measure-{name}")) for name in MEASURES],
        )
        self.fields["what"] = forms.CharField(label=say("lifecycle-action"), max_length=_LONGEST)
        self.fields["days"] = forms.IntegerField(
            label=say("lifecycle-action-days"),
            help_text=say("lifecycle-action-days-help"),
            min_value=0,
            max_value=_MOST_DAYS,
        )

    def terms(self) -> Terms:
        """Return what was written."""
        said = self.cleaned_data
        return Terms(said["plan"], said["kpi"], Step(said["what"], said["days"]))
