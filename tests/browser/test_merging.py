"""Two who are one are merged, and parted again."""

import pytest
from playwright.sync_api import expect

from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.models import Customer
from tests.browser.conftest import Visit
from tests.people import AT, company, customers, person

pytestmark = pytest.mark.long


def test_two_are_merged_and_the_merge_is_undone(visit: Visit) -> None:
    company()
    ana = {"given_names": "Ana", "surname_1": "Ruiz", "phone": "612345678"}
    customers(ana | {"customer_id": "C1", "city": "León"}, ana | {"customer_id": "C2"})
    first, second = Customer.objects.order_by("key")
    PossibleDuplicate.objects.create(
        first=first, second=second, likelihood=980, reasons=["same-name"], found_at=AT
    )
    page = visit(person())

    page.goto("/customers/duplicates/")
    page.get_by_role("link", name="Compare").click()
    page.get_by_role("button", name="Make them one").click()
    expect(page.get_by_text("is one customer now")).to_be_visible()
    assert Customer.objects.current().count() == 1

    page.goto("/customers/merges/")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("They are two customers again")).to_be_visible()
    assert list(Customer.objects.current().order_by("key")) == [first, second]
