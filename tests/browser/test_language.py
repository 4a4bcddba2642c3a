"""The language and the theme are the person's choice, and stay with them."""

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.people import company, person


def test_the_language_is_changed_and_stays(visit: Visit) -> None:
    company()
    somebody = person(name="Ana Ruiz")
    page = visit(somebody)

    page.goto("/customers/")
    page.get_by_role("button", name="Account of Ana Ruiz").click()
    page.get_by_role("button", name="Español").click()

    expect(page.get_by_role("heading", name="Clientes", exact=True)).to_be_visible()
    elsewhere = visit(somebody)
    elsewhere.goto("/customers/")
    expect(elsewhere.locator("html")).to_have_attribute("lang", "es")


def test_the_theme_changes_where_one_stands_and_stays(visit: Visit) -> None:
    company()
    somebody = person(name="Ana Ruiz")
    page = visit(somebody)

    page.goto("/customers/")
    page.get_by_role("button", name="Account of Ana Ruiz").click()
    with page.expect_response("**/core/preferences"):
        page.get_by_role("button", name="Dark").click()

    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
