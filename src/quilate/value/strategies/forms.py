"""What people write about strategies."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.shares import ShareField
from quilate.core.speech import say
from quilate.value.strategies.measures import MEASURES, Guardrail
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.playbook import Playbook, Step

_STEPS, _LONGEST, _MOST_DAYS = 5, 300, 730
_MOST_PERCENT, _MOST_EACH = 1000, 10_000


class RuleForm(DecisionForm):
    """In which place a rule is asked, beside the reason."""

    def __init__(self, data: Mapping[str, Any] | None, *, playbook: Playbook, **named: Any) -> None:  # noqa: ANN401
        super().__init__(data, **named)
        places = [(place, str(place + 1)) for place in range(len(playbook.rules))]
        self.fields["place"] = forms.TypedChoiceField(
            label=say("strategies-place"),
            help_text=say("strategies-place-help"),
            choices=places,
            coerce=int,
        )
        self.order_fields(["place", "reason"])


class TermsForm(DecisionForm):
    """The default plan of a strategy, and the limit of its guardrail."""

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        steps: Sequence[Step],
        rail: Guardrail,
        initial: Mapping[str, Any],
    ) -> None:
        super().__init__(data, initial={**initial, "limit": rail.limit})
        self.fields["limit"] = _limit_field(rail)
        for place in range(_STEPS):
            step = steps[place] if place < len(steps) else None
            self.fields[f"what-{place}"] = forms.CharField(
                label=say("strategies-step-label", number=place + 1),
                max_length=_LONGEST,
                required=False,
                initial=step.what if step else "",
            )
            self.fields[f"days-{place}"] = forms.IntegerField(
                label=say("strategies-step-days"),
                min_value=0,
                max_value=_MOST_DAYS,
                required=False,
                initial=step.days if step else None,
            )

    @property
    def rows(self) -> list[tuple[Any, Any]]:
        """Return the two fields of each step."""
        return [(self[f"what-{place}"], self[f"days-{place}"]) for place in range(_STEPS)]

    def clean(self) -> dict[str, Any]:
        """See that each step says in how many days, and that there is one."""
        said: dict[str, Any] = super().clean() or {}
        for place in range(_STEPS):
            what, days = (said.get(f"{name}-{place}") for name in ("what", "days"))
            if what and days is None and f"days-{place}" not in self.errors:
                self.add_error(f"days-{place}", say("strategies-step-when"))
            if days is not None and not what and f"what-{place}" not in self.errors:
                self.add_error(f"what-{place}", say("strategies-step-what"))
        if not self.errors and not self.steps():
            self.add_error("what-0", say("strategies-step-none"))
        return said

    def steps(self) -> list[Step]:
        """Return the steps that were written."""
        said = self.cleaned_data
        rows = ((said.get(f"what-{each}"), said.get(f"days-{each}")) for each in range(_STEPS))
        return [Step(what, days) for what, days in rows if what and days is not None]

    def limit(self) -> Decimal:
        """Return the limit."""
        limit: Decimal = self.cleaned_data["limit"]
        return limit


def _limit_field(rail: Guardrail) -> forms.DecimalField:
    side = "floor" if rail.is_floor else "ceiling"
    if MEASURES[rail.measure].is_share:
        return ShareField(label=say(f"strategies-limit-{side}", unit="%"), highest=_MOST_PERCENT)
    label = say(f"strategies-limit-{side}", unit=say("strategies-a-customer"))
    return forms.DecimalField(label=label, min_value=0, max_value=_MOST_EACH, decimal_places=2)


class DeclarationForm(forms.Form):
    """Which strategy a customer is to have, and why."""

    def __init__(
        self, data: Mapping[str, Any] | None, *, by_rule: Strategy, initial: Mapping[str, Any]
    ) -> None:
        super().__init__(data, initial=dict(initial))
        ruled = say("strategies-as-the-rules-say", strategy=by_rule.value)
        others = [each for each in Strategy if each is not Strategy.END]
        self.fields["strategy"] = forms.ChoiceField(
            label=say("strategies-which"),
            choices=[("", ruled), *((e.value, say(f"strategies-name-{e}")) for e in others)],
            widget=forms.RadioSelect,
            required=False,
        )
        self.fields["reason"] = forms.CharField(
            label=say("strategies-reason"),
            help_text=say("strategies-reason-help"),
            max_length=500,
            widget=forms.Textarea({"rows": 3}),
        )
