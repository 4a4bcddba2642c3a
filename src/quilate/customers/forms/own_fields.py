"""Own fields: defining them, and writing what they say of a customer."""

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.forms.models import model_to_dict

from quilate.core.speech import say, say_later
from quilate.customers.forms.fields import DayInput
from quilate.customers.models import OwnField, OwnValue, Purpose

_Kind = OwnField.Kind
_LONGEST = 500
_MOST_DIGITS = 19
_YES_NO = ("yes", "no")


class PurposeForm(forms.Form):
    """What something may be kept for, and for how long; a new purpose, or one that is there."""

    name = forms.CharField(label=say_later("customers-purpose-name"), max_length=80)
    retention_days = forms.IntegerField(
        label=say_later("customers-retention-days"),
        help_text=say_later("customers-retention-help"),
        min_value=1,
        max_value=36_500,
    )

    def __init__(self, *arguments: Any, purpose: Purpose | None = None, **named: Any) -> None:  # noqa: ANN401
        self.purpose = purpose
        if purpose:
            named["initial"] = model_to_dict(purpose, ["name", "retention_days"])
        super().__init__(*arguments, **named)

    def clean_name(self) -> str:
        """See that no other purpose is called so."""
        name = str(self.cleaned_data["name"])
        same = Purpose.objects.filter(name=name)
        if (same.exclude(pk=self.purpose.pk) if self.purpose else same).exists():
            raise forms.ValidationError(say("customers-name-taken"))
        return name


class OwnFieldForm(forms.Form):
    """A field of the company's own."""

    name = forms.CharField(label=say_later("customers-own-name"), max_length=60)
    kind = forms.ChoiceField(label=say_later("customers-own-kind"))
    options = forms.CharField(
        label=say_later("customers-own-options"),
        help_text=say_later("customers-own-options-help"),
        required=False,
        max_length=4_000,
        widget=forms.Textarea({"rows": 4}),
    )
    purpose = forms.ModelChoiceField(
        Purpose.objects.order_by("name"), label=say_later("customers-own-purpose"), empty_label="—"
    )
    legal_basis = forms.ChoiceField(label=say_later("customers-legal-basis"))
    is_personal = forms.BooleanField(
        label=say_later("customers-own-personal"), required=False, initial=True
    )

    #: The field that is changed, where it is not a new one.
    changing: OwnField | None = None

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        bases = [(each, say("customers-basis", code=each)) for each in OwnField.LegalBasis.values]
        kinds = [(each, say("customers-kind-of-own", code=each)) for each in _Kind.values]
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]
        self.fields["legal_basis"].choices = [("", "—"), *bases]  # type: ignore[attr-defined]

    def clean_name(self) -> str:
        """See that no other field is called so."""
        name = str(self.cleaned_data["name"])
        same = OwnField.objects.filter(name=name)
        if (same.exclude(pk=self.changing.pk) if self.changing else same).exists():
            raise forms.ValidationError(say("customers-name-taken"))
        return name

    def clean_options(self) -> list[str]:
        """Return what can be chosen: a line each."""
        lines = (line.strip() for line in self.cleaned_data["options"].splitlines())
        return list(dict.fromkeys(line for line in lines if line))


class ChangedOwnFieldForm(OwnFieldForm):
    """A field that is there: what it holds can be changed only until something is kept in it."""

    def __init__(self, *arguments: Any, changing: OwnField, **named: Any) -> None:  # noqa: ANN401
        self.changing = changing
        said = model_to_dict(changing, ["name", "kind"]) | {"options": "\n".join(changing.options)}
        super().__init__(*arguments, **named | {"initial": said})
        holds = changing.values.exists()
        for name in ("purpose", "legal_basis", "is_personal", *(("kind",) if holds else ())):
            del self.fields[name]
        if holds and not changing.is_chosen:
            del self.fields["options"]


class OwnValuesForm(forms.Form):
    """What own fields say of a customer."""

    def __init__(self, data: Any, *, defined: list[OwnField], kept: Mapping[int, OwnValue]) -> None:  # noqa: ANN401
        super().__init__(data)
        self.defined = defined
        for field in defined:
            asked = _ASKED[_Kind(field.kind)](field, kept.get(field.pk))
            asked.label, asked.required = field.name, False
            asked.help_text = say("customers-own-for", purpose=field.purpose.name)
            if field.pk in kept:
                asked.initial = _shown(field, kept[field.pk].value)
            self.fields[_name(field)] = asked

    def values(self) -> dict[OwnField, object]:
        """Return what was written, as it is kept; None where nothing was."""
        return {field: _kept(field, self.cleaned_data[_name(field)]) for field in self.defined}


def _name(field: OwnField) -> str:
    return f"own_{field.pk}"


def _chosen(field: OwnField, kept: OwnValue | None) -> list[tuple[str, str]]:
    """Return what can be chosen: what is offered, and what is kept although it no longer is."""
    said = kept.value if kept else []
    options = dict.fromkeys([*field.options, *(said if isinstance(said, list) else [said])])
    return [(option, option) for option in options]


_ASKED: dict[str, Callable[[OwnField, OwnValue | None], forms.Field]] = {
    _Kind.TEXT: lambda _field, _kept: forms.CharField(max_length=_LONGEST),
    _Kind.NUMBER: lambda _field, _kept: forms.DecimalField(
        max_digits=_MOST_DIGITS, decimal_places=6
    ),
    _Kind.MONEY: lambda _field, _kept: forms.DecimalField(
        max_digits=_MOST_DIGITS, decimal_places=2
    ),
    _Kind.DAY: lambda _field, _kept: forms.DateField(widget=DayInput()),
    _Kind.YES_NO: lambda _field, _kept: forms.ChoiceField(
        choices=[("", "—"), *((each, say(f"customers-{each}")) for each in _YES_NO)]
    ),
    _Kind.ONE: lambda field, kept: forms.ChoiceField(choices=[("", "—"), *_chosen(field, kept)]),
    _Kind.SEVERAL: lambda field, kept: forms.MultipleChoiceField(
        choices=_chosen(field, kept), widget=forms.CheckboxSelectMultiple()
    ),
}


def _kept(field: OwnField, said: object) -> object:
    if said in ("", None, []):
        return None
    if field.kind == _Kind.YES_NO:
        return said == _YES_NO[0]
    # Of figures the digits, exactly; of dates what every database and program reads.
    return str(said) if isinstance(said, Decimal | dt.date) else said


def _shown(field: OwnField, value: object) -> object:
    return _YES_NO[not value] if field.kind == _Kind.YES_NO else value
