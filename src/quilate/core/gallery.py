"""Every piece of the interface kit on one page, for whoever builds pages. Only with DEBUG."""

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from quilate.core.access import anybody
from quilate.core.gallery_charts import equity, value_curve
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.rooms import Room
from quilate.core.speech import say


@dataclass(frozen=True)
class Sample:
    """A customer made up for the page."""

    name: str
    town: str
    portfolio: str
    tone: str
    current: Decimal
    expected: Decimal
    low: Decimal
    high: Decimal


class _Between(NamedTuple):
    before: str
    after: str


_SAMPLES = (
    Sample(
        "María José Núñez Ibáñez",
        "Sevilla",
        "invest",
        "invest",
        *map(Decimal, (18420, 21350, 16900, 26100)),
    ),
    Sample(
        "Comercial Andina S.A.C.",
        "Arequipa",
        "nurture",
        "nurture",
        *map(Decimal, (15380, 6240, 3900, 9050)),
    ),
    Sample(
        "Jordi Puigdollers i Vidal",
        "Girona",
        "reengineer",
        "reengineer",
        *map(Decimal, (1260, 9870, 5400, 14300)),
    ),
    Sample(
        "Óscar Peña Quintana",
        "Bogotá",
        "uncertain",
        "neutral",
        *map(Decimal, (2140, 2480, -320, 5900)),
    ),
    Sample("Suministros del Ebro", "Zaragoza", "sack", "sack", *map(Decimal, (310, 140, 20, 390))),
)
_ICONS = {
    "home": "house",
    "customers": "users",
    "value": "gem",
    "campaigns": "megaphone",
    "cases": "life-buoy",
    "tasks": "list-checks",
    "opportunities": "target",
    "results": "chart-line",
    "imports": "database",
}
_KEYS = {"customers": "k", "campaigns": "e"}


@anybody
def gallery(request: HttpRequest) -> HttpResponse:
    """Show the kit, to somebody made up; ``?theme=dark`` chooses the theme."""
    messages.success(request, say("gallery-notice-good"))
    messages.error(request, say("gallery-notice-bad"))
    shown = {
        "user": Person(name="Ana Beltrán Ruiz", email="ana@example.org"),
        "theme": request.GET.get("theme", "system"),
        "rooms": [_room(name) for name in _ICONS],
        "samples": _SAMPLES,
        "form": _sample_form(),
        "page": _Between("before", "after"),
        "value_curve": value_curve(),
        "equity": equity(),
    }
    return render(request, "gallery/gallery.html", shown)


def _room(name: str) -> Room:
    return Room(name, "gallery", _ICONS[name], _KEYS.get(name, name[0]), Permission.SEE_CUSTOMERS)


def _sample_form() -> forms.Form:
    class Sampled(forms.Form):
        name = forms.CharField(
            label=say("gallery-field-name"), help_text=say("gallery-field-name-help")
        )
        identifier = forms.CharField(label=say("gallery-field-identifier"), required=False)
        email = forms.EmailField(label=say("gallery-field-email"))
        branch = forms.ChoiceField(
            label=say("gallery-field-branch"),
            choices=[("1", "Sevilla Centro"), ("2", "Lima Miraflores")],
        )
        kind = forms.ChoiceField(
            label=say("gallery-field-kind"),
            choices=[("p", say("gallery-kind-person")), ("o", say("gallery-kind-organisation"))],
            widget=forms.RadioSelect,
        )
        file = forms.FileField(label=say("gallery-field-file"), required=False)
        note = forms.CharField(
            label=say("gallery-field-note"), required=False, widget=forms.Textarea({"rows": 3})
        )
        agreed = forms.BooleanField(label=say("gallery-field-agreed"), required=False)

        def clean(self) -> None:
            raise forms.ValidationError(say("gallery-form-error"))

    return Sampled(
        {"name": "Núñez", "identifier": "12345678A", "email": "nunez@", "branch": "1", "kind": "p"}
    )
