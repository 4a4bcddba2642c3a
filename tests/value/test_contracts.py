"""Contracts and purchases in one figure: each euro in one part, and the same everywhere."""

import csv
import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection
from django.db.models import Count

from quilate.activity.models import Subscription
from quilate.activity.queries.histories import (
    contracts_of_record,
    costs_of_record,
    lines_of_record,
)
from quilate.customers.happening import Happened
from quilate.customers.models import Customer
from quilate.runs.from_python import value
from quilate.value.card.contracts import running_contracts_of
from quilate.value.card.making import making_of
from quilate.value.models import Valuation, ValuationRun
from quilate.value.queries import valuation_of
from quilate.value.refreshing import refresh
from quilate.value.trust.contracts import contract_test_of
from tests.activity_tables import loaded
from tests.value.contracted_company import contracts, contracts_alone
from tests.valued_company import LAST_DAY, VALUED_AT, found, some_do_not_pay, value_again

pytestmark = [pytest.mark.django_db, pytest.mark.long]
_CENT = Decimal("0.005001")
_SOON = VALUED_AT + dt.timedelta(hours=6)


@pytest.fixture
def both() -> ValuationRun:
    """Half of the customers hold contracts; all of them buy."""
    found(number=60, days=40)
    contracts(holders=30)
    return value_again()


def test_each_customer_is_worth_what_quilate_value_says_of_the_same_files(
    both: ValuationRun, tmp_path: Path
) -> None:
    some_do_not_pay(20)
    run = value_again(at=_SOON)
    lines = _exported(tmp_path / "lines.csv", lines_of_record())
    contracts_file = _exported(tmp_path / "contratos.csv", contracts_of_record())
    kind = "CASE WHEN is_loss THEN 'incobrable' ELSE 'llamada' END AS kind"
    told = f"SELECT customer_key, day, cost, {kind} FROM ({costs_of_record()}) AS cost"
    costs = _exported(tmp_path / "costs.csv", told)

    table = value(lines, costs=costs, contracts=contracts_file, as_of=run.as_of)

    shown = {row.customer.key: row for row in run.valuations.select_related("customer")}
    expected = {row["customer_id"]: row for row in table.to_pylist()}
    assert shown.keys() == expected.keys()
    for key, row in expected.items():
        for name in ("revenue", "cost_to_serve", "current_value", "clv", "clv_low", "clv_high"):
            assert abs(getattr(shown[key], name) - Decimal(str(row[name]))) <= _CENT, name
        assert abs(float(shown[key].clv_subscriptions) - row["clv_subscriptions"]) <= float(_CENT)
    assert run.record["contracts"]["rows_rejected"] == 0
    # Somebody who holds a contract has not paid, and costs more than conversations.
    loss = Decimal("31.90")
    assert any(row.clv_subscriptions and row.cost_to_serve >= loss for row in shown.values())


def test_the_two_parts_are_the_whole(both: ValuationRun) -> None:
    rows = list(both.valuations.all())

    assert all(row.clv == row.clv_subscriptions + row.clv_purchases for row in rows)
    assert all(row.clv_low <= row.clv <= row.clv_high for row in rows if row.clv_subscriptions)
    running = set(Subscription.objects.filter(ended_on=None).values_list("customer_id", flat=True))
    assert {row.customer_id for row in rows if row.clv_subscriptions} == running


def test_charges_count_to_date_and_are_no_purchases_to_come() -> None:
    found(number=60, days=40)
    without = {row.customer_id: row for row in value_again().valuations.all()}
    contracts(holders=30)

    again = {row.customer_id: row for row in value_again().valuations.all()}

    for number, row in again.items():
        before = without[number]
        assert row.expected_purchases == before.expected_purchases
        assert row.revenue >= before.revenue
        if row.clv_subscriptions:
            assert row.current_value > before.current_value
            assert row.p_alive == 1


def test_a_contract_is_worth_its_margin_for_as_long_as_it_lasts(both: ValuationRun) -> None:
    held = _one_running()
    row = valuation_of(held.customer)

    assert row is not None
    year = Decimal(12) * held.amount / 2
    assert year / 3 < row.clv_subscriptions < year


