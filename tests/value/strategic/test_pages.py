"""Strategic customers are looked at and tagged on screen, by whom it concerns."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.strategic.actions import Said, tag
from quilate.value.strategic.models import Significance, StrategicTag
from tests.people import AT, company, person
from tests.value.strategic.company import buying_company

pytestmark = pytest.mark.django_db
_S = Significance


@pytest.fixture
def olga(client: Client) -> Person:
    olga = person(name="Olga")
    client.force_login(olga)
    return olga


def read(client: Client, name: str, *places: object) -> str:
    return client.get(reverse(name, args=places)).content.decode()


def test_who_is_tagged_stands_under_their_type_with_the_reason_and_by_whom(
    client: Client, olga: Person
) -> None:
    valued = buying_company()
    due = Said(_S.INSPIRATION, "Asked for the app", dt.date(2025, 1, 15))
    tag(valued.customer(3), due, by=olga, at=AT)

    page = read(client, "strategic")
    its = read(client, "strategic-type", "inspiration")

    for shown in (page, its):
        assert "Asked for the app" in shown and "Olga, Mar 2, 2026" in shown
        assert "To be looked at again: Jan 15, 2025" in shown
        assert reverse("customer", args=[valued.customer(3).pk]) in shown
        assert "brings" in shown and "of the net margin of 12 months" in shown
    assert "r.0.fact=strategic_inspiration" in its
    assert "No figure proposes it" in its and "Proposals" not in its
    assert reverse("strategic") in read(client, "portfolio")


def test_a_proposal_is_one_click_from_being_tagged(client: Client, olga: Person) -> None:
    buying_company()
    page = read(client, "strategic")
    form = next(
        address
        for number in Customer.objects.values_list("pk", flat=True)
        if (address := f"{reverse('customer-strategic', args=[number])}?as=fixed-costs") in page
    )
    shown = client.get(form).content.decode()
    assert "Cover of serving them" in shown and "checked" in shown

    without = client.post(form, {"significance": "fixed-costs", "do": "tag"}).content.decode()
    past = {"significance": "fixed-costs", "reason": "No", "look_again_on": "2020-01-01"}
    late = client.post(form, past).content.decode()
    client.post(form, {"significance": "fixed-costs", "reason": "Pays the lorries", "do": "tag"})

    assert "This field is required" in without and "That day has passed" in late
    kept = StrategicTag.objects.get()
    assert (kept.significance, kept.is_given, kept.by) == ("fixed-costs", True, olga)
    section = read(client, "customer-section", kept.customer_id, "strategic")
    assert "Pays the lorries" in section and "Change the tags" in section
    assert form not in read(client, "strategic")
    told = read(client, "customer-section", kept.customer_id, "timeline")
    assert "Tagged as strategic: fixed costs" in told


def test_a_proposal_is_declined_with_a_reason_and_a_tag_taken_away(
    client: Client, olga: Person
) -> None:
    customer = buying_company().customer(3)
    form = reverse("customer-strategic", args=[customer.pk])
    answer = {"significance": "volume", "reason": "It was one lorry", "do": "take-away"}

    client.post(form, answer)

    assert not StrategicTag.objects.get().is_given
    assert "They have no tag" in read(client, "customer-section", customer.pk, "strategic")
    page = client.get(form).content.decode()
    assert "Taken away or declined" in page and "It was one lorry" in page


def test_the_pages_ask_little_however_many_customers_there_are(
    client: Client, olga: Person
) -> None:
    valued = buying_company()
    for number in range(12):
        for significance in (_S.VOLUME, _S.BENCHMARK):
            tag(valued.customer(number), Said(significance, "Known"), by=olga, at=AT)
    customer = valued.customer(0).pk
    pages = (
        ("strategic", []),
        ("strategic-type", ["volume"]),
        ("customer-strategic", [customer]),
        ("customer-section", [customer, "strategic"]),
    )
    for name, places in pages:
        read(client, name, *places)
        with CaptureQueriesContext(connection) as asked:
            read(client, name, *places)
        assert len(asked) <= 12, name


def test_the_seller_sees_and_tags_their_own_customers_only(client: Client, olga: Person) -> None:
    valued = buying_company()
    for number in range(6):
        tag(valued.customer(number), Said(_S.VOLUME, "Known"), by=olga, at=AT)
    client.force_login(valued.seller)

    page = read(client, "strategic") + read(client, "strategic-type", "volume")

    for customer in Customer.objects.all():
        is_theirs = customer.owner_id == valued.seller.pk
        shown = f'"{reverse("customer", args=[customer.pk])}' in page
        assert is_theirs or not shown
    assert reverse("customer", args=[valued.customer(0).pk]) in page
    said = {"significance": "volume", "reason": "Mine", "do": "tag"}
    for number, status in ((0, 302), (1, 404)):
        form = reverse("customer-strategic", args=[valued.customer(number).pk])
        assert client.post(form, said).status_code == status


def test_who_may_not_plan_looks_and_tags_nobody(client: Client) -> None:
    customer = buying_company().customer(0)
    client.force_login(person("reading"))
    form = reverse("customer-strategic", args=[customer.pk])

    answer = client.post(form, {"significance": "volume", "reason": "No", "do": "tag"})

    assert answer.status_code == 403 and not StrategicTag.objects.exists()
    for page in (
        read(client, "strategic"),
        read(client, "customer-section", customer.pk, "strategic"),
    ):
        assert "/strategic/?as=" not in page and form not in page
    assert "Whoever makes plans with customers gives it" in read(client, "strategic")


def test_before_there_is_a_valuation_the_pages_say_what_to_do(client: Client) -> None:
    company()
    client.force_login(person())

    for name, places in (("strategic", []), ("strategic-type", ["volume"])):
        assert client.get(reverse(name, args=places)).status_code == 200
    assert client.get(reverse("strategic-type", args=["anything"])).status_code == 404
