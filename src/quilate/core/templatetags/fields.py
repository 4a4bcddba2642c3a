"""A field of a form: its label, itself, what helps and what is wrong, tied together."""

from django import forms
from django.forms import BoundField, Widget
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from quilate.core.markup import html_of

#: The first that fits. A group's class would go to the box around it: the sheet of style dresses
#: what is in it.
_LOOKS: tuple[tuple[type[Widget], str], ...] = (
    (forms.Textarea, "textarea w-full"),
    (forms.CheckboxSelectMultiple, ""),
    (forms.RadioSelect, ""),
    (forms.SelectMultiple, "select w-full h-auto"),
    (forms.Select, "select w-full"),
    (forms.CheckboxInput, "checkbox checkbox-sm"),
    (forms.FileInput, "file-input w-full"),
    (forms.Widget, "input w-full"),
)


def field_with_its_error(bound: BoundField, *, is_optional: bool) -> SafeString:
    """Return a field as the kit shows it. Django ties its help and its errors to it."""
    widget = bound.field.widget
    shown = {
        "field": bound,
        # The label says what belongs there; a placeholder would vanish when one writes.
        "widget": bound.as_widget(attrs={"class": _look(widget), "placeholder": ""}),
        "is_hidden": bound.is_hidden,
        "is_optional": is_optional,
        "is_tick": isinstance(widget, forms.CheckboxInput),
        "is_group": isinstance(widget, forms.RadioSelect | forms.CheckboxSelectMultiple),
    }
    return render_to_string("kit/field.html", shown)


def compact_field_with_its_label(bound: BoundField) -> SafeString:
    """Return a field as it stands above a list, which takes as little room as it can."""
    widget = bound.field.widget
    look = (
        "select select-sm w-full" if isinstance(widget, forms.Select) else "input input-sm w-full"
    )
    # Drawn without a template of its own: a list has ten of them.
    return html_of(
        '<div class="min-w-0">'
        '<label class="mb-0.5 block text-xs text-muted" for="{}">{}</label>{}</div>',
        bound.id_for_label,
        bound.label,
        bound.as_widget(attrs={"class": look}),
    )


def _look(widget: Widget) -> str:
    return next(look for kind, look in _LOOKS if isinstance(widget, kind))
