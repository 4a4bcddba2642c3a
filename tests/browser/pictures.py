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
                _take_rooms(page, theme)
                _take_value(page, theme)
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


def _take_rooms(page: Page, theme: str) -> None:
    page.goto("/")
    _take(page, f"home-{theme}")
    page.goto("/customers/")
    _take(page, f"list-{theme}")
    page.locator("tbody a").first.click()
    page.wait_for_url("**/customers/*/")
    expect(page.locator("[hx-trigger=load]")).to_have_count(0, timeout=_PATIENCE)
    _take(page, f"customer-{theme}")
    page.set_viewport_size(PHONE)
    _take(page, f"phone-{theme}")
    page.set_viewport_size(WIDE)


def _take_value(page: Page, theme: str) -> None:
    """Take the pages of value, which a valuation has filled, and the card of who is worth most."""
    for name, where in (("curve", "curve"), ("potential", "groups"), ("trust", "trust")):
        page.goto(f"/value/{where}/")
        _take(page, f"{name}-{theme}")
    page.goto("/")
    page.locator("#most li a").first.click()
    page.wait_for_url("**/customers/*/")
    expect(page.locator("[hx-trigger=load]")).to_have_count(0, timeout=_PATIENCE)
    page.get_by_role("heading", name="Value", exact=True).scroll_into_view_if_needed()
    _take(page, f"value-card-{theme}")


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
