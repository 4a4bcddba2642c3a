"""The lines of the portfolio are dragged by mouse and moved by keys, and kept with a reason."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, Page, expect

from quilate.value.models import PortfolioPolicy
from tests.browser.conftest import Visit
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import valued_company

pytestmark = pytest.mark.long


def test_a_line_is_dragged_the_figures_follow_and_the_reason_is_kept(visit: Visit) -> None:
    valued_company(number=40)
    facts_prepared()
    page = visit(person())
    page.goto("/value/portfolio/")

    with _figures_following(page):
        _drag(page, page.get_by_role("slider", name="Line of CLV"), up=120)
    expect(page.locator("#would-change")).to_contain_text("Invest")

    now = page.get_by_role("slider", name="Line of current value")
    before = now.get_attribute("aria-valuetext")
    with _figures_following(page):
        now.press("End")
    assert now.get_attribute("aria-valuetext") != before
    now.press("PageDown")
    _answered(page)
    drawn = page.get_by_label(re.compile("CLV from")).input_value()

    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_label(re.compile("CLV from"))).to_have_value(drawn)
    page.get_by_role("button", name="Save").click()
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    page.get_by_label("Why").fill("Time for the best only")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="History").click()

    expect(page.get_by_text("Time for the best only")).to_be_visible()
    kept = PortfolioPolicy.in_force()
    assert kept is not None
    assert str(kept.cut_clv).startswith(drawn.rstrip("0").rstrip("."))


@contextmanager
def _figures_following(page: Page) -> Iterator[None]:
    """See that the figures are others afterwards."""
    figures = page.locator("#groups-shown tbody")
    before = figures.text_content() or ""
    yield
    expect(figures).not_to_have_text(before)
    _answered(page)


def _answered(page: Page) -> None:
    """Wait until no answer is under way: who leaves before breaks it off, as if a script failed."""
    expect(page.locator("#lines")).not_to_have_class(re.compile("htmx-request"))


def _drag(page: Page, cut: Locator, *, up: int) -> None:
    # Hovering waits until the handle is drawn, stands still, and is what the mouse would meet.
    cut.locator("circle").hover()
    box = cut.locator("circle").bounding_box()
    assert box is not None
    across, along = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.down()
    page.mouse.move(across, along - up, steps=5)
    page.mouse.up()
