"""Choosing a region of a country, for its holidays."""

from django import forms

from quilate.core.calendar.holidays_of import region_choices
from quilate.core.places import FIRST_COUNTRIES
from quilate.core.speech import say

_BETWEEN = "-"


class RegionField(forms.ChoiceField):
    """A region with holidays of its own, under its country: ``ES-AN``."""

    def __init__(self, country: str) -> None:
        super().__init__(
            required=False,
            label=say("branches-region"),
            help_text=say("branches-region-help"),
            choices=[("", "—"), *region_choices(country, *FIRST_COUNTRIES)],
        )


def with_country(country: str, region: str) -> str:
    """Return a region as it is chosen."""
    return f"{country}{_BETWEEN}{region}" if region else ""


def keep_region_without_country(form: forms.Form) -> None:
    """See that the region of a form is of its country, and keep it without the country's code."""
    said = form.cleaned_data
    country, _, region = said.get("region", "").partition(_BETWEEN)
    if region and country != said.get("country"):
        form.add_error("region", say("branches-region-elsewhere"))
    said["region"] = region
