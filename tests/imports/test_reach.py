"""An import reaches as far as the person's scope, and tells nothing of who is beyond it."""

import pytest

from quilate.activity.models import Order, Payment
from quilate.core.models import Person
from quilate.customers.models import Consent, Customer
from tests.imports.bringing import CUSTOMER, company, entered, figures, reasons, table
from tests.people import branch, person

pytestmark = pytest.mark.django_db
ORDER = {"pedido": "P1", "cliente": "FAR", "fecha": "2026-03-15", "importe": "10,00"}
CONSENT = {
    "cliente": "FAR",
    "canal": "email",
    "finalidad": "marketing",
    "acepta": "sí",
    "fecha": "2026-03-15",
    "prueba": "web",
}


@pytest.fixture
def near() -> Person:
    """Somebody of the north; a customer of the south is there."""
    company()
    far = {"customer_id": "FAR", "given_names": "Zita", "nif": "12345678Z", "sucursal": "Sur"}
    branch("Sur")
    entered(table(far))
    return person("information", "branch", branch=branch("Norte"))


@pytest.mark.long
def test_new_customers_are_placed_where_the_person_sees_them(near: Person) -> None:
    entered(table(CUSTOMER), by=near)

    assert Customer.objects.visible_to(near).get().key == "C1"


@pytest.mark.long
def test_customers_beyond_the_scope_are_neither_changed_nor_told_of(near: Person) -> None:
    run = entered(
        table(
            CUSTOMER | {"customer_id": "FAR", "nif": "", "sucursal": ""},
            CUSTOMER | {"customer_id": "C3", "nif": "", "sucursal": "Sur"},
        ),
        by=near,
    )

    assert reasons(run) == [(2, "customer", "reject-not-yours"), (3, "branch", "reject-branch")]
    assert Customer.objects.get().given_names == "Zita"
    assert "Zita" not in str(run.set_aside.values())


@pytest.mark.long
def test_nothing_tells_that_somebody_beyond_the_scope_has_the_same_identifier(near: Person) -> None:
    run = entered(table(CUSTOMER | {"nif": "12345678Z", "sucursal": ""}), by=near)

    assert (run.alike, figures(run)) == (0, {"created": 1})
    assert Customer.objects.visible_to(near).get().key == "C1"
    assert Customer.objects.get(key="FAR").identities.count() == 1


@pytest.mark.long
@pytest.mark.parametrize(("kind", "row"), [("orders", ORDER), ("consents", CONSENT)])
def test_what_names_a_customer_beyond_the_scope_is_told_as_if_there_were_none(
    near: Person, kind: str, row: dict[str, str]
) -> None:
    run = entered(table(row, row | {"cliente": "NONE", "pedido": "P2"}), kind=kind, by=near)

    assert reasons(run) == [(line, "customer", "reject-customer") for line in (2, 3)]
    assert not Order.objects.exists()
    assert not Consent.objects.exists()


@pytest.mark.long
def test_an_order_of_somebody_else_is_not_taken_over(near: Person) -> None:
    entered(table(ORDER), kind="orders")
    entered(table(CUSTOMER), by=near)

    run = entered(table(ORDER | {"cliente": "C1"}), kind="orders", by=near)

    assert figures(run) == {"rejects": 1}
    assert Order.objects.get().customer.key == "FAR"


@pytest.mark.long
def test_what_somebody_else_was_billed_is_not_paid_from_here(near: Person) -> None:
    bill = {"factura": "F1", "cliente": "FAR", "emision": "2026-03-01", "importe": "20,00"}
    entered(table(bill), kind="invoices")
    paid = {"factura": "F1", "fecha_pago": "2026-04-10", "importe": "20,00"}

    run = entered(table(paid), kind="payments", by=near)

    assert reasons(run) == [(2, "invoice", "reject-not-yours")]
    assert not Payment.objects.exists()
