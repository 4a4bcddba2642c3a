"""What identifies and reaches a customer is added and taken away, with its source."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry
from quilate.customers.models import ContactPoint, Customer, SearchWord
from quilate.language import Language
from tests.people import company, customers, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(client: Client) -> Customer:
    company()
    customers(
        {
            "customer_id": "ana",
            "phone": "612345678",
            "email": "ana@example.com",
            "identifier_kind": "NIF",
            "identifier": "12345678Z",
        }
    )
    client.force_login(person(name="Olga"))
    return Customer.objects.get()


def test_each_contact_point_and_identifier_says_where_it_came_from_and_since_when(
    client: Client, ana: Customer
) -> None:
    page = client.get(reverse("customer", args=[ana.pk])).content.decode()

    added = Language("en").date(ana.contact_points.first().added_at.date())
    assert page.count(f"From: test, since {added}") == 3


def post(client: Client, name: str, *numbers: int, **said: str) -> str:
    address = reverse(f"customer-{name}", args=numbers)
    return client.post(address, said, follow=True).content.decode()


def is_found(word: str) -> bool:
    return SearchWord.objects.filter(word=word).exists()


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("611 22 33 44", "phone", "+34611223344"),
        ("+51 944 555 666", "phone", "+51944555666"),
        ("ANA@trabajo.es", "email", "ana@trabajo.es"),
    ],
)
def test_a_contact_point_is_added_in_the_form_in_which_it_is_kept(
    client: Client, ana: Customer, text: str, kind: str, value: str
) -> None:
    post(client, "contact-new", ana.pk, point=text)

    point = ana.contact_points.get(value=value)
    assert (point.kind, point.source) == (kind, "Olga")


def test_a_contact_point_that_is_added_leads_to_the_customer(client: Client, ana: Customer) -> None:
    post(client, "contact-new", ana.pk, point="611223344")
    assert is_found("611223344")

    point = ana.contact_points.get(value="+34611223344")
    post(client, "contact-remove", ana.pk, point.pk)
    assert not is_found("611223344")
    assert is_found("612345678")


@pytest.mark.parametrize(
    ("text", "told"),
    [("call her", "is not a telephone"), ("ana@", "is not an e-mail"), ("612345678", "already")],
)
def test_a_contact_point_that_cannot_be_kept_is_told(
    client: Client, ana: Customer, text: str, told: str
) -> None:
    page = post(client, "contact-new", ana.pk, point=text)

    assert told in page
    assert ana.contact_points.count() == 2


def test_one_contact_point_is_preferred(client: Client, ana: Customer) -> None:
    for point in ana.contact_points.all():
        post(client, "contact-prefer", ana.pk, point.pk)

        assert ContactPoint.objects.get(is_preferred=True) == point


def test_an_identifier_is_added_with_its_check_digit(client: Client, ana: Customer) -> None:
    post(client, "identity-new", ana.pk, identifier_kind="ES:NIE", identifier="X-1234567-L")

    assert ana.identities.get(kind="NIE").value == "X1234567L"
    assert is_found("x1234567l")


@pytest.mark.parametrize(
    ("number", "told"), [("X1234567A", "check digit"), ("12345678Z", "already")]
)
def test_an_identifier_that_cannot_be_kept_is_told(
    client: Client, ana: Customer, number: str, told: str
) -> None:
    page = post(client, "identity-new", ana.pk, identifier_kind="ES:NIF", identifier=number)

    assert told in page
    assert ana.identities.count() == 1


def test_an_identifier_is_taken_away(client: Client, ana: Customer) -> None:
    post(client, "identity-remove", ana.pk, ana.identities.get().pk)

    assert not ana.identities.exists()
    assert not is_found("12345678z")


def test_the_trail_has_the_value_in_part_only(client: Client, ana: Customer) -> None:
    post(client, "identity-remove", ana.pk, ana.identities.get().pk)

    entry = AuditEntry.objects.get(action="customer.identity-removed")
    assert entry.details == {"kind": "NIF", "value": "12•••••8Z"}


def test_what_belongs_to_another_customer_is_not_there(client: Client, ana: Customer) -> None:
    customers({"customer_id": "other", "email": "other@example.com"})
    point = ContactPoint.objects.get(value="other@example.com")

    address = reverse("customer-contact-remove", args=[ana.pk, point.pk])

    assert client.post(address).status_code == 404
    assert ContactPoint.objects.filter(pk=point.pk).exists()
