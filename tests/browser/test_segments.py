"""A group of the portfolio becomes a segment, which is narrowed, named, and found again."""

import re

import pytest
from playwright.sync_api import expect

from quilate.segments.models import Segment
from quilate.value.models import Quadrant, Valuation
from tests.browser.conftest import Visit
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.long


def test_a_group_of_the_portfolio_is_made_a_segment(visit: Visit) -> None:
    valued_company(number=40)
    facts_prepared()
    best = Valuation.objects.filter(quadrant=Quadrant.INVEST)
    page = visit(person())

    page.goto("/value/portfolio/")
    page.get_by_role("link", name="Make a segment of “Invest”").click()
    expect(page.get_by_label("Invest")).to_be_checked()
    worth = page.locator("#worth")
    expect(worth).to_contain_text(str(best.count()))
    whole = worth.text_content() or ""

    page.locator("[name='r.add']").select_option("orders")
    page.locator("button[value='add:r']").click()
    page.locator("[name='r.1.value']").first.fill("3")
    expect(worth).not_to_have_text(whole)
    page.get_by_label("Name", exact=True).fill("The best who come back")
    page.get_by_role("button", name="Save").click()

    expect(page).to_have_url(re.compile(r"/segments/\d+/$"))
    expect(page.get_by_role("heading", name="The best who come back")).to_be_visible()
    kept = Segment.objects.get()
    assert [part["fact"] for part in kept.rule["parts"]] == ["quadrant", "orders"]
    often = best.filter(purchases__gte=3).order_by("-clv").first()
    assert often is not None
    expect(page.get_by_role("link", name=often.customer.name).first).to_be_visible()
