"""A request for rectification lists what was changed for it, and is closed with that list."""

import datetime as dt
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation
from pytest_django import Settings

from quilate.core.models import AuditEntry, Download
from quilate.customers.actions import add_contact_point, change_customer
from quilate.customers.given import Profile, Reached
from quilate.customers.models import ContactPoint, Customer
from quilate.customers.rights.actions import Received, answer, register
from quilate.customers.rights.erasing import erase
from quilate.customers.rights.models import RightsRequest
from quilate.customers.rights.rectifying import corrections_of
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, settings: Settings) -> None:
    settings.MEDIA_ROOT = tmp_path
    company()


def asked(kind: str = "rectification") -> RightsRequest:
    customers(
        {"customer_id": "A", "given_names": "Ana", "surname_1": "Ruiz", "city": "León"}
        | {"language": "es"}
    )
    received = Received(kind, AT.date(), "document", "My city is wrong")
    return register(Customer.objects.get(key="A"), received, home="ES", by=person(), at=AT)


def corrected(request: RightsRequest, at: dt.datetime = LATER, **fields: object) -> None:
    """Change the customer of a request."""
    customer = Customer.objects.get(pk=request.customer_id)
    by = person("service", name="Inés")
    to: Profile = {**fields}  # type: ignore[typeddict-item]
    change_customer(customer, to=to, version=customer.version, by=by, at=at)


def told(request: RightsRequest) -> list[tuple[str, str, str, str]]:
    request.refresh_from_db()
    with translation.override("en"):
        listed = corrections_of(request)
        return [(each.label, each.before, each.after, each.who) for each in listed]


def test_what_was_changed_since_the_request_came_in_is_listed() -> None:
    request = asked()
    corrected(request, AT - dt.timedelta(days=9), surname_2="Sanz")
    corrected(request, city="Oviedo", surname_1="Ruíz")
    reached = Reached(ContactPoint.Kind.EMAIL, "ana@example.com")
    add_contact_point(request.customer, reached=reached, by=person(name="Olga"), at=LATER)

    assert told(request) == [
        ("city", "León", "Oviedo", "Inés"),
        ("first surname", "Ruiz", "Ruíz", "Inés"),
        ("e-mail address", "", "a••@example.com", "Olga"),
    ]


def test_a_request_is_closed_with_what_was_changed_for_it_and_nothing_else(client: Client) -> None:
    request = asked()
    corrected(request, city="Oviedo", region="Asturias")
    client.force_login(person())
    page = client.get(reverse("law-request", args=[request.pk]))
    city = next(each for each, _ in page.context["answer"].ticked() if each.field == "city")

    sent = {"answer-text": "Done", "answer-changed": [city.key]}
    client.post(reverse("law-request-answer", args=[request.pk]), sent)
    corrected(request, city="Gijón")

    assert told(request) == [("city", "León", "Oviedo", "Inés")]
    closed = client.get(reverse("law-request", args=[request.pk])).content.decode()
    assert "Oviedo" in closed and "Asturias" not in closed and "Gijón" not in closed


def test_a_change_of_somebody_else_cannot_be_ticked(client: Client) -> None:
    request = asked()
    customers({"customer_id": "B", "city": "Lugo"})
    other = Customer.objects.get(key="B")
    change_customer(other, to={"city": "Vigo"}, version=other.version, by=person(), at=LATER)
    theirs = AuditEntry.objects.get(action="customer.changed")
    client.force_login(person())

    sent = {"answer-text": "Done", "answer-changed": [f"{theirs.pk}:city"]}
    page = client.post(reverse("law-request-answer", args=[request.pk]), sent)

    assert page.context["answer"].errors.keys() == {"changed"}
    request.refresh_from_db()
    assert request.is_open


def test_the_answer_is_fetched_in_the_language_of_the_customer(client: Client) -> None:
    request = asked()
    corrected(request, city="Oviedo")
    keys = [each.key for each in corrections_of(request)]
    answer(request, text="Corregido <b>hoy</b>", by=person(), at=LATER, changed=keys)
    client.force_login(person())

    page = client.post(reverse("law-request-letter", args=[request.pk]))

    left = Download.objects.get()
    assert left.address in page.content.decode()
    letter = b"".join(client.get(left.address)).decode()
    for text in ("Almacenes Brisa", "Ana Ruiz", "León", "Oviedo", "Qué se ha cambiado"):
        assert text in letter
    assert "Corregido &lt;b&gt;hoy&lt;/b&gt;" in letter
    assert AuditEntry.objects.filter(action="rights.letter-made").exists()


def test_an_open_request_and_an_erasure_have_no_letter(client: Client) -> None:
    request = asked()
    client.force_login(person())
    address = reverse("law-request-letter", args=[request.pk])
    assert client.post(address).status_code == 404

    answer(request, text="Done", by=person(), at=LATER)
    erase(request.customer, request=None, by=person(), at=LATER)

    assert client.post(address).status_code == 404
    assert not Download.objects.exists()


def test_an_erasure_takes_what_was_corrected_too() -> None:
    request = asked()
    corrected(request, city="Oviedo")
    keys = [each.key for each in corrections_of(request)]
    answer(request, text="Done", by=person(), at=LATER, changed=keys)

    erase(request.customer, request=None, by=person(), at=LATER)

    assert told(request) == []
