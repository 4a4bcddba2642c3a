"""Kinds are looked for, looked at, named and decided on by whom it concerns."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from quilate.core.models import Job, Person
from quilate.core.roles import Area
from quilate.customers.models import Customer
from quilate.value.kinds.models import CustomerKind, Finding
from tests.every_kind import propose_others, sort_customers
from tests.facts import facts_prepared
from tests.people import AT, person
from tests.valued_company import ValuedCompany, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]


@pytest.fixture
def valued() -> ValuedCompany:
    return valued_company(number=30, days=120)


@pytest.fixture
def marketer(client: Client) -> Person:
    somebody = person(Area.MARKETING)
    client.force_login(somebody)
    return somebody


def read(client: Client, name: str, *of: object) -> str:
    return client.get(reverse(name, args=of)).content.decode()


def test_who_steers_has_kinds_looked_for(
    client: Client, valued: ValuedCompany, marketer: Person
) -> None:
    facts_prepared()
    assert "Find kinds of customers" in read(client, "kinds")

    asked = client.post(reverse("find-kinds"))

    job = Job.objects.get(kind="value.find-kinds")
    assert asked.headers["Location"] == reverse("job", args=[job.pk])
    assert job.asked_by == marketer


def test_each_kind_is_a_card_that_leads_to_its_customers(
    client: Client, valued: ValuedCompany, marketer: Person
) -> None:
    facts_prepared()
    sort_customers()
    Finding.objects.update(decided_at=AT + dt.timedelta(minutes=1))
    assert "being put into their kind" in read(client, "kinds")
    Finding.objects.update(decided_at=AT)
    facts_prepared()

    with CaptureQueriesContext(connection) as asked:
        page = read(client, "kinds")

    assert len(asked) <= 12, [each["sql"][:80] for each in asked]
    assert "Buy seldom, have not bought for long" in page and "Buy often, bought lately" in page
    its = reverse("potential-of", args=["kind_of_customer"]) + "?is=C1"
    assert its in page and "Sanz" in client.get(its).content.decode()
    assert "Keep as a segment" in page and reverse("segment-new") in page


def test_a_seller_counts_their_own_customers_alone(client: Client, valued: ValuedCompany) -> None:
    sort_customers()
    facts_prepared()
    client.force_login(valued.seller)

    shown = client.get(reverse("kinds")).context["kinds"]

    groups = [card.group for card in shown.cards if card.group]
    own = Customer.objects.filter(owner=valued.seller).count()
    assert sum(group.customers for group in groups) == own


def test_a_kind_is_called_as_the_company_says(
    client: Client, valued: ValuedCompany, marketer: Person
) -> None:
    here = sort_customers()
    facts_prepared()

    client.post(reverse("kind", args=["C1"]), {"name": "Sleepers"})
    taken = client.post(reverse("kind", args=["C2"]), {"name": "sleepers"})

    assert "Sleepers" in read(client, "kinds")
    assert "already" in taken.content.decode()
    here.lately.refresh_from_db()
    assert here.lately.own_name == ""
    section = read(client, "customer-section", valued.customer(0).pk, "kind")
    assert "bought lately" in section


def test_an_alarm_asks_before_kinds_are_replaced(
    client: Client, valued: ValuedCompany, marketer: Person
) -> None:
    proposed = propose_others(sort_customers())
    facts_prepared()
    assert "The kinds of customers have changed" in read(client, "kinds")
    change = read(client, "changed-kinds")
    assert "Vanishes" in change and "New" in change and "5 customers" in change

    client.post(reverse("decide-kinds", args=[proposed.pk, "adopt"]))
    again = client.post(reverse("decide-kinds", args=[proposed.pk, "adopt"]), follow=True)

    assert Finding.in_force() == proposed
    assert "has decided about these kinds already" in again.content.decode()
    assert client.get(reverse("changed-kinds")).status_code == 302
    assert client.get(reverse("kind", args=["C2"])).status_code == 404, "it is gone"
    assert client.post(reverse("kind", args=["C2"]), {"name": "Mine"}).status_code == 404


@pytest.mark.parametrize(("area", "scope"), [(Area.SALES, "all"), (Area.MARKETING, "branch")])
def test_who_may_not_changes_nothing(
    client: Client, valued: ValuedCompany, area: str, scope: str
) -> None:
    proposed = propose_others(sort_customers())
    facts_prepared()
    client.force_login(person(area, scope, branch=valued.north))

    answers = [
        client.post(address, {"name": "Mine"}).status_code
        for address in (
            reverse("find-kinds"),
            reverse("decide-kinds", args=[proposed.pk, "adopt"]),
            reverse("kind", args=["C1"]),
        )
    ]

    assert answers == [403, 403, 403]
    assert Finding.proposed() == proposed and not Job.objects.filter(kind="value.find-kinds")
    assert set(CustomerKind.objects.values_list("own_name", flat=True)) == {""}
    page = read(client, "kinds")
    assert reverse("find-kinds") not in page and "Whoever may look" in read(client, "changed-kinds")


def test_where_kinds_are_not_clear_a_sentence_says_so(
    client: Client, valued: ValuedCompany, marketer: Person
) -> None:
    facts_prepared()
    day = valued.run.as_of
    about = {"tried": [], "basis": {}, "customers": 30}
    Finding.objects.create(found_at=AT, as_of=day, state=Finding.State.UNCLEAR, **about)

    page = read(client, "kinds")

    assert "There are no clear kinds" in page and "30 customers were looked at" in page
