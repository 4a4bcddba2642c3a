"""The keyboard leads everywhere: ``/`` searches, ``g`` and a letter go to a room, ``?`` helps."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.people import company, customers, person

pytestmark = pytest.mark.long


def test_a_slash_leads_to_the_search_which_finds_a_customer(visit: Visit) -> None:
    company()
    customers({"customer_id": "C1", "given_names": "Ana", "surname_1": "Núñez"})
    page = visit(person())

    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("nunez ana")
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Ana Núñez")).to_be_visible()


def test_g_and_a_letter_go_to_a_room_but_not_while_somebody_writes(visit: Visit) -> None:
    company()
    page = visit(person())

    page.goto("/")
    page.keyboard.press("/")
    page.keyboard.type("gi")
    expect(page.get_by_role("searchbox")).to_have_value("gi")
    page.keyboard.press("Tab")
    page.keyboard.type("gi")

    expect(page.get_by_role("heading", name="Imports", exact=True)).to_be_visible()


def test_a_question_mark_shows_the_keys_and_lets_them_be_turned_off(visit: Visit) -> None:
    company()
    page = visit(person())

    page.goto("/")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    page.get_by_label("Keys are on in this browser").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("?")

    expect(page.get_by_role("dialog", name="Keyboard")).to_be_hidden()


def test_the_first_key_leads_past_the_navigation(visit: Visit) -> None:
    company()
    page = visit(person())

    page.goto("/")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()
