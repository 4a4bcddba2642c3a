"""Administrators change the company; the trail keeps what it was."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Company
from quilate.core.roles import Area
from tests.people import company, person

pytestmark = pytest.mark.django_db
WRITTEN = {
    "name": "Almacenes Brisa",
    "country": "ES",
    "time_zone": "Europe/Madrid",
    "language": "es",
    "fiscal_year_starts_month": "1",
    "discount_rate_per_year": "10",
    "horizon_days": "365",
    "default_margin": "100",
}


@pytest.fixture(autouse=True)
def here() -> Company:
    return company()


@pytest.fixture
def administrator(client: Client) -> Client:
    client.force_login(person(name="Adela", language="es"))
    return client


def test_a_change_is_kept(administrator: Client) -> None:
    written = WRITTEN | {"name": "Brisa S.A.", "discount_rate_per_year": "12,5"}

    response = administrator.post(reverse("company"), written)

    assert response["Location"] == reverse("company")
    assert Company.current().name == "Brisa S.A."
    assert Company.current().discount_rate_per_year == Decimal("0.125")


def test_the_trail_keeps_what_a_field_was_and_what_it_is(administrator: Client) -> None:
    administrator.post(reverse("company"), WRITTEN | {"discount_rate_per_year": "12,5"})

    entry = AuditEntry.objects.get(action="company.changed")
    assert entry.who == "Adela"
    assert entry.details == {"changes": {"discount_rate_per_year": ["0.1000", "0.125"]}}


def test_saving_what_is_there_already_leaves_no_trace(administrator: Client) -> None:
    administrator.post(reverse("company"), WRITTEN)

    assert not AuditEntry.objects.filter(action="company.changed").exists()


def test_a_share_is_written_as_a_percentage_in_the_language_of_the_person(
    administrator: Client,
) -> None:
    Company.objects.update(discount_rate_per_year=Decimal("0.0825"))

    assert 'value="8,25"' in administrator.get(reverse("company")).content.decode()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("country", "XX"),
        ("region", "PE-LIM"),
        ("time_zone", "Europe/Nowhere"),
        ("fiscal_year_starts_month", "13"),
        ("discount_rate_per_year", "much"),
        ("discount_rate_per_year", "100,01"),
        ("discount_rate_per_year", "NaN"),
        ("discount_rate_per_year", "1,005"),
        ("horizon_days", "29"),
        ("default_margin", "-1"),
    ],
)
def test_what_cannot_be_kept_is_told_beside_its_field_and_nothing_is_lost(
    administrator: Client, field: str, value: str
) -> None:
    written = WRITTEN | {"name": "Other"} | {field: value}

    page = administrator.post(reverse("company"), written).content.decode()

    assert f'id="id_{field}_error"' in page
    assert field == "name" or 'value="Other"' in page
    assert Company.current().name == "Almacenes Brisa"
    assert not AuditEntry.objects.filter(action="company.changed").exists()


def test_the_currency_of_account_stays_as_it_was_chosen(administrator: Client) -> None:
    administrator.post(reverse("company"), WRITTEN | {"currency": "USD"})

    assert Company.current().currency == "EUR"


@pytest.mark.parametrize("area", sorted(set(Area) - {Area.ADMINISTRATION}))
def test_only_administrators_see_and_change_the_company(client: Client, area: str) -> None:
    client.force_login(person(area))

    assert client.get(reverse("company")).status_code == 403
    assert client.post(reverse("company"), WRITTEN | {"name": "Mine"}).status_code == 403
    assert Company.current().name == "Almacenes Brisa"
