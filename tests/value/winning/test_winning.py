"""What winning customers cost, by group, and when half of them had left as much."""

import datetime as dt
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.leaving import prepare_margins_of_won
from quilate.activity.models import Acquisition, AcquisitionSpend, Source
from quilate.activity.queries.acquisition import won_by_source, won_in
from quilate.activity.queries.payback import paybacks
from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.value.groups.dimensions import dimension_asked
from quilate.value.winning.cohorts import Cohorts
from quilate.value.winning.queries import Winning, won_by, years_won
from tests.activity_tables import company, loaded
from tests.facts import facts_of, facts_prepared
from tests.people import branch, person
from tests.tiered_company import tiered_company

pytestmark = pytest.mark.django_db
_WON, _LAST = dt.date(2025, 1, 10), dt.date(2026, 2, 9)
#: In their first month they leave so much, in the third 10 more; winning each cost 20.
_FIRST = range(6, 18)


@pytest.fixture(autouse=True)
def twelve_won() -> None:
    company()
    shop = Source.objects.create(key="shop", name="Tienda")
    money = {"amount": 240, "account_amount": 240, "currency": "EUR"}
    AcquisitionSpend.objects.create(source=shop, month=dt.date(2025, 1, 1), **money)
    rows = []
    for place, margin in enumerate(_FIRST):
        _won(f"C{place}", shop, _WON, region="ES-M" if place % 2 else "ES-B")
        rows.append(_line(f"C{place}", _WON, margin))
        rows.append(_line(f"C{place}", dt.date(2025, 4, 9), 10))
    # Before they were won, and in a month that is not over: nothing that winning them brought.
    rows.append(_line("C0", dt.date(2024, 12, 1), 500))
    rows.append(_line("C0", _LAST, 0))
    loaded("order-lines", *rows)
    prepare_margins_of_won(on=_LAST)
    facts_prepared()


def _won(key: str, source: Source, day: dt.date, **fields: object) -> Customer:
    customer = Customer.objects.create(key=key, sort_name="c", created_on=day, **fields)
    Acquisition.objects.create(customer=customer, source=source, won_on=day)
    return customer


def _line(customer: str, day: dt.date, margin: int) -> dict[str, str]:
    number = f"{customer}-{day}"
    amounts = {"amount": str(margin), "cost": "0"}
    return {"customer": customer, "order_number": number, "day": day.isoformat(), **amounts}


def _all(somebody: Person, year: int | None = None) -> Winning:
    return won_by(Cohorts(), somebody, year=year).total


def test_each_has_the_cost_of_their_way_in_their_month_and_pays_it_back_by_themselves() -> None:
    little, much = (facts_of(Customer.objects.get(key=key).pk) for key in ("C0", "C11"))

    assert little["acquisition_cost"] == much["acquisition_cost"] == 20
    assert (little["margin_first_year"], much["margin_first_year"]) == (16, 27)
    assert (little["months_to_payback"], much["months_to_payback"]) == (None, 3)
    assert little["months_on_record"] == much["months_on_record"] == 13


def test_half_have_paid_back_by_the_first_month_by_whose_end_half_have() -> None:
    won = _all(person())

    shares = [its.share if (its := won.paid_by(month)) else None for month in (1, 2, 3, 12, 14)]
    assert shares == [0, 0, pytest.approx(8 / 12), pytest.approx(8 / 12), None]
    assert (won.half_by, won.seen_months) == (3, 13)


def test_who_came_lately_counts_as_far_as_they_are_known() -> None:
    shop = Source.objects.get()
    for place in range(12):
        _won(f"L{place}", shop, dt.date(2025, 12, 20))
    # Four of them by the end of the first month; nothing is known of their second but of ten.
    loaded("order-lines", *(_line(f"L{place}", dt.date(2025, 12, 20), 99) for place in range(4)))
    money = {"amount": 240, "account_amount": 240, "currency": "EUR"}
    AcquisitionSpend.objects.create(source=shop, month=dt.date(2025, 12, 1), **money)
    facts_prepared()

    won = _all(person())

    paid = [its.share if (its := won.paid_by(month)) else 0 for month in (1, 2, 3)]
    # S = (1 - 4/24) after the first month; of the twelve who saw the third, eight paid in it.
    assert paid == pytest.approx([4 / 24, 4 / 24, 1 - 20 / 24 * (1 - 8 / 12)])
    assert won.seen_months == 13


