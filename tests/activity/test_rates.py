"""Rates of currencies are entered and corrected; where one is missing, the page says what to do."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import AcquisitionSpend, ExchangeRate, Source
from quilate.core.models import AuditEntry
from quilate.core.roles import Area
from tests.activity_tables import house
from tests.people import person

pytestmark = pytest.mark.django_db
_USD = {"currency": "USD", "day": "2026-01-01", "rate": "0.92"}


@pytest.fixture
def signed_in(client: Client) -> Client:
    house()
    client.force_login(person(language="en"))
    return client


def _text(client: Client) -> str:
    return client.get(reverse("rates")).content.decode()


def test_a_rate_is_entered_and_shown_both_ways(signed_in: Client) -> None:
    signed_in.post(reverse("rates"), _USD)

    page = _text(signed_in)

    assert "1 USD = 0.92 EUR" in page
    assert "1 EUR = 1.08696 USD" in page
    about = AuditEntry.objects.get(action="rate.entered").details["about"]
    assert about == "1 USD = 0.92 EUR (2026-01-01)"


def test_the_last_rate_until_today_is_in_force(signed_in: Client) -> None:
    for day, rate in ((dt.date(2020, 1, 1), 2), (dt.date(2021, 1, 1), 3), (dt.date(2200, 1, 1), 4)):
        ExchangeRate.objects.create(currency="GBP", day=day, rate=rate)

    assert "1 GBP = 3 EUR" in _text(signed_in)


def test_a_rate_is_corrected_and_the_trail_keeps_what_it_was(signed_in: Client) -> None:
    signed_in.post(reverse("rates"), _USD)
    form = signed_in.get(reverse("rates"), {"currency": "USD", "day": "2026-01-01"})
    assert 'value="0.92"' in form.content.decode()

    signed_in.post(reverse("rates"), _USD | {"rate": "0.93"})

    assert ExchangeRate.objects.get().rate == Decimal("0.93")
    last = AuditEntry.objects.filter(action="rate.entered").latest("id")
    assert [Decimal(each) for each in last.details["changes"]["rate"]] == [
        Decimal("0.92"),
        Decimal("0.93"),
    ]


@pytest.mark.parametrize(
    "wrong", [{"currency": "EUR"}, {"rate": "0"}, {"rate": "-1"}, {"rate": "much"}, {"day": "soon"}]
)
def test_what_is_no_rate_is_refused_beside_its_field(
    signed_in: Client, wrong: dict[str, str]
) -> None:
    page = signed_in.post(reverse("rates"), _USD | wrong).content.decode()

    assert f'id="id_{next(iter(wrong))}_error"' in page
    assert not ExchangeRate.objects.exists()


def test_finance_enters_rates_and_sees_nothing_else_of_the_company(client: Client) -> None:
    house()
    client.force_login(person("finance"))

    assert client.post(reverse("rates"), _USD).status_code == 302
    page = client.get(reverse("rates")).content.decode()
    assert ExchangeRate.objects.get().currency == "USD"
    assert reverse("people") not in page
    assert reverse("rates") in client.get(reverse("products")).content.decode()


@pytest.mark.parametrize(
    ("area", "scope"),
    [
        *((area, "all") for area in sorted(set(Area) - {Area.ADMINISTRATION, Area.FINANCE})),
        ("finance", "own"),
    ],
)
def test_who_does_not_reckon_for_the_company_enters_no_rates(
    client: Client, area: str, scope: str
) -> None:
    house()
    client.force_login(person(area, scope))

    for answer in (client.get(reverse("rates")), client.post(reverse("rates"), _USD)):
        assert answer.status_code == 403
    assert not ExchangeRate.objects.exists()


@pytest.mark.parametrize(
    ("area", "told"),
    [
        ("administration", "/company/rates?currency=USD&amp;day=2026-01-01"),
        ("finance", "/company/rates?currency=USD&amp;day=2026-01-01"),
        ("marketing", "Finance or whoever administers the company can add it"),
    ],
)
def test_spend_without_a_rate_says_what_to_do(client: Client, area: str, told: str) -> None:
    house()
    client.force_login(person(area, language="en"))
    source = Source.objects.create(key="search", name="search")
    spent = {"source": source.pk, "month": "2026-01", "amount": "9", "currency": "USD"}

    page = client.post(reverse("spend-new"), spent | {"hours": ""}).content.decode()

    assert told in page
    assert "Jan 1, 2026" in page
    assert not AcquisitionSpend.objects.exists()