def test_a_company_of_contracts_alone_is_valued() -> None:
    contracts_alone()

    run = value_again()

    assert run.equity > 0
    assert run.valuations.count() == 60
    rows = list(run.valuations.all())
    assert all(row.clv_purchases == 0 for row in rows)
    assert {row.p_alive for row in rows} == {0.0, 1.0}
    assert all(row.purchases >= 1 for row in rows)


def test_contracts_are_tested_and_the_card_tells_them() -> None:
    contracts_alone(holders=150)
    run = value_again()
    held = _one_running()
    row = run.valuations.get(customer=held.customer_id)

    test, made = contract_test_of(run.record), making_of(row)

    assert test is not None
    assert run.trust in {ValuationRun.Trust.GOOD, ValuationRun.Trust.CARE}
    assert test.contracts >= 30
    assert abs(test.off) < 0.25
    assert [each.amount for each in running_contracts_of(row)] == [held.account_amount]
    assert made.margin_per_purchase is None
    assert made.discount == 0


def test_who_has_done_nothing_is_worth_what_the_run_said(both: ValuationRun) -> None:
    before = list(Valuation.objects.order_by("pk").values())

    refresh([row["customer_id"] for row in before], Happened((), "other", VALUED_AT))

    assert list(Valuation.objects.order_by("pk").values()) == before


def test_a_contract_that_ends_is_worth_nothing_the_same_day(both: ValuationRun) -> None:
    held = _one_running()
    Subscription.objects.filter(pk=held.pk).update(ended_on=VALUED_AT.date())

    refresh([held.customer_id], Happened((), "contract", _SOON))

    row = valuation_of(held.customer)
    assert row is not None
    assert row.clv_subscriptions == 0
    assert row.clv == row.clv_purchases


def test_a_contract_that_begins_is_worth_something_the_same_day(both: ValuationRun) -> None:
    customer = both.valuations.get(customer__key="V045").customer
    term = {"commitment_ends_on": VALUED_AT.date() + dt.timedelta(days=365)}
    loaded(
        "subscriptions",
        {"subscription": "N", "customer": "V045", "started_on": VALUED_AT.date(), "amount": "40"}
        | term,
    )

    refresh([customer.pk], Happened((), "contract", _SOON))

    row = valuation_of(customer)
    assert row is not None
    # Nothing was charged yet: half of the amount is left, as of the others.
    assert Decimal(100) < row.clv_subscriptions < Decimal(240)


def test_a_renewed_contract_is_worth_more_the_same_day(both: ValuationRun) -> None:
    held = _one_running()
    before = valuation_of(held.customer)
    until = VALUED_AT.date() + dt.timedelta(days=360)
    day = VALUED_AT.date()
    loaded("renewals", {"subscription": held.key, "day": day, "commitment_ends_on": until})

    refresh([held.customer_id], Happened((), "contract", _SOON))

    after = valuation_of(held.customer)
    assert before is not None
    assert after is not None
    assert after.clv_subscriptions > before.clv_subscriptions


def test_notice_given_ends_a_contract_on_its_day() -> None:
    contracts_alone(holders=40)
    held = _one_running()
    held.ended_on = LAST_DAY + dt.timedelta(days=75)
    held.save()

    row = value_again().valuations.get(customer=held.customer_id)

    months = row.clv_subscriptions / (held.amount / 2)
    assert Decimal("1.8") < months < Decimal(3)


def _one_running() -> Subscription:
    """Return the contract of somebody who has no other, and whom nothing binds."""
    holders = Customer.objects.alias(held=Count("subscriptions")).filter(held=1)
    free = Subscription.objects.filter(ended_on=None, commitment_ends_on=None)
    held = free.filter(customer__in=holders).order_by("key").first()
    assert held is not None
    return held


def _exported(path: Path, question: str) -> Path:
    with connection.cursor() as cursor, path.open("w", encoding="utf-8", newline="") as file:
        cursor.execute(question)
        writer = csv.writer(file)
        writer.writerow([column[0] for column in cursor.description])
        writer.writerows(cursor.fetchall())
    return path
