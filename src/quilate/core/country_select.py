"""Choosing a country."""

from functools import cache
from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from quilate.core.markup import html_of
from quilate.core.places import country_choices
from quilate.core.speech import spoken


class CountrySelect(forms.Select):
    """A list of all countries. Django's own draws a template for each, on every page."""

    def __init__(self, *, empty_label: str, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs)
        self.empty_label = empty_label

    def render(
        self,
        name: str,
        value: Any,  # noqa: ANN401 - as Django has it
        attrs: dict[str, Any] | None = None,
        renderer: Any = None,  # noqa: ANN401
    ) -> SafeString:
        """Draw the list, with the country that is chosen first."""
        attributes = flatatt({**self.attrs, **(attrs or {}), "name": name})
        first = html_of('<option value="">{}</option>', self.empty_label)
        options = _options(spoken().code)
        # What is no country is in no option, and chooses none.
        chosen = html_of('<option value="{}"', value or "")
        options = options.replace(f"{chosen}>", f"{chosen} selected>", 1)
        # Both are made of escaped parts.
        return mark_safe(f"<select{attributes}>{first}{options}</select>")


class CountryField(forms.ChoiceField):
    """A country, by its code of two letters."""

    def __init__(
        self,
        *,
        empty_label: str,
        attrs: dict[str, Any] | None = None,
        **named: Any,  # noqa: ANN401 - as Django has it
    ) -> None:
        widget = CountrySelect(empty_label=empty_label, attrs=attrs)
        super().__init__(choices=country_choices, widget=widget, **named)

    def valid_value(self, value: str) -> bool:
        """Return whether a code is a country's."""
        return value in dict(country_choices())


@cache
def _options(_language: str) -> str:
    return format_html_join("", '<option value="{}">{}</option>', country_choices())
