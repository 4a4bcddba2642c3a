"""What administrators write about the company."""

from typing import Any

from babel.dates import get_month_names
from django import forms

from quilate.core.models import Company
from quilate.core.places import Choices, country_choices, currency_choices, time_zone_choices
from quilate.core.regions import RegionField, keep_region_without_country, with_country
from quilate.core.shares import ShareField
from quilate.core.speech import say, spoken

#: A horizon shorter than a month or longer than five years says nothing that can be checked.
_SHORTEST_HORIZON, _LONGEST_HORIZON = 30, 1826


class CompanyForm(forms.Form):
    """The company and its economics, as they are and as somebody wants them."""

    name = forms.CharField(max_length=200)

    def __init__(self, *arguments: Any, company: Company, **named: Any) -> None:  # noqa: ANN401
        region = with_country(company.country, company.region)
        super().__init__(*arguments, **named | {"initial": company.__dict__ | {"region": region}})
        self.fields |= _where(company) | _economics()
        self.fields["name"].label = say("company-name")

    def clean(self) -> None:
        """See that the region is of the country."""
        keep_region_without_country(self)

    @property
    def about(self) -> list[forms.BoundField]:
        """Return the fields that say who and where the company is."""
        return [self[name] for name in ("name", "country", "region", "time_zone", "language")]

    @property
    def economics(self) -> list[forms.BoundField]:
        """Return the fields that every figure of value depends on."""
        return [
            self[name]
            for name in (
                "currency",
                "fiscal_year_starts_month",
                "discount_rate_per_year",
                "horizon_days",
                "default_margin",
            )
        ]


def _where(company: Company) -> dict[str, forms.Field]:
    languages = [("es", "Español"), ("en", "English")]
    return {
        "country": forms.ChoiceField(label=say("company-country"), choices=country_choices()),
        "region": RegionField(company.country),
        "time_zone": forms.ChoiceField(
            label=say("company-time-zone"),
            help_text=say("company-time-zone-help"),
            choices=time_zone_choices(),
        ),
        "language": forms.ChoiceField(
            label=say("company-language"), help_text=say("company-language-help"), choices=languages
        ),
    }


def _economics() -> dict[str, forms.Field]:
    return {
        "currency": forms.ChoiceField(
            label=say("company-currency"),
            help_text=say("company-currency-help"),
            choices=currency_choices(),
            # Amounts are kept in it: another name for it would not convert them.
            disabled=True,
        ),
        "fiscal_year_starts_month": forms.TypedChoiceField(
            label=say("company-fiscal-year"),
            help_text=say("company-fiscal-year-help"),
            choices=_months(),
            coerce=int,
        ),
        "discount_rate_per_year": ShareField(
            label=say("company-discount-rate"), help_text=say("company-discount-rate-help")
        ),
        "horizon_days": forms.IntegerField(
            label=say("company-horizon"),
            help_text=say("company-horizon-help"),
            min_value=_SHORTEST_HORIZON,
            max_value=_LONGEST_HORIZON,
        ),
        "default_margin": ShareField(
            label=say("company-default-margin"), help_text=say("company-default-margin-help")
        ),
    }


def _months() -> Choices:
    names = get_month_names("wide", context="stand-alone", locale=spoken().locale)
    return [(str(number), names[number]) for number in range(1, 13)]
