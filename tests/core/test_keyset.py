"""Pages of a long list, walked forwards and back."""

import datetime as dt

import pytest
from django.db.models import QuerySet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.customers.models import Customer

pytestmark = pytest.mark.django_db
ORDERS = [("sort_name", "id"), ("-sort_name", "-id"), ("created_on", "id"), ("-created_on", "-id")]
# Few names and few days, so that there are ties.
LISTS = st.lists(st.tuples(st.sampled_from("abñz"), st.integers(1, 3)), max_size=12)


@pytest.mark.long
@given(rows=LISTS, order=st.sampled_from(ORDERS), size=st.integers(1, 5))
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_walking_forwards_and_back_gives_every_row_once_and_in_order(
    rows: list[tuple[str, int]], order: tuple[str, ...], size: int
) -> None:
    everybody = _only(rows)
    wanted = [row.pk for row in everybody.order_by(*order)]
    pages = _walk(everybody, order, size)
    back = [pages[-1]]
    while back[0].before:
        back.insert(0, keyset_page(everybody, order, size=size, cursor=back[0].before))

    assert _numbers(pages) == wanted
    assert _numbers(back) == wanted
    assert pages[0].before == ""


@pytest.mark.parametrize("cursor", ["x", "é\0", "W10=", "a:b:c", "9" * 5000])
def test_a_broken_cursor_gives_the_first_page(cursor: str) -> None:
    everybody = _only([("a", 1), ("b", 2)])

    page = keyset_page(everybody, ORDERS[0], size=1, cursor=cursor)

    assert page.rows == list(everybody.order_by("sort_name")[:1])


def test_a_cursor_of_another_order_gives_the_first_page() -> None:
    everybody = _only([("a", 1), ("b", 2)])
    by_name = keyset_page(everybody, ("sort_name", "id"), size=1)

    by_day = keyset_page(everybody, ("created_on", "id"), size=1, cursor=by_name.after)

    assert by_day.before == ""


def _walk(everybody: QuerySet[Customer], order: tuple[str, ...], size: int) -> list[KeysetPage]:
    pages = [keyset_page(everybody, order, size=size)]
    while pages[-1].after:
        pages.append(keyset_page(everybody, order, size=size, cursor=pages[-1].after))
    return pages


def _numbers(pages: list[KeysetPage]) -> list[int]:
    return [row.pk for page in pages for row in page.rows]


def _only(rows: list[tuple[str, int]]) -> QuerySet[Customer]:
    Customer.objects.all().delete()
    Customer.objects.bulk_create(
        Customer(key=f"k{number}", sort_name=name, created_on=dt.date(2026, 1, day))
        for number, (name, day) in enumerate(rows)
    )
    return Customer.objects.all()
