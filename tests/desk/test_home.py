"""The first page says what was sold and what waits, as far as somebody may see it."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.preparing import prepare_monthly_sales
from quilate.customers.models import Customer
from quilate.customers.rights.actions import Received, register
from tests.activity_tables import house, loaded
from tests.people import AT, branch, person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def sold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quilate.desk.pages.timezone.localdate", lambda *_: dt.date(2026, 2, 10))
    house()
    days = (dt.date(2025, 1, 20), dt.date(2026, 1, 15), dt.date(2026, 2, 2))
    for number, day in enumerate(days, 1):
        amount = {"amount": f"{number}000", "cost": "250", "day": day}
        loaded("order-lines", amount | {"order_number": f"B{number}"})
    prepare_monthly_sales(at=AT)


def _home(client: Client, **who: object) -> str:
    client.force_login(person(language="en", **who))  # type: ignore[arg-type]
    return client.get(reverse("home")).content.decode()


def test_the_last_whole_month_is_shown_with_its_change(client: Client) -> None:
    page = _home(client)

    assert "Jan 2026" in page
    assert "2,000\xa0€" in page
    assert "+100\xa0%" in page or "+100 %" in page


def test_nobody_sees_sales_beyond_their_reach(client: Client) -> None:
    page = _home(client, scope="branch", branch=branch("Sur"))

    assert "2,000" not in page
    assert "No orders yet" in page


def test_what_waits_is_counted_for_whoever_does_it(client: Client) -> None:
    received = Received(kind="access", received_on=dt.date(2026, 2, 1), identity_check="passport")
    register(Customer.objects.get(key="C1"), received, home="ES", by=person(), at=AT)

    assert "One request of a customer to answer" in _home(client)
    assert "request of a customer" not in _home(client, area="finance")
