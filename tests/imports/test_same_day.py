"""What a file brings moves the value of the customers in it the same day, whichever way it came."""

from decimal import Decimal

import pytest

from quilate.core.models import ChangedCustomer, Job
from quilate.imports import touching
from quilate.imports.models import ImportRun
from quilate.value.models import Valuation, ValueChange
from tests.facts import facts_of, facts_prepared
from tests.imports.bringing import entered, table
from tests.valued_company import ValuedCompany, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]
LINE = {"order": "N1", "line": "1", "customer": "V003", "date": "2026-03-02", "amount": "250"}
BACK = LINE | {"line": "2", "amount": "-250", "is_return": "yes"}
CALL = {"customer": "V003", "date": "2026-03-02", "channel": "phone"} | {
    "direction": "inbound",
    "cost": "9.50",
}
PLAN = {"subscription": "S1", "customer": "V003", "started_on": "2026-01-01", "amount": "20"}
RENEWED = {"subscription": "S1", "day": "2026-03-01", "commitment_ends_on": "2027-03-01"}
BILL = {"invoice": "B1", "customer": "V003", "issued_on": "2026-02-01", "amount": "20"}
PAID = {"invoice": "B1", "day": "2026-03-02", "amount": "20"}
AGREED = {"customer": "V003", "channel": "email", "purpose": "marketing", "given": "yes"} | {
    "decided_on": "2026-03-01",
    "proof": "web_form",
}
TOLD = {"customer": "V003", "told_on": "2026-03-01", "category_spend": "500"}
CHARGE = {"subscription": "S1", "day": "2026-03-01", "amount": "20", "cost": "5"}


@pytest.fixture
def valued() -> ValuedCompany:
    made = valued_company(number=12)
    facts_prepared()
    ChangedCustomer.objects.all().delete()
    Job.objects.all().delete()
    return made


def test_a_purchase_of_a_file_is_valued_and_told_and_nobody_else_is(valued: ValuedCompany) -> None:
    customer = valued.customer(3)
    before = Valuation.objects.current().get(customer=customer)
    orders = facts_of(customer.pk)["orders"]

    run = entered(table(LINE), kind="orders")

    after = Valuation.objects.current().get(customer=customer)
    change = ValueChange.objects.get()
    assert after.purchases == before.purchases + 1
    assert (change.customer, change.cause, change.reference) == (customer, "import", str(run.pk))
    assert (change.clv_before, change.clv_after) == (before.clv, after.clv)
    assert facts_of(customer.pk)["orders"] == orders + 1
    assert not jobs("value.run", "facts.prepare")


def test_what_comes_back_by_a_file_takes_its_margin_with_it(valued: ValuedCompany) -> None:
    entered(table(LINE), kind="orders")
    bought = Valuation.objects.current().get(customer=valued.customer(3))

    entered(table(BACK), kind="orders")

    back = Valuation.objects.current().get(customer=valued.customer(3))
    assert back.revenue == bought.revenue - Decimal(250)
    assert ValueChange.objects.filter(customer=valued.customer(3)).count() == 2


def test_a_conversation_of_a_file_costs_the_same_day(valued: ValuedCompany) -> None:
    before = Valuation.objects.current().get(customer=valued.customer(3))

    entered(table(CALL), kind="interactions")

    after = Valuation.objects.current().get(customer=valued.customer(3))
    assert after.cost_to_serve == before.cost_to_serve + Decimal("9.50")


def test_whatever_a_contract_a_bill_or_a_consent_says_is_of_its_customer(
    valued: ValuedCompany,
) -> None:
    files = {
        "subscriptions": PLAN,
        "renewals": RENEWED,
        "charges": CHARGE,
        "invoices": BILL,
        "payments": PAID,
        "consents": AGREED,
        "category-spends": TOLD,
    }
    for kind, row in files.items():
        ChangedCustomer.objects.all().delete()

        entered(table(row), kind=kind)

        assert marked() == {valued.customer(3).pk}, kind
    assert not jobs("value.run", "facts.prepare")


def test_of_more_than_can_be_named_everybody_is_valued_again(
    valued: ValuedCompany, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(touching, "MOST", 1)
    two = table(LINE, LINE | {"order": "N2", "customer": "V004"})

    entered(two, kind="orders")

    assert jobs("value.run", "facts.prepare") == {"value.run", "facts.prepare"}


def test_a_file_that_changes_nothing_is_told_of_nobody(valued: ValuedCompany) -> None:
    entered(table(LINE), kind="orders")

    run = entered(table(LINE), kind="orders")

    assert ValueChange.objects.count() == 1
    assert not jobs("value.run", "value.refresh")
    assert ImportRun.objects.get(pk=run.pk).touched == []


def marked() -> set[int]:
    return set(ChangedCustomer.objects.values_list("customer_number", flat=True))


def jobs(*kinds: str) -> set[str]:
    return set(Job.objects.filter(kind__in=kinds).values_list("kind", flat=True))
