"""What somebody writes to make a token."""

from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.speech import say

_DAYS = (30, 90, 365)


class TokenForm(forms.Form):
    """What a token is for, and for how long."""

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, initial={"days": 90})
        self.fields["name"] = forms.CharField(
            label=say("api-token-name"), help_text=say("api-token-name-help"), max_length=80
        )
        self.fields["days"] = forms.TypedChoiceField(
            label=say("api-token-days"),
            coerce=int,
            choices=[(days, say("api-days", days=days)) for days in _DAYS],
        )
