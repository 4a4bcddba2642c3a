"""What work costs is entered from a day on, and never written over."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.costs.actions import enter_unit_cost
from quilate.core.costs.queries import unit_costs_on
from quilate.core.models import AuditEntry, Person, UnitCost
from tests.people import AT, company, person

pytestmark = pytest.mark.django_db
JANUARY, MARCH = dt.date(2026, 1, 1), dt.date(2026, 3, 1)


@pytest.fixture
def adela() -> Person:
    company()
    return person(language="es")


def entered(by: Person, amount: str, valid_from: dt.date) -> UnitCost:
    return enter_unit_cost("phone", amount=Decimal(amount), valid_from=valid_from, by=by, at=AT)


def cost_on(day: dt.date) -> Decimal | None:
    costs = unit_costs_on(day)
    return costs["phone"].amount if "phone" in costs else None


def test_a_cost_holds_from_its_day_until_the_next(adela: Person) -> None:
    entered(adela, "3.50", MARCH)
    entered(adela, "3.10", JANUARY)

    assert cost_on(JANUARY - dt.timedelta(days=1)) is None
    assert cost_on(MARCH - dt.timedelta(days=1)) == Decimal("3.10")
    assert cost_on(MARCH) == cost_on(MARCH + dt.timedelta(days=900)) == Decimal("3.50")


def test_of_two_for_one_day_the_last_corrects_the_first(adela: Person) -> None:
    first = entered(adela, "35", JANUARY)
    entered(adela, "3.50", JANUARY)

    assert cost_on(JANUARY) == Decimal("3.50")
    assert UnitCost.objects.filter(pk=first.pk, amount=35).exists()


def test_a_cost_is_not_written_over(adela: Person) -> None:
    with pytest.raises(TypeError, match="written once"):
        entered(adela, "1", JANUARY).save()


def test_a_cost_is_entered_in_the_decimals_of_the_person_and_recorded(
    client: Client, adela: Person
) -> None:
    client.force_login(adela)
    written = {"activity": "sms", "amount": "0,0375", "valid_from": "2026-01-01"}

    client.post(reverse("costs"), written)

    cost = UnitCost.objects.get()
    assert (cost.amount, cost.currency) == (Decimal("0.0375"), "EUR")
    assert "0,0375" in client.get(reverse("costs")).content.decode()
    about = AuditEntry.objects.get(action="cost.entered").details["about"]
    assert about == "sms 0.0375 EUR (2026-01-01)"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("activity", "juggling"),
        ("amount", "-1"),
        ("amount", "0,00001"),
        ("amount", "a lot"),
        ("valid_from", "soon"),
    ],
)
def test_what_is_no_cost_is_told_beside_its_field(
    client: Client, adela: Person, field: str, value: str
) -> None:
    client.force_login(adela)
    written = {"activity": "sms", "amount": "1", "valid_from": "2026-01-01"}

    page = client.post(reverse("costs"), written | {field: value}).content.decode()

    assert f'id="id_{field}_error"' in page
    assert not UnitCost.objects.exists()


@pytest.mark.parametrize("area", ["information", "finance", "reading"])
def test_others_see_and_enter_no_costs(client: Client, adela: Person, area: str) -> None:
    client.force_login(person(area))

    assert client.get(reverse("costs")).status_code == 403
    assert client.post(reverse("costs"), {"activity": "sms"}).status_code == 403
    assert not UnitCost.objects.exists()
