"""Customers are entered and changed where they are read, with scripts and without."""

import pytest
from playwright.sync_api import expect

from quilate.customers.models import Customer
from tests.browser.conftest import Visit
from tests.people import company, customers, person

pytestmark = pytest.mark.long

EITHER_WAY = pytest.mark.parametrize(
    "has_scripts",
    [True, pytest.param(False, marks=pytest.mark.long)],
    ids=["scripts", "no scripts"],
)


@EITHER_WAY
def test_a_customer_is_changed(visit: Visit, has_scripts: bool) -> None:
    company()
    customers({"customer_id": "C1", "given_names": "Ana", "surname_1": "Ruiz"})
    ana = Customer.objects.get()
    page = visit(person(), java_script_enabled=has_scripts)

    page.goto(f"/customers/{ana.pk}/")
    page.locator("#who").get_by_role("link", name="Change").click()
    page.get_by_label("First surname").fill("")
    page.get_by_label("Given names").fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()

    page.get_by_label("Given names").fill("Ana María")
    page.get_by_label("First surname").fill("Núñez")
    page.get_by_role("button", name="Save").click()

    expect(page.get_by_role("heading", name="Ana María Núñez")).to_be_visible()
    expect(page.get_by_label("First surname")).to_have_count(0)
    ana.refresh_from_db()
    assert ana.surname_1 == "Núñez"


@EITHER_WAY
def test_a_customer_is_entered(visit: Visit, has_scripts: bool) -> None:
    company()
    page = visit(person(), java_script_enabled=has_scripts)

    page.goto("/customers/new/")
    page.get_by_label("Given names").fill("Ana")
    page.get_by_label("First surname").fill("Ruiz")
    page.get_by_label("Telephone").fill("612 34 56 78")
    page.get_by_role("button", name="Create customer").click()

    expect(page.get_by_role("heading", name="Ana Ruiz")).to_be_visible()
    assert Customer.objects.get().contact_points.get().value == "+34612345678"


@EITHER_WAY
def test_a_consent_is_recorded_with_its_proof(visit: Visit, has_scripts: bool) -> None:
    company()
    customers({"customer_id": "C1", "given_names": "Ana", "surname_1": "Ruiz"})
    ana = Customer.objects.get()
    page = visit(person(), java_script_enabled=has_scripts)

    page.goto(f"/customers/{ana.pk}/")
    page.locator("#consents").get_by_role("link", name="Record").click()
    page.get_by_label("Channel").select_option("email")
    page.get_by_label("Purpose").select_option("marketing")
    page.get_by_label("Consents", exact=True).check()
    page.get_by_label("How it was obtained").select_option("paper_form")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Without a proof there is no consent")).to_be_visible()
    page.get_by_label("Proof").fill("F-2026-1")
    page.get_by_role("button", name="Save").click()

    expect(page.locator("#consents").get_by_text("E-mail · marketing")).to_be_visible()
    assert ana.consents.get().given
