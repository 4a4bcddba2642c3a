"""The end of a plan, as somebody writes it."""

from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.speech import say
from quilate.customers.forms.fields import in_words
from quilate.value.plans.forms.fields import named
from quilate.value.plans.models import AccountPlan


class CloseForm(forms.Form):
    """What came of a plan, and what was learned."""

    def __init__(self, data: Mapping[str, Any] | None) -> None:
        super().__init__(data)
        self.fields["outcome"] = forms.ChoiceField(
            label=say("plans-outcome-label"),
            choices=named("plans-outcome", AccountPlan.Outcome),
            widget=forms.RadioSelect,
        )
        self.fields["lesson"] = in_words("plans-lesson", "plans-lesson-help")
