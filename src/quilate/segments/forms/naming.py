"""What a segment is called, and who may use it."""

from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import say, say_later
from quilate.segments.actions import Named
from quilate.segments.models import Segment


class SegmentForm(forms.Form):
    """A segment, besides its rule."""

    name = forms.CharField(label=say_later("segments-name"), max_length=80)
    description = forms.CharField(
        label=say_later("segments-description"), max_length=300, required=False
    )
    version = forms.IntegerField(widget=forms.HiddenInput(), required=False)

    def __init__(self, *arguments: Any, person: Person, is_new: bool, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        if person.may(Permission.SHARE_VIEWS):
            self.fields["sharing"] = forms.ChoiceField(
                label=say("segments-sharing"),
                choices=[(each.value, say(f"segments-sharing-{each}")) for each in Segment.Sharing],
                required=False,
            )
        if is_new:
            self.fields["is_list"] = forms.BooleanField(
                label=say("segments-as-list"),
                help_text=say("segments-as-list-help"),
                required=False,
            )

    @property
    def is_list(self) -> bool:
        """Return whether who belongs to it now is to stay in it."""
        return bool(self.cleaned_data.get("is_list"))

    def named(self, kept: Segment | None = None) -> Named:
        """Return what was said; who may not share leaves the sharing as it is."""
        said = self.cleaned_data
        before = kept.sharing if kept else Segment.Sharing.NOBODY
        sharing = (
            (said.get("sharing") or Segment.Sharing.NOBODY) if "sharing" in self.fields else before
        )
        return Named(said["name"], said["description"], sharing)
