"""What administrators write about people."""

from typing import Any

from django import forms
from django.forms.models import model_to_dict

from quilate.core.models import Branch, Person, Team
from quilate.core.roles import Area, Scope
from quilate.core.speech import say


class TeamField(forms.ModelChoiceField):  # type: ignore[type-arg]
    """A team, with its branch."""

    def label_from_instance(self, team: Team) -> str:
        """Return how a team is called where there are others of the same name."""
        return f"{team.branch} · {team}"


class PersonForm(forms.Form):
    """Who somebody is, what they do, and over which customers."""

    name = forms.CharField(max_length=200)
    email = forms.EmailField(max_length=254)
    area = forms.ChoiceField()
    scope = forms.ChoiceField(widget=forms.RadioSelect)
    branch = forms.ModelChoiceField(Branch.objects.none(), required=False, empty_label="—")
    team = TeamField(Team.objects.none(), required=False, empty_label="—")
    language = forms.ChoiceField(choices=[("es", "Español"), ("en", "English")])

    def __init__(self, *arguments: Any, person: Person | None = None, **named: Any) -> None:  # noqa: ANN401
        initial = model_to_dict(person) if person else {"scope": Scope.OWN}
        super().__init__(*arguments, **named | {"initial": initial})
        self.person = person
        for name, field in self.fields.items():
            field.label = say(f"people-{name}")
        self.fields["area"].choices = [(area.value, say(f"people-area-{area}")) for area in Area]  # type: ignore[attr-defined]
        self.fields["scope"].choices = [(each.value, say(f"people-scope-{each}")) for each in Scope]  # type: ignore[attr-defined]
        self.fields["branch"].queryset = Branch.objects.open().order_by("name")  # type: ignore[attr-defined]
        teams = Team.objects.open().select_related("branch").order_by("branch__name", "name")
        self.fields["team"].queryset = teams  # type: ignore[attr-defined]

    def clean_email(self) -> str:
        """Return the address in small letters; two people do not share one."""
        email = str(self.cleaned_data["email"]).lower()
        others = Person.objects.exclude(pk=self.person.pk if self.person else 0)
        if others.filter(email=email).exists():
            raise forms.ValidationError(say("people-email-taken"))
        return email

    def clean(self) -> None:
        """See that a scope has the branch or the team that it speaks of."""
        said = self.cleaned_data
        branch, team, scope = (said.get(name) for name in ("branch", "team", "scope"))
        if team and branch and team.branch_id != branch.pk:
            self.add_error("team", say("people-team-of-another-branch"))
        if team and not branch:
            said["branch"] = team.branch
        if scope == Scope.TEAM and not team:
            self.add_error("team", say("people-scope-needs-team"))
        if scope == Scope.BRANCH and not said.get("branch"):
            self.add_error("branch", say("people-scope-needs-branch"))


class LeavingForm(forms.Form):
    """To whom goes what belongs to somebody who leaves."""

    heir = forms.ModelChoiceField(Person.objects.none(), required=False)

    def __init__(self, *arguments: Any, person: Person, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.fields["heir"] = forms.ModelChoiceField(
            Person.objects.active().exclude(pk=person.pk).order_by("name"),
            required=False,
            label=say("people-heir"),
            help_text=say("people-heir-help"),
            empty_label=say("people-no-heir"),
        )
