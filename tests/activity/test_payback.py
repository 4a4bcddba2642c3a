"""What customers have left since they were won, beside what winning them cost."""

import datetime as dt
from decimal import Decimal
from statistics import NormalDist, stdev

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.leaving import prepare_margins_of_won
from quilate.activity.models import Acquisition, AcquisitionSpend, OrderLine, Source, WonMargin
from quilate.activity.queries.acquisition import won_by_source, won_in
from quilate.activity.queries.payback import Payback, paybacks
from quilate.core.models import Person
from quilate.customers.models import Customer
from tests.activity_tables import company, order_of
from tests.people import branch, person

pytestmark = pytest.mark.django_db
_WON, _LAST = dt.date(2025, 1, 10), dt.date(2026, 2, 9)
_SIX = [Decimal(6 + place) for place in range(12)]


def _sold(customer: Customer, key: str, *, on: dt.date, margin: Decimal, assumed: bool) -> None:
    source = 4 if assumed else 1
    line = order_of(customer, key).lines
    line.update(day=on, margin=margin, cost_source=source)


@pytest.fixture(autouse=True)
def twelve_won() -> None:
    """Let twelve come by one way, each leave 6 to 17 in the first month and 10 in the third."""
    company()
    shop = Source.objects.create(key="shop", name="Tienda")
    money = {"amount": 240, "account_amount": 240, "currency": "EUR"}
    AcquisitionSpend.objects.create(source=shop, month=dt.date(2025, 1, 1), **money)
    for place, margin in enumerate(_SIX):
        customer = Customer.objects.create(key=f"C{place}", sort_name="c", created_on=_WON)
        Acquisition.objects.create(customer=customer, source=shop, won_on=_WON)
        _sold(customer, f"A{place}", on=_WON, margin=margin, assumed=False)
        _sold(customer, f"B{place}", on=dt.date(2025, 4, 9), margin=Decimal(10), assumed=True)
    # Before they were won: nothing that winning them brought.
    first = Customer.objects.get(key="C0")
    _sold(first, "old", on=dt.date(2024, 12, 1), margin=Decimal(500), assumed=False)
    _sold(first, "last", on=_LAST, margin=Decimal(0), assumed=False)
    prepare_margins_of_won(on=_LAST)


def _page(somebody: Person) -> str:
    client = Client()
    client.force_login(somebody)
    return client.get(reverse("acquisition"), {"year": 2025}).content.decode()


def _of_the_shop() -> Payback:
    (found,) = paybacks(won_by_source(won_in(2025)), year=2025)
    return found


def test_a_customer_has_left_the_mean_of_what_each_has_by_then() -> None:
    after = {row.months: row.margin for row in WonMargin.objects.all()}

    assert after[1] == after[2] == sum(_SIX)
    assert after[3] == after[13] == sum(_SIX) + 120
    assert max(after) == 13


def test_the_margin_of_a_year_has_the_interval_of_a_mean() -> None:
    left = _of_the_shop().left
    assert left is not None
    width = NormalDist().inv_cdf(0.9) * float(stdev(_SIX)) / 12**0.5

    assert (left.months, left.customers) == (12, 12)
    assert left.margin == (sum(_SIX) + 120) / 12
    assert float(left.high - left.margin) == pytest.approx(width)
    assert left.assumed_share == Decimal(120) / (sum(_SIX) + 120)


def test_spend_is_paid_back_by_the_end_of_the_month_in_which_the_mean_comes_up_to_it() -> None:
    found = _of_the_shop()

    assert found.won.cost_per_customer == 20
    assert (found.month, found.earliest, found.latest) == (3, 3, 3)


def test_where_it_is_not_certain_the_last_month_stays_open() -> None:
    AcquisitionSpend.objects.update(account_amount=Decimal("21.5") * 12)

    found = _of_the_shop()

    assert (found.month, found.earliest, found.latest) == (3, 3, None)


def test_of_a_month_that_is_not_over_nothing_is_said() -> None:
    the_day_before = dt.date(2025, 4, 8)
    OrderLine.objects.filter(order__key="last").update(day=the_day_before)

    prepare_margins_of_won(on=the_day_before)

    assert max(WonMargin.objects.values_list("months", flat=True)) == 2


def test_of_fewer_than_ten_nothing_is_said() -> None:
    Acquisition.objects.filter(customer__key__in=["C1", "C2", "C3"]).delete()
    prepare_margins_of_won(on=_LAST)

    assert (_of_the_shop().left, _of_the_shop().month) == (None, None)


def test_the_page_says_when_it_is_paid_back_and_what_is_assumed() -> None:
    page = _page(person())

    assert "month 3" in page
    assert "in 12 months, 12 customers" in page
    assert "assumed: 46.5" in page


def test_a_way_without_spend_or_without_customers_says_so() -> None:
    own = Source.objects.create(key="own", name="Por su cuenta")
    Acquisition.objects.filter(customer__key="C11").update(source=own)
    fair = Source.objects.create(key="fair", name="Feria")
    AcquisitionSpend.objects.filter(source__key="shop").update(source=fair)

    page = _page(person())

    assert "no spend written down" in page
    assert "no customers won" in page


def test_who_sees_a_part_of_the_customers_is_not_shown_what_all_of_them_left() -> None:
    somebody = person(area="sales", scope="branch", branch=branch())

    page = _page(somebody)

    assert "month 3" not in page
    assert "12-month margin" not in page
    assert "whoever may see all of them" in page
