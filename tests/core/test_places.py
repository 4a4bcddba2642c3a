"""Countries, currencies and time zones are named in the reader's language."""

import zoneinfo

import holidays
import pytest
from django.utils import translation

from quilate.core.calendar.holidays_of import region_choices
from quilate.core.places import country_choices, currency_choices, time_zone_choices
from quilate.language import LANGUAGES


def test_every_country_of_iso_3166_can_be_chosen() -> None:
    assert len(country_choices()) == 249


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_likeliest_stand_first(code: str) -> None:
    with translation.override(code):
        assert [code for code, _ in country_choices()[:6]] == ["ES", "MX", "CO", "CL", "PE", "AR"]
        assert [code for code, _ in currency_choices()[:3]] == ["EUR", "MXN", "COP"]


def test_names_are_in_the_language_of_the_reader_and_accents_sort_as_plain_letters() -> None:
    with translation.override("es"):
        names = [name for _, name in country_choices()[6:]]

    assert "Alemania" in names
    assert names.index("Bélgica") < names.index("Bolivia")


def test_a_currency_without_a_name_is_not_offered() -> None:
    assert [name for code, name in currency_choices() if name == f"{code} ({code})"] == []


def test_every_time_zone_that_can_be_chosen_is_known_to_the_clock() -> None:
    for zone, _ in time_zone_choices():
        assert zoneinfo.ZoneInfo(zone).key == zone


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_region_has_a_name_that_is_no_code(code: str) -> None:
    countries = [country for country in holidays.list_supported_countries() if len(country) == 2]

    with translation.override(code):
        groups = region_choices(*sorted(countries))

    names = [name for _, regions in groups for _, name in regions]
    assert [name for name in names if len(name) < 3 or name.isupper() or name.isdigit()] == []
    assert len(names) > 500
