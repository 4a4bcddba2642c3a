"""Nobody sees or writes down the activity of a customer beyond their scope."""

import itertools
from dataclasses import dataclass

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import AcquisitionSpend, Source
from quilate.core.models import AuditEntry, Person
from quilate.core.roles import PERMISSIONS, Area, Permission, Scope
from quilate.customers.models import Customer
from quilate.customers.places import Place
from tests.activity_tables import company, conversation_with, loaded, order_of
from tests.people import branch, customers, person, team

pytestmark = pytest.mark.django_db
EVERY_ROLE = list(itertools.product(Area, Scope))
_CONVERSATION = {"direction": "inbound", "channel": "phone", "day": "2026-01-15", "minutes": "5"}
_SPEND = {"month": "2026-01", "amount": "100", "currency": "EUR", "hours": ""}


@dataclass(frozen=True)
class House:
    """Somebody of one branch, a customer of theirs and one of another branch."""

    somebody: Person
    ours: Customer
    theirs: Customer


def house(area: str, scope: str) -> House:
    company()
    north, south = branch("Norte"), branch("Sur")
    somebody = person(area, scope, branch=north, team=team("A", north))
    customers({"customer_id": "ours"}, place=Place(north.pk, somebody.team_id, somebody.pk))
    customers({"customer_id": "theirs"}, place=Place(south.pk, team("A", south).pk))
    ours, theirs = (Customer.objects.get(key=key) for key in ("ours", "theirs"))
    order_of(ours, "near")
    order_of(theirs, "far/1")
    conversation_with(ours)
    conversation_with(theirs, note="Lejana")
    return House(somebody, ours, theirs)


@pytest.mark.parametrize(("area", "scope"), EVERY_ROLE)
def test_nobody_sees_activity_beyond_their_scope(client: Client, area: str, scope: str) -> None:
    here = house(area, scope)
    client.force_login(here.somebody)
    reaches = 200 if scope == Scope.ALL else 404

    for name in ("customer-orders", "customer-interactions"):
        assert client.get(reverse(name, args=[here.ours.pk])).status_code == 200
        assert client.get(reverse(name, args=[here.theirs.pk])).status_code == reaches
    assert client.get(reverse("order", args=["near"])).status_code == 200
    assert client.get(reverse("order", args=["far/1"])).status_code == reaches
    for name in ("products", "acquisition"):
        page = client.get(reverse(name))
        assert page.status_code == 200
        assert "far/1" not in page.content.decode()


@pytest.mark.parametrize(("area", "scope"), EVERY_ROLE)
def test_an_order_is_found_by_its_number_only_by_those_who_may_see_it(
    client: Client, area: str, scope: str
) -> None:
    here = house(area, scope)
    client.force_login(here.somebody)

    near = client.get(reverse("search"), {"q": "near"})
    far = client.get(reverse("search"), {"q": "far/1"})

    assert near.headers["Location"] == reverse("order", args=["near"])
    assert far.status_code == (302 if scope == Scope.ALL else 200)


@pytest.mark.parametrize(("area", "scope"), EVERY_ROLE)
def test_conversations_are_written_down_by_those_who_may_and_where_they_may(
    client: Client, area: str, scope: str
) -> None:
    here = house(area, scope)
    client.force_login(here.somebody)
    may = Permission.EDIT_CUSTOMERS in PERMISSIONS[area]

    far = client.post(reverse("interaction-new", args=[here.theirs.pk]), _CONVERSATION)
    if not (may and scope == Scope.ALL):
        assert far.status_code == (404 if may else 403)
        assert not here.theirs.interactions.exclude(entered_by=None).exists()
        assert not AuditEntry.objects.filter(action="interaction.recorded").exists()
    near = client.post(reverse("interaction-new", args=[here.ours.pk]), _CONVERSATION)

    assert near.status_code == (302 if may else 403)
    assert here.ours.interactions.count() == (2 if may else 1)


@pytest.mark.parametrize("area", Area)
def test_spend_is_written_down_by_those_who_may(client: Client, area: str) -> None:
    here = house(area, "own")
    client.force_login(here.somebody)
    source = Source.objects.create(key="search", name="search")
    may = Permission.RECORD_SPEND in PERMISSIONS[area]

    sent = client.post(reverse("spend-new"), _SPEND | {"source": source.pk})

    assert sent.status_code == (302 if may else 403)
    assert AcquisitionSpend.objects.count() == int(may)


def test_a_customer_who_was_merged_away_takes_no_activity(client: Client) -> None:
    here = house("administration", "all")
    Customer.objects.filter(pk=here.theirs.pk).update(merged_into=here.ours)
    client.force_login(here.somebody)

    sent = client.post(reverse("interaction-new", args=[here.theirs.pk]), _CONVERSATION)

    assert sent.status_code == 404
    assert client.get(reverse("order", args=["far/1"])).status_code == 404


def test_rows_of_a_merged_customer_are_of_the_one_who_is_left() -> None:
    here = house("administration", "all")
    Customer.objects.filter(pk=here.theirs.pk).update(merged_into=here.ours)

    loaded("order-lines", {"order_number": "late", "customer": "theirs"})

    assert here.ours.orders.filter(key="late").exists()
