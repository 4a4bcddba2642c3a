"""Takes the pictures of the guide from a demonstration that is served (``make demo``).

``python -m tests.browser.pictures http://127.0.0.1:8000 ada@example.com PASSWORD``, with the
sign-in of somebody who administers; a worker must run, as it does beside the demonstration.
"""

import io
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, expect, sync_playwright

IMAGES = Path(__file__).parents[2] / "docs" / "images"
WIDE, PHONE = {"width": 1280, "height": 860}, {"width": 390, "height": 844}
#: Enough for a page; a picture with as many is a third of one with all.
COLOURS = 128
_PATIENCE = 60_000
VALUE_PAGES = {
    "portfolio": "portfolio",
    "tiers": "tiers",
    "curve": "curve",
    "potential": "groups",
    "lifecycle": "lifecycle",
    "trust": "trust",
}
#: The list of who is worth most, which home begins.
MOST = "/value/customers/most/"
VALUE_CARD = re.compile("^(Value|Valor)$")
PEOPLE = """\
cliente;nombre;apellido1;correo
W-1;Carmen;Núñez;carmen@example.com
W-2;Luis;Prada;luis@example
W-3;Inés;Ibarra;ines@example.com
;Tomás;Rey;tomas@example.com
"""


def main(address: str, email: str, password: str) -> None:
    """Take every picture, by light and in the dark."""
    with sync_playwright() as playwright:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for theme in ("light", "dark"):
            with _signed_in(browser, address, email, password, theme) as page:
                for language in ("es", "en"):
                    _speak(page, language)
                    looks = theme if language == "en" else f"{language}-{theme}"
                    _take_rooms(page, looks)
                    _take_value(page, looks)
                _take_import(page, theme)
        browser.close()


@contextmanager
def _signed_in(
    browser: Browser, address: str, email: str, password: str, theme: str
) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport=WIDE, locale="en-GB")
    page = context.new_page()
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto("/account/login/")
    page.get_by_label("Email").fill(email)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(re.compile(r"/$"))
    yield page
    context.close()


def _speak(page: Page, language: str) -> None:
    """Choose the person's language, in the menu that is folded away."""
    page.goto("/")
    with page.expect_navigation():
        page.locator(f"button[name=language][value={language}]").first.dispatch_event("click")
    expect(page.locator("html")).to_have_attribute("lang", language)


def _take_rooms(page: Page, looks: str) -> None:
    page.goto("/")
    _take(page, f"home-{looks}")
    page.goto("/customers/")
    _take(page, f"list-{looks}")
    page.locator("tbody a").first.click()
    _wait_for_the_customer(page)
    _take(page, f"customer-{looks}")
    page.set_viewport_size(PHONE)
    _take(page, f"phone-{looks}")
    page.set_viewport_size(WIDE)


def _take_value(page: Page, looks: str) -> None:
    """Take the pages of value, which a valuation has filled, and the card of who is worth most."""
    for name, where in VALUE_PAGES.items():
        page.goto(f"/value/{where}/")
        page.wait_for_load_state("networkidle")
        _take(page, f"{name}-{looks}")
    page.goto("/")
    page.locator("section", has=page.locator(f"a[href='{MOST}']")).locator("li a").first.click()
    _wait_for_the_customer(page)
    page.get_by_role("heading", name=VALUE_CARD).scroll_into_view_if_needed()
    _take(page, f"value-card-{looks}")


def _wait_for_the_customer(page: Page) -> None:
    page.wait_for_url("**/customers/*/")
    expect(page.locator("[hx-trigger=load]")).to_have_count(0, timeout=_PATIENCE)


def _take_import(page: Page, theme: str) -> None:
    page.goto("/imports/new/")
    file = {"name": "web-shop.csv", "mimeType": "text/csv", "buffer": PEOPLE.encode()}
    page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/columns/")
    _take(page, f"import-columns-{theme}")
    page.get_by_role("button", name="Check the file").click()
    expect(page.get_by_role("button", name=re.compile("^Enter "))).to_be_visible(timeout=_PATIENCE)
    _take(page, f"import-check-{theme}")
    page.get_by_role("button", name="Discard").click()
    page.wait_for_url("**/imports/")


def _take(page: Page, name: str) -> None:
    page.evaluate("document.fonts.ready")
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    few = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(IMAGES / f"application-{name}.png", optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
