"""What contracts bring of equity and what purchases do: two parts of the whole, to the cent."""

from decimal import Decimal

import pytest
from django.db.models import F, Sum
from django.test import Client
from django.urls import reverse

from quilate.core.facts import asking
from quilate.value.adding_up import add_up_again
from quilate.value.equity import equity_of
from quilate.value.groups.dimensions import dimensions_for
from quilate.value.groups.queries import groups_by
from quilate.value.models import Valuation
from quilate.value.parts import Parts, parts_of
from quilate.value.portfolio.figures import portfolio
from quilate.value.portfolio.lines import saved_lines
from quilate.value.queries import total
from quilate.value.standing import standing_of
from tests.facts import facts_prepared
from tests.people import person
from tests.tiered_company import TieredCompany, tiered_company

pytestmark = pytest.mark.django_db
_SPLIT = "CLV of contracts"


def test_the_two_parts_are_the_whole_wherever_it_is_shown_and_whoever_asks() -> None:
    tiered = with_contracts()
    run, lines = tiered.run, saved_lines(tiered.run, None)
    in_the_south = person("sales", "branch", branch=tiered.south)
    for somebody in (person(), in_the_south, tiered.seller):
        rows = Valuation.objects.current().visible_to(somebody)
        sums = rows.aggregate(held=Sum("clv_subscriptions"), bought=Sum("clv_purchases"))
        with asking() as ask:
            parts = parts_of(ask, somebody)
            equity = equity_of(ask, somebody, standing_of(somebody))
        shown = portfolio(somebody, saved=lines, drawn=lines, run=run)
        groups = groups_by(dimensions_for(somebody)[0], somebody, as_of=run.as_of)
        kept = total(somebody)

        assert parts == Parts(sums["held"], sums["bought"]) == shown.parts == groups.parts
        whole = parts.contracts + parts.purchases
        assert whole == equity.now == shown.total.clv == groups.total.clv == kept["clv"]
        assert (kept["clv_subscriptions"], kept["clv_purchases"]) == tuple(sums.values())


def test_home_and_the_portfolio_say_what_each_part_is_worth(client: Client) -> None:
    with_contracts()
    client.force_login(person(language="en"))

    assert _SPLIT in client.get(reverse("home")).content.decode()
    assert _SPLIT in client.get(reverse("portfolio")).content.decode()
    assert "Contracts bring" in client.get(reverse("potential")).content.decode()


def test_a_company_without_contracts_is_told_nothing_of_them(client: Client) -> None:
    tiered_company(number=10)
    facts_prepared()
    client.force_login(person(language="en"))

    assert _SPLIT not in client.get(reverse("home")).content.decode()
    assert _SPLIT not in client.get(reverse("portfolio")).content.decode()


def test_parts_of_which_one_costs_money_have_no_shares() -> None:
    assert Parts(Decimal(30), Decimal(10)).shares == (0.75, 0.25)
    assert Parts(Decimal(30), Decimal(-10)).shares is None
    assert Parts(Decimal(0), Decimal(0)).shares is None


def with_contracts() -> TieredCompany:
    tiered = tiered_company(number=12)
    held = Valuation.objects.filter(customer__key__gte="V004")
    held.update(clv_subscriptions=Decimal("3.33"), clv_purchases=F("clv") - Decimal("3.33"))
    add_up_again(tiered.run)
    facts_prepared()
    return tiered
