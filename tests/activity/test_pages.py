"""What the pages of the activity show and take."""

import datetime as dt
from contextlib import AbstractContextManager
from decimal import Decimal
from typing import Protocol

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import AcquisitionSpend, Interaction, Source
from quilate.core.models import AuditEntry, UnitCost
from quilate.customers.models import Customer
from tests.activity_tables import DAY, house, loaded
from tests.people import AT, person

pytestmark = pytest.mark.django_db
_ASSUMED = '<span class="tag tone-care">assumed</span>'
_CONVERSATION = {"direction": "outbound", "channel": "email", "day": "2026-01-15"}


class QueryLimit(Protocol):
    """The fixture of pytest-django that counts statements."""

    def __call__(self, limit: int) -> AbstractContextManager[object]: ...


@pytest.fixture
def signed_in(client: Client) -> Client:
    house()
    client.force_login(person(language="en"))
    return client


def _customer() -> Customer:
    return Customer.objects.get(key="C1")


def test_an_order_shows_its_lines_and_what_came_back(signed_in: Client) -> None:
    loaded("order-lines", {"product": "P1"}, {"amount": "-3", "cost": "-1", "is_return": True})

    page = signed_in.get(reverse("order", args=["A1"])).content.decode()

    for text in ("P1", "7.00\xa0€", "returned", "4.00\xa0€"):
        assert text in page


def test_an_assumed_margin_is_said_to_be_assumed(signed_in: Client) -> None:
    loaded("order-lines", {}, {"order_number": "A2", "cost": "4"})

    assert _ASSUMED in signed_in.get(reverse("order", args=["A1"])).content.decode()
    assert _ASSUMED not in signed_in.get(reverse("order", args=["A2"])).content.decode()


def test_a_page_of_orders_costs_the_same_however_many_there_are(
    signed_in: Client, django_assert_max_num_queries: QueryLimit
) -> None:
    loaded(
        "order-lines",
        *(
            {"order_number": f"A{order}", "line": line, "product": "P1"}
            for order in range(60)
            for line in (1, 2)
        ),
    )

    address = reverse("customer-orders", args=[_customer().pk])
    with django_assert_max_num_queries(10):
        page = signed_in.get(address)
    assert page.content.decode().count("<details") == 25


def test_a_conversation_is_kept_with_who_wrote_it_down(signed_in: Client) -> None:
    address = reverse("interaction-new", args=[_customer().pk])

    signed_in.post(address, _CONVERSATION | {"minutes": "7.5", "note": "Call on Monday"})

    kept = Interaction.objects.get()
    assert (kept.minutes, kept.note, kept.day) == (Decimal("7.5"), "Call on Monday", DAY)
    assert kept.entered_by is not None
    assert AuditEntry.objects.get(action="interaction.recorded").subject_id == _customer().pk


def test_a_conversation_costs_what_its_channel_cost_on_its_day(signed_in: Client) -> None:
    for day, amount in ((DAY, "0.255"), (DAY + dt.timedelta(days=1), "9")):
        UnitCost.objects.create(
            activity="email", valid_from=day, amount=amount, currency="EUR", entered_at=AT
        )

    signed_in.post(reverse("interaction-new", args=[_customer().pk]), _CONVERSATION)

    kept = Interaction.objects.get()
    assert (kept.amount, kept.cost_source) == (Decimal("0.26"), "unit-cost")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"day": "2199-01-01"}, "still to come"),
        ({"day": ""}, "required"),
        ({"channel": "pigeon"}, "pigeon is not one of"),
        ({"minutes": "-1"}, "greater than or equal to 0"),
    ],
)
def test_a_conversation_that_cannot_be_kept_says_why_beside_the_field(
    signed_in: Client, wrong: dict[str, str], said: str
) -> None:
    sent = _CONVERSATION | {"note": "Nothing of this is lost"} | wrong

    page = signed_in.post(reverse("interaction-new", args=[_customer().pk]), sent)

    assert page.status_code == 200
    assert said in page.content.decode()
    assert "Nothing of this is lost" in page.content.decode()
    assert not Interaction.objects.exists()


def test_products_show_their_cost_and_since_when_and_what_is_assumed(signed_in: Client) -> None:
    loaded("product-costs", {"product": "P1", "unit_cost": "5", "valid_from": DAY})
    loaded("category-margins", {"category": "books", "margin": "0.35"})
    loaded("products", {"product": "P2", "name": "Camión", "category": "books"}, {"product": "P3"})

    page = signed_in.get(reverse("products")).content.decode()

    for text in ("5.00\xa0€", "Jan 15, 2026", "35.0", "Margin of the company"):
        assert text in page
    found = signed_in.get(reverse("products"), {"q": "CAMION"}).content.decode()
    assert "Camión" in found
    assert ">P3<" not in found


def test_spend_is_shared_among_the_customers_won(signed_in: Client) -> None:
    loaded("sources", {"source": "search"}, {"source": "shop"})
    loaded(
        "acquisitions",
        {"customer": "C1", "source": "search", "won_on": DAY},
        {"customer": "C2", "source": "search", "won_on": DAY},
    )
    source = Source.objects.get(key="search")
    sent = {"source": source.pk, "month": "2026-01", "amount": "101", "currency": "EUR"}
    signed_in.post(reverse("spend-new"), sent)

    page = signed_in.get(reverse("acquisition")).content.decode()

    assert "50.50\xa0€" in page


def test_spend_that_is_written_again_replaces_what_was_there(signed_in: Client) -> None:
    loaded("sources", {"source": "search"})
    loaded("rates", {"currency": "USD", "day": dt.date(2025, 12, 31), "rate": "0.5"})
    sent = {"source": Source.objects.get().pk, "month": "2026-01", "hours": "3"}
    signed_in.post(reverse("spend-new"), sent | {"amount": "100", "currency": "EUR"})
    signed_in.post(reverse("spend-new"), sent | {"amount": "80", "currency": "USD"})

    kept = AcquisitionSpend.objects.get()
    assert (kept.amount, kept.account_amount, kept.hours) == (80, 40, 3)
    assert AuditEntry.objects.filter(action="spend.recorded").count() == 2
    edited = signed_in.get(reverse("spend-new"), {"source": sent["source"], "month": "2026-01"})
    assert 'value="80' in edited.content.decode()


@pytest.mark.parametrize("query", ["source=x&month=2026-01", "source=1&month=13", "month=2026-01"])
def test_an_address_of_spend_that_means_nothing_gives_an_empty_form(
    signed_in: Client, query: str
) -> None:
    assert signed_in.get(f"{reverse('spend-new')}?{query}").status_code == 200
