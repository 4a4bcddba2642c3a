"""The list of customers shows, and its files take away, what they are worth."""

from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers import measures
from quilate.customers.exporting.columns import columns_for
from quilate.customers.exporting.read import read_customers
from quilate.customers.filtering import CustomerFilters
from quilate.customers.selecting import Selection
from quilate.value.models import Valuation
from tests.facts import facts_prepared
from tests.people import customers, person
from tests.valued_company import ValuedCompany, valued_company

pytestmark = pytest.mark.django_db
COLUMNS = {"clv", "clv_low", "clv_high", "current_value", "potential", "gap"}
COLUMNS |= {"p_alive", "tier", "quadrant", "stage", "activity_degree"}


@pytest.fixture
def valued() -> ValuedCompany:
    """Return a company of which two customers were never valued: they never bought."""
    company = valued_company(number=24)
    customers({"customer_id": "new1"}, {"customer_id": "new2"})
    return company


@pytest.fixture
def nobody_may(monkeypatch: pytest.MonkeyPatch) -> Person:
    """Return who may not see what customers are worth."""
    shown = measures._DOOR[0]
    monkeypatch.setattr(measures, "_DOOR", [replace(shown, needs=Permission.SEE_AUDIT)])
    return person("reading")


def test_the_page_shows_clv_with_its_interval_and_a_dash_where_nobody_was_valued(
    valued: ValuedCompany, client: Client
) -> None:
    client.force_login(person(language="en"))
    page = client.get(reverse("customers")).content.decode()

    assert page.count("estimate-interval") == Valuation.objects.current().count() == 24
    assert page.count('<td class="amount text-muted">—</td>') == 2


def test_who_may_not_see_value_finds_no_column_order_or_filter(
    valued: ValuedCompany, nobody_may: Person, client: Client
) -> None:
    client.force_login(nobody_may)
    page = client.get(reverse("customers"), {"sort": "-clv", "tier": "A", "more": "1"})
    told = page.content.decode()

    assert "estimate-interval" not in told and "Expected value" not in told
    assert not {"tier", "quadrant"} & set(page.context["form"].fields)
    assert "narrows nothing" in told
    assert page.context["sort"] == "name" and len(page.context["page"].rows) == 26
    assert not Selection(CustomerFilters(measured={"tier": "A"})).counted(nobody_may)


def test_a_file_of_customers_has_what_they_are_worth(valued: ValuedCompany) -> None:
    facts_prepared()
    by, best = person(), Valuation.objects.current().order_by("-clv").first()
    assert best
    (read,) = read_customers(by, [best.customer_id], wanted=["value"])
    value = [each for each in columns_for(by) if each.group == "value"]

    assert {each.name for each in value} == COLUMNS
    told = {each.name: each.said_to(by)[1](read) for each in value}
    assert (told["clv"], told["clv_low"], told["gap"]) == (best.clv, best.clv_low, best.gap)
    assert (told["tier"], told["quadrant"]) == (best.tier, best.quadrant)
