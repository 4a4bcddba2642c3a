"""Deals that were won are orders where somebody wants it; the others are put aside, and counted."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import Order, OrderLine
from quilate.customers.models import Customer, Identity
from quilate.imports.models import ImportRun
from tests.imports import exports
from tests.imports.bringing import checked, entered, figures, reasons, table
from tests.people import AT

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def companies() -> None:
    """One company that all four systems know, and a contact."""
    company, contact = (
        Customer.objects.create(key=key, given_names=key, sort_name=key, created_on=AT)
        for key in ("C-1", "C-2")
    )
    for owner, kind, number in (
        (company, "HubSpot company", "9001"),
        (company, "Salesforce", "0015G00000ABCDEAAL"),
        (company, "Zoho", "5012345000000200001"),
        (company, "Odoo", "__EXPORT__.RES_PARTNER_11_A1B2C3D4"),
        (contact, "HubSpot", "9001"),
    ):
        Identity.objects.create(
            customer=owner, kind=kind, value=number, source="file.csv", added_at=AT
        )


def deals(*rows: dict[str, str], **how: object) -> ImportRun:
    return entered(table(*rows, delimiter=","), kind="", **how)


@pytest.mark.long
def test_a_deal_that_was_won_is_an_order_and_the_others_are_put_aside() -> None:
    run = deals(*exports.HUBSPOT_DEALS)

    assert figures(run) == {"created": 1, "rejects": 3}
    assert reasons(run) == [
        (3, "stage", "reject-deal-open"),
        (4, "stage", "reject-deal-lost"),
        (5, "customer", "reject-deal-nobody"),
    ]
    line = OrderLine.objects.get()
    assert (line.order.key, line.order.customer.key) == ("HUBSPOT-D-7001", "C-1")
    assert (line.amount, line.day.isoformat()) == (Decimal("1500.50"), "2025-06-01")


@pytest.mark.long
@pytest.mark.parametrize(
    "rows",
    [
        exports.HUBSPOT_DEALS[:1],
        exports.HUBSPOT_DEALS_ES,
        exports.SALESFORCE_OPPORTUNITIES,
        exports.ZOHO_DEALS_ES,
        exports.ODOO_OPPORTUNITIES,
    ],
    ids=["HubSpot", "HubSpot in Spanish", "Salesforce", "Zoho in Spanish", "Odoo"],
)
def test_the_same_deals_twice_change_nothing(rows: tuple[dict[str, str], ...]) -> None:
    assert figures(deals(*rows)) == {"created": 1}
    assert figures(deals(*rows)) == {"unchanged": 1}
    assert Order.objects.count() == 1


@pytest.mark.long
def test_a_deal_without_a_company_belongs_to_its_contact() -> None:
    deals(exports.HUBSPOT_DEALS[0] | {"Associated Company IDs (Primary)": ""})
    assert Order.objects.get().customer.key == "C-2"


def test_a_deal_that_was_won_on_no_day_is_put_aside() -> None:
    run = deals(exports.HUBSPOT_DEALS[0] | {"Close Date": ""})
    assert reasons(run) == [(2, "day", "reject-missing")]


def test_the_check_tells_what_waits_and_what_it_is_worth(client: Client) -> None:
    run = checked(table(*exports.HUBSPOT_DEALS, delimiter=","), kind="")
    assert not Order.objects.exists()
    client.force_login(run.by)

    page = client.get(reverse("import", args=[run.pk])).content.decode().replace("\xa0", " ")

    assert "This is an export of deals from HubSpot." in page
    for worth in ("1,521.25", "15,000.00", "300.25"):
        assert worth in page
