"""What is late is known every night and the same day, and what of it is expected to be lost."""

import datetime as dt
from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import duckdb
import numpy as np
import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.loading import KINDS
from quilate.activity.models import Invoice, Payment
from quilate.customers.happening import Happened
from quilate.customers.timeline import timeline_of
from quilate.language import Language
from quilate.simulator.company.reading import parsed, specification
from quilate.simulator.output import Simulation, simulate
from quilate.value.models import LateBills, LossExperience, Valuation, ValueChange
from quilate.value.owing.keeping import keep_late, who_is_late
from quilate.value.owing.measuring import SETTLED_DAYS, measure
from quilate.value.owing.nightly import reckon_late_bills
from quilate.value.owing.stages import USUAL
from quilate.value.queries import valuation_of
from quilate.value.refreshing import refresh
from tests.activity_tables import house, loaded
from tests.facts import facts_of, facts_prepared
from tests.people import company, customers, person
from tests.valued_company import LAST_DAY, VALUED_AT, valued_company

pytestmark = pytest.mark.django_db
TODAY = VALUED_AT.date()
_CENT = Decimal("0.01")
_TABLES = {
    "invoices": "SELECT invoice_id AS invoice, customer_id AS customer, issued_on, due_on, amount"
    " FROM invoices",
    "payments": "SELECT invoice_id AS invoice, 'paid' AS kind, day, amount FROM payments"
    " UNION ALL SELECT invoice_id, 'written-off', day, amount FROM write_offs",
}
_SETTLED = """
    (SELECT invoice_id, day, amount, amount AS paid FROM payments
    UNION ALL SELECT invoice_id, day, amount, 0 FROM write_offs) AS settled
"""
_REACHED = f"""
    SELECT count(*), sum(missing), sum(least(missing, unpaid)) FROM (
        SELECT any_value(bill.amount) - coalesce(sum(paid), 0) AS unpaid, any_value(bill.amount)
            - coalesce(sum(settled.amount) FILTER (day < due_on + CAST($1 AS INTEGER)), 0)
            AS missing
        FROM invoices AS bill LEFT JOIN {_SETTLED} USING (invoice_id)
        WHERE due_on > $2 AND due_on <= $3 GROUP BY invoice_id
    ) WHERE missing > 0
"""
_LATE = f"""
    SELECT customer_id, sum(missing) FROM (
        SELECT any_value(customer_id) AS customer_id,
            any_value(bill.amount) - coalesce(sum(settled.amount), 0) AS missing
        FROM invoices AS bill LEFT JOIN {_SETTLED} USING (invoice_id)
        WHERE due_on < $1 GROUP BY invoice_id
    ) WHERE missing > 0 GROUP BY customer_id
"""


def test_what_is_lost_of_late_bills_is_what_a_reckoning_bill_by_bill_says() -> None:
    house()
    _billed(bills=150)

    measured = measure(on=TODAY, at=VALUED_AT)
    keep_late(sorted(who_is_late(TODAY)), on=TODAY)

    reached = _reached_bill_by_bill(measured)
    assert [
        (each["bills"], Decimal(each["open"]), Decimal(each["lost"])) for each in measured.stages
    ] == reached
    assert reached[0][0] > reached[-1][0] > 0
    expected = _late_bill_by_bill(_shares(reached))
    assert {
        row.customer.key: (row.bills, row.amount, row.days_late, row.expected_loss)
        for row in LateBills.objects.select_related("customer")
    } == expected
    assert expected.keys() == {"C1", "C2"}


def test_before_there_are_bills_that_ended_what_is_lost_is_assumed() -> None:
    house()
    loaded("invoices", _bill("F1", due=TODAY - dt.timedelta(days=40), amount="100"))

    measured = measure(on=TODAY, at=VALUED_AT)
    keep_late(sorted(who_is_late(TODAY)), on=TODAY)

    assert measured.shares == [stage.assumed for stage in USUAL]
    assert LateBills.objects.get().expected_loss == 15


