"""Customers by an amount that the facts have of them: each once, in order, within reach."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quilate.core.facts import Condition
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.customers.places import Place
from tests.facts import facts_prepared
from tests.people import branch, company, customers, person, team

pytestmark = pytest.mark.django_db
#: Whole numbers with many ties, money with some, and what no decimal writes whole.
AMOUNTS = {
    "customer_id % 3": lambda number: number % 3,
    "CAST((customer_id * 7) % 5 AS DECIMAL(18, 2)) / 4": lambda number: number * 7 % 5,
    "CAST(customer_id % 4 AS DECIMAL(18, 2))": lambda number: number % 4,
    "1 / (customer_id % 6 + 1)": lambda number: -(number % 6),
}
EVERYBODY = Condition("TRUE")


@pytest.fixture
def seller() -> Person:
    """Found a company of twelve customers, every other of them the seller's."""
    company()
    north = branch("Norte")
    seller = person("sales", "own", branch=north, team=team("A", north))
    for turn, place in enumerate((Place(north.pk, seller.team_id, seller.pk), Place())):
        customers(*({"customer_id": f"K{each}"} for each in range(turn, 12, 2)), place=place)
    facts_prepared()
    return seller


@pytest.mark.long
@given(
    by=st.sampled_from(sorted(AMOUNTS)),
    size=st.integers(1, 13),
    is_sellers=st.booleans(),
    among=st.sampled_from([EVERYBODY, Condition("customer_id % 4 = ? OR customer_id = ?", (1, 2))]),
)
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_back_and_forth_each_row_is_met_once_and_nobody_elses(
    seller: Person, by: str, size: int, is_sellers: bool, among: Condition
) -> None:
    somebody = seller if is_sellers else Person.objects.exclude(pk=seller.pk).first() or person()
    pages = [page_of(somebody, by, among, size)]
    while pages[-1].after:
        pages.append(page_of(somebody, by, among, size, pages[-1].after))
    back = [pages[-1]]
    while back[0].before:
        back.insert(0, page_of(somebody, by, among, size, back[0].before))

    wanted = wanted_of(somebody, by, is_all=among is EVERYBODY)
    assert met(pages) == wanted
    assert met(back) == wanted


def test_a_cursor_that_is_not_ours_gives_the_first_page(seller: Person) -> None:
    admin, by = person(), "customer_id % 3"
    first = page_of(admin, by, EVERYBODY, 2)
    others = page_of(admin, "customer_id % 4", EVERYBODY, 2).after
    longer = page_of(admin, by, EVERYBODY, 2, first.after).after

    for forged in ("x", "<x~y", ">1~0", "é\0", first.after[:-1], f"{longer}x", others):
        assert page_of(admin, by, EVERYBODY, 2, forged) == first


def test_who_went_elsewhere_since_the_facts_were_prepared_is_not_named(seller: Person) -> None:
    gone = Customer.objects.visible_to(seller).first()
    Customer.objects.filter(pk=gone.pk).update(owner=None)

    assert gone.pk not in met([page_of(seller, "customer_id % 3", EVERYBODY, 12)])


def test_who_may_see_nobody_meets_nobody(seller: Person) -> None:
    nowhere = person("sales", "branch")

    page = page_of(nowhere, "customer_id", Condition("FALSE OR TRUE"), 5)

    assert page == KeysetPage([], "", "")


def page_of(
    somebody: Person, by: str, among: Condition, size: int, cursor: str = ""
) -> KeysetPage[tuple[Any, ...]]:
    return greatest_first(somebody, by, ["customer_id"], among, cursor=cursor, size=size)


def met(pages: list[KeysetPage[tuple[Any, ...]]]) -> list[int]:
    rows = [row for page in pages for row in page.rows]
    assert all(customer.pk == number for customer, number in rows)
    return [number for _, number in rows]


def wanted_of(somebody: Person, by: str, *, is_all: bool) -> list[int]:
    seen = Customer.objects.visible_to(somebody).current().values_list("pk", flat=True)
    among = [each for each in seen if is_all or each % 4 == 1 or each == 2]
    return sorted(among, key=lambda number: (AMOUNTS[by](number), number), reverse=True)
