"""Every list and every bar of home opens all the customers behind it, an action away."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.facts import FACTS, ask, asking
from quilate.core.facts.registry import all_facts
from quilate.core.rules import condition_of, read
from quilate.value.asking.lists import asked_page, likely_gone
from quilate.value.asking.questions import question
from quilate.value.equity import equity_of
from quilate.value.models import Valuation
from quilate.value.standing import standing_of
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import LAST_DAY, found, value_again, valued_company

pytestmark = pytest.mark.django_db


def test_a_list_leads_to_all_its_customers_and_to_a_plan_for_each(client: Client) -> None:
    valued = valued_company(number=48)
    facts_prepared()
    client.force_login(valued.seller)
    home = client.get(reverse("home")).content.decode()
    for name in ("most", "more", "keep", "gone"):
        assert reverse("asked", args=[name]) in home

    page = client.get(reverse("asked", args=["most"])).content.decode()
    seen = Valuation.objects.current().visible_to(valued.seller).filter(clv__gt=0)
    assert seen.count() > 5
    for each in seen:
        assert reverse("plan-new", args=[each.customer_id]) in page
    assert reverse("plan-new", args=[valued.customer(1).pk]) not in page
    assert reverse("segment-new") in page

    client.force_login(person("reading", "all"))
    assert "/plans/new/" not in client.get(reverse("asked", args=["most"])).content.decode()
    assert client.get(reverse("asked", args=["nothing"])).status_code == 404


def test_the_lists_are_those_of_an_independent_count() -> None:
    valued_company(number=40)
    facts_prepared()
    somebody, current = person(), Valuation.objects.current()
    standing = standing_of(somebody)
    gone = current.filter(current_value__gt=0, p_alive__lte=0.5)
    with asking() as asker:
        counted = likely_gone(asker, somebody, standing, on=LAST_DAY)
    assert counted.customers == gone.count()
    page = asked_page(question("gone", standing, on=LAST_DAY), somebody, size=100)
    assert {each.customer.pk for each in page.rows} == set(gone.values_list("customer", flat=True))

    risk = current.filter(current_value__gt=0, p_alive__range=(0.1, 0.9))
    amounts = sorted(
        (float(each.current_value) * (1 - each.p_alive) for each in risk), reverse=True
    )
    page = asked_page(question("keep", standing, on=LAST_DAY), somebody, size=100)
    assert [each.amount for each in page.rows] == pytest.approx(amounts)


@pytest.mark.long
def test_each_bar_of_equity_opens_the_customers_whom_it_counts() -> None:
    found(number=60, days=200)
    value_again(at=dt.datetime(2026, 2, 10, 3, 10, tzinfo=dt.UTC))
    value_again()
    facts_prepared()
    somebody = person()
    standing = standing_of(somebody)
    with asking() as asker:
        told = equity_of(asker, somebody, standing)

    assert told.moves
    for move in told.moves:
        asked = question(f"moved-{move.why}", standing, on=LAST_DAY)
        rows = asked_page(asked, somebody, size=100).rows
        assert len(rows) == move.customers
        amounts = (_change(each.facts) for each in rows)
        assert sum(amounts, Decimal(0)) == move.amount
        assert sum(each.amount for each in rows) == pytest.approx(float(move.amount))
        kept = condition_of(read(asked.rule, all_facts()), on=LAST_DAY)
        assert ask(f"SELECT count(*) FROM {FACTS} WHERE {kept.sql}", kept.parameters) == [
            (move.customers,)
        ]


def _change(facts: dict[str, Decimal | None]) -> Decimal:
    return (facts["clv"] or Decimal(0)) - (facts["clv_month_end"] or Decimal(0))
