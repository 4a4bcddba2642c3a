"""What administrators write about branches and teams."""

from typing import Any

from django import forms

from quilate.core.models import Branch, Team
from quilate.core.places import country_choices
from quilate.core.regions import RegionField, keep_region_without_country, with_country
from quilate.core.speech import say


class BranchForm(forms.Form):
    """What a branch is called, and where it is."""

    name = forms.CharField(max_length=120)

    def __init__(self, *arguments: Any, branch: Branch, **named: Any) -> None:  # noqa: ANN401
        region = with_country(branch.country, branch.region)
        initial = {"name": branch.name, "country": branch.country, "region": region}
        super().__init__(*arguments, **named | {"initial": initial})
        self.branch = branch
        self.fields["name"].label = say("branches-name")
        self.fields["country"] = forms.ChoiceField(
            label=say("company-country"), choices=country_choices()
        )
        self.fields["region"] = RegionField(branch.country)

    def clean_name(self) -> str:
        """See that no other branch is called so."""
        name = str(self.cleaned_data["name"])
        if Branch.objects.exclude(pk=self.branch.pk or 0).filter(name=name).exists():
            raise forms.ValidationError(say("branches-name-taken"))
        return name

    def clean(self) -> None:
        """See that the region is of the country, and keep it without the country's code."""
        keep_region_without_country(self)


class TeamForm(forms.Form):
    """What a team is called."""

    name = forms.CharField(max_length=120)

    def __init__(self, *arguments: Any, branch: Branch, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.branch = branch
        self.fields["name"].label = say("branches-team-name")

    def clean_name(self) -> str:
        """See that no other team of the branch is called so."""
        name = str(self.cleaned_data["name"])
        if Team.objects.filter(branch=self.branch, name=name).exists():
            raise forms.ValidationError(say("branches-team-name-taken"))
        return name
