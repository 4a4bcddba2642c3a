"""How a list of customers is narrowed."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import FilteredRelation, Q

from quilate.core.country_select import CountryField
from quilate.core.facts import Fact
from quilate.core.models import Person
from quilate.core.places import country_name
from quilate.core.speech import say, spoken
from quilate.customers.consenting import CHANNELS, PURPOSES
from quilate.customers.filtering import ORDERS, CustomerFilters
from quilate.customers.forms.fields import DayInput
from quilate.customers.groups import groups_for
from quilate.customers.measured import narrowing_facts
from quilate.customers.measures import measures_for
from quilate.customers.models import Customer
from quilate.customers.places import branches_within_reach, owners_within_reach

#: Chosen instead of a person: whoever looks, and nobody.
MINE, NOBODYS = "mine", "nobody"
#: Between the channel and the purpose of a consent.
_BETWEEN = ":"
#: What most people narrow the list by is always there; the rest, where somebody asks for it.
_USUAL = ("kind", "branch", "owner")
_MORE = ("segment", "team", "country", "city", "since", "until", "consent")
#: Named in the address of a list, it asks for the rest.
_ASK_FOR_MORE = "more"


@dataclass(frozen=True)
class Chip:
    """A filter that narrows the list, to be taken away."""

    name: str
    text: str


class CustomerFiltersForm(forms.Form):
    """How a list of customers is narrowed. What cannot be read narrows nothing."""

    q = forms.CharField(required=False, max_length=120)
    sort = forms.CharField(required=False)
    cursor = forms.CharField(required=False)

    def __init__(self, *arguments: Any, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.person = person
        measures = measures_for(person)
        self._orders = {*ORDERS, *(measures.orders if measures else ())}
        self._measured = measures.narrowing if measures else ()
        self._more = (*self._measured, *_MORE)
        self._narrowing = ("q", *_USUAL, *self._more)
        branches, teams = _branches_and_teams(person)
        self.fields |= {
            "kind": _choice("customers-kind", "customers-any-kind", _kinds()),
            "branch": _choice("customers-branch", "customers-any-branch", branches),
            "owner": _choice("customers-owner", "customers-any-owner", _owners(person)),
        }
        # Their choices take a third of the time of a whole list, and few look at them.
        if self.has_more:
            self.fields |= _more_fields(person, teams)

    def clean_sort(self) -> str:
        """Return the order that was asked for.

        Raises
        ------
        ValidationError
            If the list has no such order for whoever asks.
        """
        order: str = self.cleaned_data["sort"]
        if order and order not in self._orders:
            raise forms.ValidationError(say("customers-filter-not-understood"))
        return order

    @property
    def has_more(self) -> bool:
        """Return whether the other fields are there: they are asked for, or narrow the list."""
        return any(self.data.get(name) for name in (_ASK_FOR_MORE, *self._more))

    @property
    def usual_choices(self) -> list[forms.BoundField]:
        """Return the fields that most people narrow the list by, beside the words."""
        return [self[name] for name in _USUAL]

    @property
    def more_choices(self) -> list[forms.BoundField]:
        """Return the other fields that narrow the list, once they are there."""
        return [self[name] for name in self._more]

    @property
    def is_narrowed(self) -> bool:
        """Return whether anything narrows the list."""
        return any(self.data.get(name) for name in self._narrowing)

    @property
    def is_understood(self) -> bool:
        """Return whether everything that was asked for narrows the list, or sorts it."""
        return self.is_valid() or not set(self.errors) & {*self._narrowing, "sort"}

    def chips(self) -> list[Chip]:
        """Return the filters that narrow the list, in words."""
        self.is_valid()
        said = self.cleaned_data
        return [Chip(name, self._told(name)) for name in self._narrowing if said.get(name)]

    def kept(self) -> dict[str, str]:
        """Return what narrows and sorts the list, as its address has it."""
        self.is_valid()
        said = {name: self.data.get(name, "") for name in (*self._narrowing, "sort")}
        return {name: text for name, text in said.items() if text and name not in self.errors}

    def filters(self) -> CustomerFilters:
        """Return what was asked for."""
        self.is_valid()
        said = self.cleaned_data
        branch, team, owner = (said.get(name) for name in ("branch", "team", "owner"))
        channel, _, purpose = said.get("consent", "").partition(_BETWEEN)
        return CustomerFilters(
            text=said.get("q", ""),
            kind=said.get("kind", ""),
            country=said.get("country", ""),
            branch=int(branch) if branch else None,
            team=int(team) if team else None,
            owner=self._owner(owner),
            is_nobodys=owner == NOBODYS,
            city=said.get("city", ""),
            since=said.get("since"),
            until=said.get("until"),
            channel=channel,
            purpose=purpose,
            segment=said.get("segment", ""),
            measured={name: said[name] for name in self._measured if said.get(name)},
            order=said.get("sort") or "name",
            cursor=said.get("cursor", ""),
        )

    def _owner(self, said: str | None) -> int | None:
        if not said or said == NOBODYS:
            return None
        return self.person.pk if said == MINE else int(said)

    def _told(self, name: str) -> str:
        value = self.cleaned_data[name]
        if name == "q":
            return f"“{value}”"
        match value:
            case dt.date():
                shown = spoken().date(value)
            case str() if name == "country":
                shown = country_name(value)
            case str() if name != "city":
                shown = _label(self.fields[name], value)
            case _:
                shown = str(value)
        return say("customers-filtered-by", filter=str(self.fields[name].label), value=shown)


def _more_fields(person: Person, teams: list[tuple[str, str]]) -> dict[str, forms.Field]:
    measured = {fact.name: _known_choice(fact, person) for fact in narrowing_facts(person)}
    return measured | {
        "segment": _choice("customers-segment", "customers-any-segment", groups_for(person)),
        "team": _choice("customers-team", "customers-any-team", teams),
        "country": CountryField(
            required=False,
            label=say("customers-country"),
            empty_label=say("customers-any-country"),
        ),
        "city": forms.CharField(required=False, max_length=120, label=say("customers-city")),
        "since": forms.DateField(
            required=False, label=say("customers-since-from"), widget=DayInput()
        ),
        "until": forms.DateField(
            required=False, label=say("customers-since-until"), widget=DayInput()
        ),
        "consent": _choice("customers-agreed", "customers-any-consent", _consents()),
    }


def _kinds() -> list[tuple[str, str]]:
    return [(kind.value, say(f"customers-kind-{kind.value}")) for kind in Customer.Kind]


def _branches_and_teams(person: Person) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Return what may be chosen of both, at one asking: an open team is of an open branch."""
    its = FilteredRelation("teams", condition=Q(teams__closed_at=None))
    both = branches_within_reach(person).annotate(its=its).order_by("name", "its__name")
    rows = list(both.values_list("pk", "name", "its__pk", "its__name"))
    branches = {str(number): name for number, name, _, _ in rows}
    # Named with its branch: most branches have a team A.
    teams = [(str(number), f"{branch} · {name}") for _, branch, number, name in rows if number]
    return list(branches.items()), teams


