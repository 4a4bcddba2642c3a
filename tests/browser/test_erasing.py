"""A customer asks to be forgotten: from the request to the certificate."""

import pytest
from playwright.sync_api import expect

from quilate.customers.models import Customer
from tests.browser.conftest import Visit
from tests.people import company, customers, person

pytestmark = pytest.mark.long


def test_a_customer_is_erased_and_gets_a_certificate(visit: Visit) -> None:
    company()
    customers({"customer_id": "C1", "given_names": "Ana", "surname_1": "Ruiz"})
    ana = Customer.objects.get()
    page = visit(person())

    page.goto(f"/customers/{ana.pk}/")
    page.get_by_role("link", name="Enter a request").click()
    page.get_by_label("What is asked").select_option("erasure")
    page.get_by_label("How the identity was checked").select_option("document")
    page.get_by_role("button", name="Enter the request").click()
    page.get_by_role("link", name="See what would be erased").click()
    page.get_by_label("I have read this").check()
    page.get_by_role("button", name="Erase for good").click()

    expect(page.get_by_text("Certificate of erasure").first).to_be_visible()
    expect(page.get_by_text("Ruiz")).to_have_count(0)
    assert page.goto(f"/customers/{ana.pk}/").status == 404  # type: ignore[union-attr]
