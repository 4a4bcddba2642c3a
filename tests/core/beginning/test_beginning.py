"""A new installation gets its company and its administrator in the browser, once."""

import pytest
from django.core import signing
from django.test import Client
from django.urls import reverse

from quilate.core.beginning import tokens
from quilate.core.beginning.tokens import address_to_begin
from quilate.core.models import AuditEntry, Company, Person
from tests.people import company, person

pytestmark = pytest.mark.django_db
WRITTEN = {
    "company": "Clínica Alameda",
    "country": "PE",
    "currency": "PEN",
    "time_zone": "America/Lima",
    "language": "es",
    "name": "Carmen Loayza",
    "email": "Carmen@example.com",
    "password": "lluvia-de-enero-7",
}


def test_who_has_the_link_begins_and_signs_in(client: Client) -> None:
    client.post(address_to_begin(), WRITTEN)

    entered = {"login": "carmen@example.com", "password": WRITTEN["password"]}
    assert client.post(reverse("account_login"), entered)["Location"] == reverse("home")
    here, carmen = Company.current(), Person.objects.get()
    assert (here.name, here.currency, here.time_zone) == ("Clínica Alameda", "PEN", "America/Lima")
    assert carmen.administers()
    assert AuditEntry.objects.get(action="company.begun").person == carmen


def test_the_sign_in_of_a_new_installation_says_where_the_link_is(client: Client) -> None:
    page = client.get(reverse("account_login"), follow=True)

    assert "quilate serve" in page.content.decode()


@pytest.mark.parametrize("somebodys", ["company", "person"])
def test_it_begins_once(client: Client, somebodys: str) -> None:
    address = address_to_begin()
    if somebodys == "company":
        company()
    else:
        person()
    before = (Company.objects.count(), Person.objects.count())

    client.post(address, WRITTEN)

    assert (Company.objects.count(), Person.objects.count()) == before
    assert client.get(address, follow=True).request["PATH_INFO"] == reverse("account_login")


@pytest.mark.parametrize(
    "token",
    ["", "begin", signing.dumps("begin", salt="another")],
    ids=["none", "a word", "signed for something else"],
)
def test_without_the_link_nothing_begins(client: Client, token: str) -> None:
    client.post(f"/begin/{token}/", WRITTEN)

    assert not Company.objects.exists()


def test_the_link_grows_old(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    address = address_to_begin()
    monkeypatch.setattr(tokens, "_LASTS_SECONDS", -1)

    client.post(address, WRITTEN)

    assert not Company.objects.exists()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("company", ""),
        ("country", "XX"),
        ("currency", "ESP"),
        ("time_zone", "America/Nowhere"),
        ("email", "carmen"),
        ("password", "12345678"),
        ("password", "carmen@example.com"),
    ],
)
def test_what_cannot_begin_is_told_beside_its_field_and_nothing_is_half_done(
    client: Client, field: str, value: str
) -> None:
    page = client.post(address_to_begin(), WRITTEN | {field: value}).content.decode()

    assert f'id="id_{field}_error"' in page
    assert 'value="Carmen Loayza"' in page
    assert not Company.objects.exists()
    assert not Person.objects.exists()