def _owners(person: Person) -> list[tuple[str, str]]:
    others = owners_within_reach(person).values_list("pk", "name", "email")
    named = [(str(number), name or email) for number, name, email in others]
    ours = [(MINE, say("customers-mine")), (NOBODYS, say("customers-nobodys"))]
    return [*ours, *named]


def _consents() -> list[tuple[str, str]]:
    return [
        (f"{channel}{_BETWEEN}{purpose}", _consent(channel, purpose))
        for purpose in PURPOSES
        for channel in CHANNELS
    ]


def _consent(channel: str, purpose: str) -> str:
    called = (say("customers-purpose", code=purpose), say("customers-channel", code=channel))
    return " · ".join(called)


def _choice(label: str, any_of_them: str, choices: list[tuple[str, str]]) -> forms.ChoiceField:
    return forms.ChoiceField(
        required=False, label=say(label), choices=[("", say(any_of_them)), *choices]
    )


def _known_choice(fact: Fact, person: Person) -> forms.ChoiceField:
    choices = fact.choices(person) if fact.choices else []
    anything = ("", say("customers-any-measured"))
    return forms.ChoiceField(required=False, label=fact.label, choices=[anything, *choices])


def _label(field: forms.Field, value: str) -> str:
    assert isinstance(field, forms.ChoiceField)
    return next((str(text) for code, text in _choices_of(field) if code == value), value)


def _choices_of(field: forms.ChoiceField) -> Iterator[tuple[str, str]]:
    yield from field.choices  # type: ignore[misc]
