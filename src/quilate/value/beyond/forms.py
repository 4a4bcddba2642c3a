"""What somebody writes when they decide what is counted beyond money."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.speech import say
from quilate.value.beyond.actions import BeyondDecision
from quilate.value.models import BeyondPolicy

_HUNDRED = Decimal(100)
_SWITCHES = ("referral", "engagement", "influence")


class BeyondForm(DecisionForm):
    """What is counted, by which share, and why."""

    def __init__(self, data: Mapping[str, Any] | None, *, policy: BeyondPolicy) -> None:
        kept = {name: getattr(policy, name) for name in _SWITCHES}
        share = Decimal(f"{(_HUNDRED * policy.referral_share).normalize():f}")
        super().__init__(data, initial=kept | {"referral_share": share, "seen": policy.pk})
        for name in _SWITCHES:
            self.fields[name] = forms.BooleanField(
                label=say(f"beyond-count-{name}"),
                help_text=say(f"beyond-count-{name}-help"),
                required=False,
            )
        self.fields["referral_share"] = forms.DecimalField(
            label=say("beyond-share"),
            help_text=say("beyond-share-help"),
            min_value=0,
            max_value=100,
            decimal_places=2,
            localize=True,
        )

    def decision(self) -> BeyondDecision:
        """Return what was written."""
        written = self.cleaned_data
        return BeyondDecision(
            **{name: written[name] for name in _SWITCHES},
            referral_share=written["referral_share"] / _HUNDRED,
            reason=written["reason"],
        )
