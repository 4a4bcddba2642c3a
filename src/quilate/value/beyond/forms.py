"""What somebody writes when they decide what is counted beyond money."""

from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.deciding import DecisionForm
from quilate.core.shares import ShareField
from quilate.core.speech import say
from quilate.value.beyond.actions import BeyondDecision
from quilate.value.models import BeyondPolicy, EngagementMeasurement

_SWITCHES = ("referral", "engagement", "influence")


class BeyondForm(DecisionForm):
    """What is counted, by which share, and why; and which measurement of engagement was shown."""

    measurement_id = forms.IntegerField(required=False, widget=forms.HiddenInput())

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        policy: BeyondPolicy,
        measurement: EngagementMeasurement | None,
    ) -> None:
        kept = {name: getattr(policy, name) for name in _SWITCHES}
        kept |= {"referral_share": policy.referral_share, "seen": policy.pk}
        kept["measurement_id"] = measurement.pk if measurement else None
        super().__init__(data, initial=kept)
        for name in _SWITCHES:
            self.fields[name] = forms.BooleanField(
                label=say(f"beyond-count-{name}"),
                help_text=say(f"beyond-count-{name}-help"),
                required=False,
            )
        self.fields["referral_share"] = ShareField(
            label=say("beyond-share"), help_text=say("beyond-share-help")
        )

    def clean(self) -> dict[str, Any]:
        """Refuse to count engagement of which nobody has seen what it tells of margin."""
        written = super().clean()
        if not self.errors and not self.decision().is_measured:
            self.add_error("engagement", say("beyond-not-measured"))
        return written

    def decision(self) -> BeyondDecision:
        """Return what was written."""
        written = self.cleaned_data
        return BeyondDecision(
            **{name: written[name] for name in _SWITCHES},
            referral_share=written["referral_share"],
            reason=written["reason"],
            measurement_id=written["measurement_id"],
        )
