"""What people write of kinds of customers."""

from collections.abc import Mapping
from typing import Any

from django import forms

from quilate.core.speech import say
from quilate.value.kinds.models.customer_kind import NAME_LENGTH


class NameForm(forms.Form):
    """What the company calls a kind."""

    def __init__(self, data: Mapping[str, Any] | None, *, own_name: str = "") -> None:
        super().__init__(data, initial={"name": own_name})
        self.fields["name"] = forms.CharField(
            label=say("kinds-own-name"),
            help_text=say("kinds-own-name-help"),
            max_length=NAME_LENGTH,
            required=False,
        )
