"""What comes back costs what the company says that taking an order back costs."""

import datetime as dt
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from quilate.activity.models import Interaction, OrderLine
from quilate.activity.queries.histories import costs_of_record
from quilate.activity.returns import returns_that_cost
from quilate.core.costs.actions import enter_unit_cost
from quilate.customers.happening import Happened
from quilate.customers.models import Customer
from quilate.results.ledger import ledger
from quilate.value.brought import Of, brought_by
from quilate.value.models import Valuation
from quilate.value.queries import valuation_of
from quilate.value.refreshing import refresh
from tests.activity_tables import loaded
from tests.people import AT, person
from tests.valued_company import LAST_DAY, VALUED_AT, found, value_again

pytestmark = pytest.mark.django_db
_COST = Decimal("4.35")
_CHANGE = dt.date(2026, 2, 20)


@pytest.fixture
def ana() -> Customer:
    """Return who sent two orders back, one of them in two lines and on two days."""
    found(number=20, days=40)
    goes_back("R1", 11, day=LAST_DAY)
    goes_back("R1", 12, day=LAST_DAY)
    goes_back("R1", 13, day=LAST_DAY - dt.timedelta(days=1))
    goes_back("R2", 11, day=_CHANGE - dt.timedelta(days=1))
    return Customer.objects.get(key="V001")


def goes_back(order: str, line: int, *, day: dt.date) -> None:
    sold = {"order_number": order, "customer": "V001", "amount": "20.00", "cost": "12.00"}
    back = {"line": line + 10, "day": day, "amount": "-20.00", "cost": "-12.00", "is_return": True}
    early = {"line": line, "day": day - dt.timedelta(days=5), "is_return": False}
    loaded("order-lines", sold | early, sold | back)


def said(amount: str, *, from_day: dt.date) -> None:
    enter_unit_cost("return", amount=Decimal(amount), valid_from=from_day, by=person(), at=AT)


def served(customer: Customer) -> Decimal:
    valuation = valuation_of(customer)
    assert valuation
    return valuation.cost_to_serve


@pytest.mark.long
def test_the_run_the_same_day_the_card_and_the_ledger_take_off_the_same(ana: Customer) -> None:
    value_again()
    before, spent = served(ana), ledger_cost()
    own = OrderLine.objects.filter(order__customer=ana, is_return=True, day__gte=_CHANGE)
    extra = own.exclude(order__key="R1").values("order", "day").distinct().count()
    said("1.995", from_day=dt.date(2025, 1, 1))
    said("4.35", from_day=_CHANGE)
    asked = OrderLine.objects.filter(order__customer=ana, is_return=True, day__lt=_CHANGE)
    cheap = asked.values("order", "day").distinct().count()
    expected = (2 + extra) * _COST + cheap * Decimal("2.00")

    refresh([ana.pk], Happened((ana.pk,), "return", VALUED_AT))
    the_same_day = served(ana)
    value_again(at=VALUED_AT + dt.timedelta(hours=6))

    assert cheap and the_same_day == served(ana) == before + expected
    rows = brought_by(ana, after=LAST_DAY - dt.timedelta(days=365))
    assert sum(each.amount for each in rows if each.of == Of.SERVING) == served(ana)
    of_all = sum((row.return_cost for row in returns_that_cost()), Decimal(0))  # type: ignore[attr-defined]
    assert ledger_cost() - spent == of_all
    whole = sum(Valuation.objects.current().values_list("cost_to_serve", flat=True))
    assert whole == ledger_cost()


def ledger_cost() -> Decimal:
    months = ledger(since=dt.date(2025, 1, 1), until=LAST_DAY)
    return sum((month["cost_to_serve"] for month in months.values()), Decimal(0))


def test_nothing_is_taken_off_where_the_company_has_said_no_cost(ana: Customer) -> None:
    said("4.35", from_day=LAST_DAY + dt.timedelta(days=1))

    assert not returns_that_cost().exists()
    with connection.cursor() as cursor:
        cursor.execute(costs_of_record(among=f"customer.id = {ana.pk}"))
        assert len(cursor.fetchall()) == Interaction.objects.filter(customer=ana).count()


def test_what_has_no_room_yet_is_not_offered_a_cost(client: Client) -> None:
    found(number=6, days=20)
    client.force_login(person())
    offered = client.get(reverse("costs")).context["form"].fields["activity"].choices

    assert {"case", "task"}.isdisjoint(code for code, _ in offered)
    assert "return" in dict(offered)
