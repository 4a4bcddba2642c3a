"""A purchase that somebody writes down is in the value of the customer at once."""

import pytest
from playwright.sync_api import expect

from quilate.value.models import Valuation
from tests.browser.conftest import Visit
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.long


def test_a_purchase_is_followed_into_the_value_card(visit: Visit) -> None:
    valued = valued_company(number=40)
    facts_prepared()
    customer = valued.customer(3)
    before = Valuation.objects.current().get(customer=customer)
    page = visit(person())

    page.goto(f"/customers/{customer.pk}/")
    expect(page.get_by_text(f"{before.current_value:,.0f} €").first).to_be_visible()
    page.get_by_role("link", name="Write down a purchase").click()
    page.get_by_role("button", name="Save").click()
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    page.get_by_label("Amount without tax").fill("1234")
    page.get_by_label("What it cost").fill("234")
    page.get_by_role("button", name="Save").click()

    after = Valuation.objects.current().get(customer=customer)
    assert after.purchases == before.purchases + 1
    expect(page.get_by_text(f"{after.current_value:,.0f} €").first).to_be_visible()
    change = customer.value_changes.get()
    assert (change.cause, change.clv_before, change.clv_after) == (
        *("purchase", before.clv),
        after.clv,
    )
    expect(page.get_by_text("after a purchase").first).to_be_visible()
    expect(page.get_by_text("1,234").first).to_be_visible()
