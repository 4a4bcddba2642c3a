"""Nothing on any page stands in the way of who reads with ears, by keyboard, or on a phone."""

from collections.abc import Iterator

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pytest_django import Settings

from quilate.core.beginning.tokens import address_to_begin
from tests.browser.conftest import Visit
from tests.every_page import furnished, pages_at_the_door, pages_of_the_house
from tests.people import PASSWORD, company, person

pytestmark = pytest.mark.long
AXE = Axe()
SIZES = {"wide": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}}
#: WCAG 2.2 AA, and what its makers advise.
EVERYTHING = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: All that another theme changes.
COLOURS = ["color-contrast", "link-in-text-block"]


@pytest.mark.parametrize("size", SIZES)
def test_axe_finds_nothing_on_any_page_in_either_theme(visit: Visit, size: str) -> None:
    somebody = furnished()
    # Colours that change slowly are on their way from one theme to the other.
    how = {"viewport": SIZES[size], "reduced_motion": "reduce"}
    inside, outside = visit(person(), **how), visit(**how)
    walks = [(inside, pages_of_the_house()), (outside, pages_at_the_door(somebody))]

    found = [
        f"{address}: {fault}"
        for page, addresses in walks
        for address in addresses
        for fault in _faults(page, address)
    ]

    assert found == [], "\n".join(found)


def test_axe_finds_nothing_at_the_door_and_where_something_went_wrong(
    visit: Visit, settings: Settings
) -> None:
    settings.ROOT_URLCONF = "tests.core.watching.failing_urls"
    page = visit(reduced_motion="reduce")
    found = [*_faults(page, "/begin/"), *_faults(page, address_to_begin())]
    company()
    for address in ("/account/login/", "/nowhere", "/misunderstood", "/too-often", "/failing/x"):
        found += _faults(page, address)
    found += _faults(visit(person("reading"), reduced_motion="reduce"), "/company/")
    somebody = person()
    TOTP.activate(somebody, "JBSWY3DPEHPK3PXP")
    _fill_in(page, somebody.email, "mistaken")
    expect(page.get_by_role("alert")).to_be_visible()
    found += _faults_in_both_themes(page)
    _fill_in(page, somebody.email, PASSWORD)
    expect(page.locator("[name=code]")).to_be_visible()
    found += _faults_in_both_themes(page)

    assert found == [], "\n".join(found)


def _fill_in(page: Page, email: str, password: str) -> None:
    page.goto("/account/login/")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def test_axe_would_find_something(visit: Visit) -> None:
    company()
    page = visit(person())
    page.goto("/customers/new/")
    page.evaluate(
        "document.querySelector('label[for]').remove(); document.body.style.width = '9000px'"
    )

    found = list(_faults_as_it_stands(page))

    assert any("label" in fault for fault in found)
    assert "can be moved sideways" in found


def _faults(page: Page, address: str) -> Iterator[str]:
    page.emulate_media(color_scheme="light")
    page.goto(address)
    # Parts that come after the page.
    expect(page.locator("[hx-trigger=load]")).to_have_count(0)
    yield from _faults_in_both_themes(page)


def _faults_in_both_themes(page: Page) -> Iterator[str]:
    page.emulate_media(color_scheme="light")
    yield from _faults_as_it_stands(page)
    if page.viewport_size == SIZES["phone"]:
        return  # of the same colours as the wide page
    page.emulate_media(color_scheme="dark")
    yield from (f"in the dark: {fault}" for fault in _violations(page, {"runOnly": COLOURS}))


def _faults_as_it_stands(page: Page) -> Iterator[str]:
    yield from _violations(page, {"runOnly": EVERYTHING})
    if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
        yield "can be moved sideways"


def _violations(page: Page, options: dict[str, object]) -> Iterator[str]:
    for violation in AXE.run(page, options=options).response["violations"]:
        node = violation["nodes"][0]
        yield f"{violation['id']} ({len(violation['nodes'])} times): {node['html'][:200]}"