def test_what_is_missing_of_a_bill_in_another_currency_is_reckoned_by_its_own_rate() -> None:
    house()
    loaded("invoices", _bill("F1", due=TODAY - dt.timedelta(days=2), amount="100"))
    Invoice.objects.update(currency="USD", rate=2)
    loaded("payments", {"invoice": "F1", "day": TODAY, "amount": "31"})

    keep_late(sorted(who_is_late(TODAY)), on=TODAY)

    bill = Invoice.objects.get()
    assert LateBills.objects.get().amount == bill.in_account(bill.still_open) == 169


@pytest.mark.long
def test_a_night_tells_what_became_late_once_and_the_same_day_that_it_was_given_up() -> None:
    customer = valued_company(number=20).customer(3)
    bill = _bill("F1", due=LAST_DAY, amount="60", customer=customer.key)
    loaded("invoices", bill)
    before = valuation_of(customer)
    assert before is not None

    assert reckon_late_bills(on=LAST_DAY, at=VALUED_AT) == 0
    assert reckon_late_bills(on=TODAY, at=VALUED_AT) == 1
    # The day after nothing has changed but the day.
    next_day = VALUED_AT + dt.timedelta(days=1)
    assert reckon_late_bills(on=next_day.date(), at=next_day) == 0
    late = ValueChange.objects.get()
    assert (late.cause, late.expected_loss_before, late.expected_loss_after) == ("late", 0, 3)
    assert (late.clv_after, late.moved_value) == (before.clv, False)

    loaded("payments", {"invoice": "F1", "kind": "written-off", "day": TODAY, "amount": "60"})
    refresh([customer.pk], Happened((customer.pk,), "payment", next_day, "F1"))

    after, lost = valuation_of(customer), ValueChange.objects.latest("pk")
    assert after is not None
    assert after.value_to_date == before.value_to_date - 60
    assert after.current_value == before.current_value - 60
    assert (lost.expected_loss_before, lost.expected_loss_after) == (3, 0)
    assert lost.moved_value and not LateBills.objects.exists()
    told = [each.message for each in timeline_of(person(), customer).entries]
    assert told.count("owing-timeline") == 2


@pytest.mark.long
def test_lists_segments_and_the_card_know_what_is_late(client: Client) -> None:
    customer = valued_company(number=20).customer(3)
    loaded("invoices", _bill("F1", due=TODAY - dt.timedelta(days=40), customer=customer.key))
    reckon_late_bills(on=TODAY, at=VALUED_AT)
    facts_prepared()

    known = facts_of(customer.pk)
    assert (known["late_amount"], known["days_late"], known["expected_loss"]) == (20, 40, 3)
    somebody_else = Valuation.objects.current().exclude(customer=customer).earliest("pk")
    assert facts_of(somebody_else.customer_id)["expected_loss"] == 0
    client.force_login(person(language="en"))
    page = client.get(reverse("customer-section", args=[customer.pk, "why-value"])).content.decode()
    assert "One bill of" in page and "31 to 60 days late, 15" in page and "assumed" in page


@pytest.mark.long
def test_of_a_simulated_telco_it_says_what_its_own_tables_say(tmp_path: Path) -> None:
    text = specification("telco")
    simulation = Simulation(parsed(text, "telco"), text, seed=1, customers=600, days=600)
    simulate(simulation, tmp_path, Language("en"), lambda _stage, _share: None)
    company()
    with duckdb.connect() as tables:
        for name in ("customers", "invoices", "payments", "write_offs"):
            tables.from_parquet(f"{tmp_path}/{name}.parquet").create_view(name)
        ((on,),) = tables.execute("SELECT max(issued_on) FROM invoices").fetchall()
        keys = tables.execute("SELECT customer_id FROM customers").fetchall()
        customers(*({"customer_id": key, "given_names": "Ana"} for (key,) in keys))
        for kind, question in _TABLES.items():
            KINDS[kind].load(tables.sql(question).to_arrow_reader())

        measured = measure(on=on, at=VALUED_AT)
        keep_late(sorted(who_is_late(on)), on=on)

        span = [measured.due_after, measured.due_until]
        for each, stage in zip(measured.stages, USUAL, strict=True):
            ((bills, owed, lost),) = tables.execute(_REACHED, [stage.first_day, *span]).fetchall()
            found = (each["bills"], Decimal(each["open"]), Decimal(each["lost"]))
            assert found == (bills, owed or 0, lost or 0)
        late = dict(tables.execute(_LATE, [on]).fetchall())
    assert measured.stages[0]["bills"] > 50 and Decimal(measured.stages[0]["lost"]) > 0
    assert dict(LateBills.objects.values_list("customer__key", "amount")) == late != {}


