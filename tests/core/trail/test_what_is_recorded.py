"""The trail keeps who saw, changed, came in, left or was refused, and from where."""

import logging

import pytest
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from quilate.core.models import AuditEntry
from tests.people import PASSWORD, customers, person

pytestmark = pytest.mark.django_db
ENTERED: dict[str, object] = {"customer_id": "C1", "given_names": "Ana", "surname_1": "Sanz"}


def only(action: str) -> AuditEntry:
    return AuditEntry.objects.get(action=action)


def test_seeing_a_customer_is_recorded_once_a_view(client: Client) -> None:
    number = customers(ENTERED).numbers["C1"]
    client.force_login(person(name="Inés"))

    client.get(reverse("customer", args=[number]))

    entry = only("customer.seen")
    assert (entry.who, entry.subject, entry.subject_id) == ("Inés", "customer", number)
    assert entry.address == "127.0.0.1"


def test_a_customer_that_is_not_there_is_not_seen(client: Client) -> None:
    client.force_login(person())

    client.get(reverse("customer", args=[1]))

    assert not AuditEntry.objects.filter(action="customer.seen").exists()


def test_a_view_that_cannot_be_recorded_is_logged_and_the_page_is_shown(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(_entry: AuditEntry) -> None:
        raise DatabaseError("disk full")

    number = customers(ENTERED).numbers["C1"]
    client.force_login(person())
    monkeypatch.setattr(AuditEntry, "save", full)

    with caplog.at_level(logging.ERROR):
        page = client.get(reverse("customer", args=[number]))

    assert page.status_code == 200
    assert f"saw customer {number} unrecorded" in caplog.text


def test_signing_in_and_out_is_recorded(client: Client) -> None:
    somebody = person()

    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    client.post(reverse("account_logout"))

    assert only("person.signed-in").person == somebody
    assert only("person.signed-out").person == somebody


def test_a_failed_sign_in_names_whose_address_was_tried_and_keeps_nothing_that_was_written(
    client: Client,
) -> None:
    somebody = person()

    for login in (somebody.email.upper(), "my-password@example.com"):
        client.post(reverse("account_login"), {"login": login, "password": "mistaken"})

    entries = AuditEntry.objects.filter(action="person.sign-in-failed").order_by("id")
    assert [entry.subject_id for entry in entries] == [somebody.pk, None]
    assert [(entry.person, entry.details) for entry in entries] == [(None, {}), (None, {})]


def test_a_new_password_is_recorded_and_not_kept(client: Client) -> None:
    client.force_login(somebody := person())
    chosen = {"oldpassword": PASSWORD, "password1": "another-Long-1", "password2": "another-Long-1"}

    client.post(reverse("account_change_password"), chosen)

    entry = only("person.password-changed")
    assert entry.person == somebody
    assert entry.details == {}


def test_a_refused_page_is_recorded(client: Client) -> None:
    client.force_login(person("sales"))

    assert client.get(reverse("company")).status_code == 403
    assert only("page.refused").details == {"path": "/company/"}


@pytest.mark.parametrize(("proxies", "address"), [(0, "127.0.0.1"), (1, "203.0.113.9")])
def test_what_a_proxy_says_of_where_somebody_is_counts_only_where_one_is_set(
    client: Client, settings: Settings, proxies: int, address: str
) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = proxies
    client.force_login(person("sales"))

    # The browser wrote the first, our own proxy added the last.
    client.get(reverse("company"), headers={"x-forwarded-for": "198.51.100.1, 203.0.113.9"})

    assert only("page.refused").address == address
