"""What is written with every decision."""

from collections.abc import Callable, Sequence
from typing import Any

from django import forms

from quilate.core.deciding.history import Decided
from quilate.core.deciding.overtaken import PolicyOvertaken
from quilate.core.speech import say_later


class DecisionForm(forms.Form):
    """Why something is decided, and which policy the person saw when they began."""

    seen = forms.IntegerField(required=False, widget=forms.HiddenInput())
    reason = forms.CharField(
        label=say_later("deciding-reason"),
        help_text=say_later("deciding-reason-help"),
        max_length=500,
        widget=forms.Textarea({"rows": 3}),
    )

    def clean(self) -> dict[str, Any]:
        """Ask for no reason of who only looks at what would change: nothing is saved."""
        written: dict[str, Any] = super().clean() or {}
        if self.is_preview:
            self.errors.pop("reason", None)
        return written

    @property
    def is_preview(self) -> bool:
        """Return whether the person asked what would change."""
        return "preview" in self.data

    def follow(
        self, overtaken: PolicyOvertaken[Any], differences: Callable[[Any, Any], Sequence[object]]
    ) -> Decided:
        """Keep what was written, to be saved after what somebody else has saved; return that."""
        policy = overtaken.policy
        self.data = {**self.data.dict(), "seen": policy.pk}  # type: ignore[attr-defined]
        return Decided(policy, differences(overtaken.seen, policy))
