"""Somebody comes in, is told what was wrong, and goes."""

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.people import PASSWORD, company, person


def test_somebody_signs_in_and_out(visit: Visit) -> None:
    company()
    somebody = person(name="Ana Ruiz")
    page = visit()

    page.goto("/customers/")
    page.get_by_label("Email").fill(somebody.email)
    page.get_by_label("Password").fill("not my password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_visible()

    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Customers", exact=True)).to_be_visible()

    page.get_by_role("button", name="Account of Ana Ruiz").click()
    page.get_by_role("button", name="Sign out").click()
    page.goto("/")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
