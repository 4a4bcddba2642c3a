"""Forms as Django draws them, lists of choices without a template for each choice."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from django import forms
from django.forms.renderers import DjangoTemplates
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

from quilate.core.markup import html_of

_Part = Mapping[str, Any]


class QuickForms(DjangoTemplates):
    """Draws forms. Above a list stand a hundred choices: their templates took half of its time."""

    def render(
        self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None
    ) -> str:
        """Draw a piece of a form."""
        if template_name == forms.Select.template_name:
            return _list_of_choices(context["widget"])
        return super().render(template_name, context, request)


def _list_of_choices(widget: _Part) -> SafeString:
    drawn = mark_safe("".join(_group(name, choices) for name, choices, _ in widget["optgroups"]))
    attributes = flatatt(widget["attrs"])
    return html_of('<select name="{}"{}>{}</select>', widget["name"], attributes, drawn)


def _group(name: str | None, choices: Sequence[_Part]) -> SafeString:
    drawn = mark_safe("".join(_choice(each) for each in choices))
    return html_of('<optgroup label="{}">{}</optgroup>', name, drawn) if name else drawn


def _choice(choice: _Part) -> SafeString:
    attributes = choice["attrs"]
    is_plain = attributes.keys() <= {"selected"}
    draw = _kept_option if is_plain else _option
    said = " selected" if is_plain and attributes else flatatt(attributes)
    return draw(str(choice["value"]), str(choice["label"]), mark_safe(said))


def _option(value: str, label: str, attributes: SafeString) -> SafeString:
    return html_of('<option value="{}"{}>{}</option>', value, attributes, label)


#: The same few stand on every page.
_kept_option = lru_cache(maxsize=2_000)(_option)
