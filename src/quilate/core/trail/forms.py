"""How the trail is narrowed."""

from typing import Any

from django import forms

from quilate.core.models import Person
from quilate.core.row_files import FORMATS
from quilate.core.speech import say
from quilate.core.trail.deeds import deed_choices
from quilate.core.trail.queries import TrailFilters


class TrailForm(forms.Form):
    """What somebody looks for in the trail. What cannot be read narrows nothing."""

    subject = forms.CharField(required=False, max_length=40, widget=forms.HiddenInput)
    number = forms.IntegerField(required=False, min_value=1, widget=forms.HiddenInput)
    cursor = forms.CharField(required=False)

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields |= {
            "person": forms.ModelChoiceField(
                Person.objects.order_by("name"),
                required=False,
                label=say("audit-person"),
                empty_label=say("audit-any-person"),
                widget=_narrow(forms.Select),
            ),
            "action": forms.ChoiceField(
                required=False,
                label=say("audit-deed"),
                choices=[("", say("audit-any-deed")), *deed_choices()],
                widget=_narrow(forms.Select),
            ),
            "since": _day(say("audit-since")),
            "until": _day(say("audit-until")),
        }

    @property
    def shown(self) -> list[forms.BoundField]:
        """Return the fields that somebody fills in."""
        return [self[name] for name in ("person", "action", "since", "until")]

    @property
    def is_narrowed(self) -> bool:
        """Return whether anything narrows the trail."""
        names = ("person", "action", "since", "until", "subject", "number")
        return any(self.data.get(name) for name in names)

    def filters(self) -> TrailFilters:
        """Return what was asked for."""
        self.is_valid()
        said = self.cleaned_data
        person = said.get("person")
        return TrailFilters(
            person=person.pk if person else None,
            action=said.get("action", ""),
            subject=said.get("subject", ""),
            number=said.get("number"),
            since=said.get("since"),
            until=said.get("until"),
            cursor=said.get("cursor", ""),
        )


class TrailExportForm(TrailForm):
    """What of the trail goes into a file, and into which kind of file."""

    def __init__(self, *arguments: Any, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        for each in self.shown:
            # Here they stand one below the other, as in every form.
            each.field.widget.attrs.pop("class")
        self.fields["format"] = forms.ChoiceField(
            label=say("interface-file-format"),
            choices=[(kind, say(f"interface-file-format-{kind}")) for kind in FORMATS],
            widget=forms.RadioSelect(),
            initial="csv",
        )

    @property
    def asked(self) -> list[forms.BoundField]:
        """Return the fields that somebody fills in, and the kind of file."""
        return [*self.shown, self["format"]]


def _day(label: str) -> forms.DateField:
    dated = forms.DateInput({"type": "date", "class": "input input-sm w-auto"}, format="%Y-%m-%d")
    return forms.DateField(required=False, label=label, widget=dated, input_formats=["%Y-%m-%d"])


def _narrow(widget: type[forms.Select]) -> forms.Select:
    return widget({"class": "select select-sm w-full sm:w-56"})
