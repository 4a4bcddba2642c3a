"""A holding and a household are worth what those are worth together whom somebody may see."""

from decimal import Decimal
from typing import Any

import pytest
from django.db.models import F, Sum
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.customers.models import Customer, Household
from quilate.value.models import Valuation
from quilate.value.together import Together
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db


def told(looks: Person, customer: Customer) -> Together | None:
    client = Client()
    client.force_login(looks)
    page = client.get(reverse("customer-section", args=[customer.pk, "together"]))
    found: Together | None = page.context["shown"]["together"]
    return found


def sums(*members: Customer) -> dict[str, Any]:
    rows = Valuation.objects.current().filter(customer__in=members)
    return rows.aggregate(clv=Sum("clv"), now=Sum("current_value"), cost=Sum("cost_to_serve"))


def test_holdings_and_households_add_up_those_whom_somebody_sees() -> None:
    valued = valued_company(number=24)
    somebody, own = person(), list(Customer.objects.filter(owner=valued.seller)[:2])
    others = list(Customer.objects.exclude(owner=valued.seller)[:4])
    holding, company, site, far = (*own, *others[:2])
    new = Customer.objects.exclude(pk__in=Valuation.objects.values("customer")).first()
    Customer.objects.filter(pk__in=[each.pk for each in (holding, company, site, far)]).update(
        kind=Customer.Kind.ORGANISATION
    )
    for lower, upper in ((company, holding), (site, company)):
        Customer.objects.filter(pk=lower.pk).update(parent=upper)
    home = Household.objects.create(key="H1")
    Customer.objects.filter(pk__in=[each.pk for each in others[2:]]).update(household=home)
    facts_prepared()

    for looks, customer, members in (
        (somebody, holding, (holding, company, site)),
        (somebody, company, (company, site)),
        (valued.seller, holding, (holding, company)),
        (somebody, others[2], others[2:]),
    ):
        its = told(looks, customer)
        assert its and (its.customers, its.valued) == (len(members), len(members))
        expected = sums(*members)
        assert [its.clv, its.current_value, its.cost_to_serve] == list(expected.values())
        limits = Valuation.objects.current().filter(customer__in=members)
        width = limits.aggregate(width=Sum(F("clv_high") - F("clv_low")))["width"]
        # Narrower than the sum of the limits, and around the sum.
        assert its.interval.low <= its.clv <= its.interval.high
        assert Decimal(its.interval.high - its.interval.low) < width
    assert told(somebody, far) is None and new is None


def test_who_belongs_to_nobody_has_no_such_card(client: Client) -> None:
    valued = valued_company(number=12)
    client.force_login(person())
    page = client.get(reverse("customer", args=[valued.customer(0).pk]))

    assert "together" not in [each.section.name for each in page.context["sections"]]
