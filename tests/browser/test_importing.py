"""A file with mistakes goes all the way: mapped, checked, entered, its rejects sent back."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from quilate.core.jobs.worker import Worker
from quilate.customers.models import Customer
from tests.browser.conftest import Visit
from tests.imports.bringing import CUSTOMER, LATER, company, table
from tests.people import person

pytestmark = pytest.mark.long

BROKEN = {"customer_id": "C2", "given_names": "Eva", "email": "nobody"}


@pytest.mark.parametrize(
    "has_scripts",
    [True, pytest.param(False, marks=pytest.mark.long)],
    ids=["scripts", "no scripts"],
)
def test_what_was_put_aside_is_corrected_and_sent_back(
    visit: Visit, tmp_path: Path, has_scripts: bool
) -> None:
    company()
    page = visit(person(), java_script_enabled=has_scripts)
    file = tmp_path / "till.csv"
    file.write_bytes(table(CUSTOMER, BROKEN))

    _choose(page, file)
    expect(page.get_by_label("Given names")).to_have_value("given_names")
    page.get_by_role("button", name="Check the file").click()
    _worked_off(page, has_scripts)
    expect(page.get_by_text("it is not an e-mail address")).to_be_visible()
    assert not Customer.objects.exists()

    page.get_by_role("button", name="Enter one row").click()
    _worked_off(page, has_scripts)
    expect(page.get_by_text("The file has been entered")).to_be_visible()
    assert Customer.objects.get().key == "C1"

    with page.expect_download() as rejects:
        page.get_by_role("link", name="Download what was put aside").click()
    corrected = tmp_path / "corrected.csv"
    text = rejects.value.path().read_text(encoding="utf-8-sig")
    corrected.write_text(text.replace("nobody", "eva@example.com"), encoding="utf-8")

    _choose(page, corrected)
    page.get_by_role("button", name="Check the file").click()
    _worked_off(page, has_scripts)
    page.get_by_role("button", name="Enter one row").click()
    _worked_off(page, has_scripts)
    expect(page.get_by_text("The file has been entered")).to_be_visible()
    assert Customer.objects.get(key="C2").contact_points.get().value == "eva@example.com"


def _choose(page: Page, file: Path) -> None:
    page.goto("/imports/new/")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Continue").click()


def _worked_off(page: Page, has_scripts: bool) -> None:
    """Let the worker do what waits; with scripts the page sees it by itself."""
    page.wait_for_url("**/imports/*/")
    Worker(lambda: LATER).work_off()
    if not has_scripts:
        page.reload()