def _bill(key: str, **of_it: object) -> dict[str, object]:
    due = of_it.pop("due")
    assert isinstance(due, dt.date)
    return {"invoice": key, "issued_on": due - dt.timedelta(days=15), "due_on": due} | of_it


def _billed(*, bills: int) -> None:
    """Bill two customers over two years: paid in time or late, in part, given up, or not yet."""
    random = np.random.default_rng(5)
    invoices, payments = [], []
    for number in range(bills):
        key, amount = f"F{number:03d}", Decimal(int(random.integers(1000, 9000))) * _CENT
        due = TODAY - dt.timedelta(days=int(random.integers(-20, 700)))
        invoices.append(_bill(key, due=due, amount=amount, customer=f"C{1 + number % 2}"))
        ending = random.choice(["in time", "late", "in parts", "given up", "in part", "open"])
        late = due + dt.timedelta(days=int(random.integers(1, 250)))
        part = (amount / 3).quantize(_CENT)
        paid = {
            "in time": [(due, amount, "paid")],
            "late": [(late, amount, "paid")],
            "in parts": [(due, part, "paid"), (late, amount - part, "paid")],
            "given up": [(due, part, "paid"), (late, amount - part, "written-off")],
            "in part": [(late, part, "paid")],
            "open": [],
        }[str(ending)]
        payments += [
            {"invoice": key, "day": day, "amount": money, "kind": kind} for day, money, kind in paid
        ]
    invoices.append({"invoice": "whenever", "customer": "C1", "amount": Decimal(77)})
    loaded("invoices", *invoices)
    loaded("payments", *payments)


def _reached_bill_by_bill(measured: LossExperience) -> list[tuple[int, Decimal, Decimal]]:
    assert measured.due_until == TODAY - dt.timedelta(days=SETTLED_DAYS)
    found = [(0, Decimal(0), Decimal(0)) for _ in USUAL]
    for bill in Invoice.objects.prefetch_related("payments"):
        if not bill.due_on or not measured.due_after < bill.due_on <= measured.due_until:
            continue
        payments = list(bill.payments.all())
        paid = sum(each.amount for each in payments if each.kind == Payment.Kind.PAID)
        for place, stage in enumerate(USUAL):
            came = bill.due_on + dt.timedelta(days=stage.first_day)
            still_open = bill.amount - sum(each.amount for each in payments if each.day < came)
            if still_open > 0:
                bills, owed, lost = found[place]
                ends = min(bill.amount - paid, still_open)
                found[place] = (bills + 1, owed + still_open, lost + ends)
    return found


def _shares(reached: list[tuple[int, Decimal, Decimal]]) -> list[Decimal]:
    shares, least = [], Decimal(0)
    for (bills, owed, lost), stage in zip(reached, USUAL, strict=True):
        own = lost / owed if owed else Decimal(0)
        weight = Decimal(bills) / (bills + 50)
        least = max(least, weight * own + (1 - weight) * stage.assumed)
        shares.append(least.quantize(Decimal("0.0001")))
    return shares


def _late_bill_by_bill(
    shares: list[Decimal],
) -> dict[str, tuple[int, Decimal, int, Decimal]]:
    late: dict[str, list[tuple[Decimal, int, Decimal]]] = defaultdict(list)
    for bill in Invoice.objects.select_related("customer").prefetch_related("payments"):
        days = bill.days_late(TODAY)
        if bill.standing(TODAY) == Invoice.Standing.LATE:
            place = max(place for place, each in enumerate(USUAL) if each.first_day <= days)
            owed = bill.in_account(bill.still_open)
            late[bill.customer.key].append((owed, days, owed * shares[place]))
    return {
        key: (
            len(bills),
            sum((owed for owed, _, _ in bills), Decimal(0)),
            max(days for _, days, _ in bills),
            sum((loss for _, _, loss in bills), Decimal(0)).quantize(_CENT, ROUND_HALF_UP),
        )
        for key, bills in late.items()
    }