def test_what_they_cost_and_left_is_what_the_page_of_acquisition_says_of_their_way() -> None:
    (way,) = paybacks(won_by_source(won_in(2025)), year=2025)

    won = _all(person())

    left = won.first_year
    assert left and way.left and won.cost_per_customer == way.won.cost_per_customer
    assert (left.customers, left.margin) == (way.left.customers, way.left.margin)
    assert (float(left.low), float(left.high)) == pytest.approx(
        (float(way.left.low), float(way.left.high))
    )


def test_of_whom_nothing_is_known_that_winning_them_cost_they_are_in_no_mean_of_it() -> None:
    _won("free", Source.objects.create(key="own", name="Sin gasto"), _WON)
    facts_prepared()

    won = _all(person())

    assert (won.customers, won.costed, won.cost_per_customer) == (13, 12, 20)
    assert won.paid_in_year and won.paid_in_year.share == pytest.approx(8 / 12)


def test_the_groups_of_a_fact_come_to_the_whole() -> None:
    olga = person()
    by = dimension_asked("region", olga)
    assert by

    found = won_by(by, olga, year=None)

    assert len(found.groups) == 2 and {each.customers for each in found.groups} == {6}
    assert sum((each.cost for each in found.groups), Decimal(0)) == found.total.cost == 240
    # Of fewer than ten nothing is said.
    assert [(each.first_year, each.half_by) for each in found.groups] == [(None, None)] * 2


def test_a_cohort_is_a_quarter_the_newest_first_and_a_year_has_its_own() -> None:
    _won("late", Source.objects.get(), dt.date(2025, 11, 3))
    facts_prepared()
    olga = person()

    found = won_by(Cohorts(), olga, year=None)

    assert [(each.code, each.customers) for each in found.groups] == [("2025-4", 1), ("2025-1", 12)]
    assert years_won(olga) == [2025]
    assert _all(olga, 2024).customers == 0


def test_who_sees_a_part_of_the_customers_is_told_of_that_part() -> None:
    north = branch()
    Customer.objects.filter(key__in=["C0", "C1"]).update(branch=north)
    facts_prepared()

    won = _all(person(area="sales", scope="branch", branch=north))

    assert (won.customers, won.cost) == (2, 40)
    assert (won.first_year, won.paid_in_year) == (None, None)


def test_a_purchase_of_today_counts_once_the_customer_is_looked_at_again() -> None:
    customer = Customer.objects.get(key="C0")
    loaded("order-lines", _line("C0", dt.date(2025, 6, 1), 4))
    facts_prepared()

    assert facts_of(customer.pk)["months_to_payback"] == 5


def test_the_page_says_it_by_quarter_and_by_whatever_is_asked() -> None:
    tiered_company(number=12)
    shop = Source.objects.get()
    for valued in Customer.objects.filter(key__startswith="V"):
        Acquisition.objects.create(customer=valued, source=shop, won_on=_WON)
    facts_prepared()
    client = Client()
    client.force_login(person())

    by_quarter = client.get(reverse("winning")).content.decode()
    by_way = client.get(reverse("winning"), {"by": "source", "year": "2025"}).content.decode()

    assert "Q1 2025" in by_quarter and "How the cost comes back" in by_quarter
    assert "Tienda" in by_way


def test_before_anything_is_prepared_the_page_says_what_comes() -> None:
    client = Client()
    client.force_login(person())

    page = client.get(reverse("winning"))

    assert page.status_code == 200
