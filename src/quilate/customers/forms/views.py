"""A view of the list of customers, before it is kept."""

from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import say, say_later


class SavedViewForm(forms.Form):
    """The name of a view, and for whom it is."""

    name = forms.CharField(label=say_later("customers-view-name"), max_length=60)

    def __init__(
        self,
        *arguments: Any,  # noqa: ANN401 - as Django has it
        person: Person,
        is_kept: bool = False,
        **named: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(*arguments, **named)
        if person.may(Permission.SHARE_VIEWS):
            self.fields["is_shared"] = _tick("customers-view-shared")
        if is_kept:
            self.fields["is_as_shown"] = _tick("customers-view-as-shown")

    @property
    def is_shared(self) -> bool:
        """Return whether it is for everybody; who may not share is not asked."""
        return bool(self.cleaned_data.get("is_shared"))

    @property
    def is_as_shown(self) -> bool:
        """Return whether the view is to show what the list shows now."""
        return bool(self.cleaned_data.get("is_as_shown"))


def _tick(message: str) -> forms.BooleanField:
    return forms.BooleanField(required=False, label=say(message))
