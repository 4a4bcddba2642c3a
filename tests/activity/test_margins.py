"""What products cost and categories leave is entered from a day on, and its history is kept."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import Category, CategoryMargin, OrderLine, Product, ProductCost
from quilate.activity.queries.margins import assumed_margin, costs_of
from quilate.core.models import AuditEntry
from quilate.core.roles import Area
from tests.activity_tables import DAY, house, loaded
from tests.people import person

pytestmark = pytest.mark.django_db
_COST = {"valid_from": "2026-01-01", "unit_cost": "5", "list_price": "10"}
_MARGIN = {"valid_from": "2025-01-01", "margin": "37.5"}


@pytest.fixture
def signed_in(client: Client) -> Client:
    house(default_margin=Decimal("0.3"))
    client.force_login(person(language="en"))
    return client


def _product() -> Product:
    return Product.objects.get(key="P1")


def _category() -> Category:
    return Category.objects.get(key="books")


def test_a_cost_holds_from_its_day_and_the_one_before_stays(signed_in: Client) -> None:
    signed_in.post(reverse("product-cost-new", args=[_product().pk]), _COST)

    before = costs_of(_product(), on=dt.date(2025, 12, 31)).now
    after = costs_of(_product(), on=dt.date(2026, 1, 1)).now
    assert before and after
    assert (before.unit_cost, after.unit_cost, after.margin_share) == (4, 5, Decimal("0.5"))
    page = signed_in.get(reverse("product", args=[_product().pk])).content.decode()
    for text in ("5.00\xa0€", "4.00\xa0€", "50.0\xa0%"):
        assert text in page
    assert AuditEntry.objects.get(action="product.cost-entered").details["changes"]


def test_a_cost_of_the_same_day_is_corrected(signed_in: Client) -> None:
    address = reverse("product-cost-new", args=[_product().pk])
    signed_in.post(address, _COST)
    form = signed_in.get(reverse("product", args=[_product().pk]), {"day": "2026-01-01"})
    assert 'value="5' in form.content.decode()

    signed_in.post(address, _COST | {"unit_cost": "6"})

    assert ProductCost.objects.get(valid_from="2026-01-01").unit_cost == 6


def test_what_a_category_leaves_is_assumed_of_lines_without_a_cost(signed_in: Client) -> None:
    assert assumed_margin(_category(), on=DAY) == Decimal("0.3")

    signed_in.post(reverse("category-margin-new", args=[_category().pk]), _MARGIN)
    loaded("products", {"product": "P2", "category": "books"})
    loaded("order-lines", {"product": "P2"})

    assert assumed_margin(_category(), on=DAY) == Decimal("0.375")
    assert OrderLine.objects.get().margin == Decimal("3.75")
    page = signed_in.get(reverse("category", args=[_category().pk])).content.decode()
    assert "37.5\xa0%" in page
    assert AuditEntry.objects.filter(action="category.margin-entered").exists()


def test_a_cost_that_is_still_to_come_is_not_shown_as_todays(signed_in: Client) -> None:
    to_come = _COST | {"valid_from": "2200-01-01", "unit_cost": "77"}
    signed_in.post(reverse("product-cost-new", args=[_product().pk]), to_come)

    assert "77.00" not in signed_in.get(reverse("products")).content.decode()


@pytest.mark.parametrize(
    ("address", "written", "wrong"),
    [
        ("product-cost-new", _COST, {"unit_cost": "-1"}),
        ("product-cost-new", _COST, {"list_price": "dear"}),
        ("category-margin-new", _MARGIN, {"margin": "101"}),
        ("category-margin-new", _MARGIN, {"valid_from": "soon"}),
    ],
)
def test_what_cannot_be_kept_is_refused_beside_its_field(
    signed_in: Client, address: str, written: dict[str, str], wrong: dict[str, str]
) -> None:
    number = (_product() if "product" in address else _category()).pk

    page = signed_in.post(reverse(address, args=[number]), written | wrong).content.decode()

    assert f'id="id_{next(iter(wrong))}_error"' in page
    assert (ProductCost.objects.count(), CategoryMargin.objects.count()) == (1, 0)


def test_finance_enters_costs_and_margins(client: Client) -> None:
    house()
    client.force_login(person("finance"))

    client.post(reverse("product-cost-new", args=[_product().pk]), _COST)
    client.post(reverse("category-margin-new", args=[_category().pk]), _MARGIN)

    assert (ProductCost.objects.count(), CategoryMargin.objects.count()) == (2, 1)


@pytest.mark.parametrize("area", sorted(set(Area) - {Area.ADMINISTRATION, Area.FINANCE}))
def test_who_does_not_reckon_for_the_company_reads_them_and_enters_none(
    client: Client, area: str
) -> None:
    house()
    client.force_login(person(area))
    product, category = _product().pk, _category().pk

    for name, number in (("product", product), ("category", category)):
        page = client.get(reverse(name, args=[number]))
        assert page.status_code == 200
        assert '<form method="post"' not in page.content.decode().partition("<main")[2]
    sent = [
        client.post(reverse("product-cost-new", args=[product]), _COST),
        client.post(reverse("category-margin-new", args=[category]), _MARGIN),
    ]

    assert [answer.status_code for answer in sent] == [403, 403]
    assert (ProductCost.objects.count(), CategoryMargin.objects.count()) == (1, 0)
