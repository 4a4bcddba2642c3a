"""Everybody who is a customer has a row of facts, as they were when these were prepared."""

import datetime as dt
from decimal import Decimal

import duckdb
import pytest
from django.db import transaction

from quilate.core.facts import (
    FACTS,
    FactTable,
    Source,
    ask,
    asking,
    prepare,
    prepared,
    refreshed,
    within,
)
from quilate.core.facts.records import ThroughDjango
from quilate.core.facts.stored import place
from quilate.core.facts.working_out import Bench
from quilate.core.roles import Area, Scope
from quilate.customers.loading import load_consents
from quilate.customers.models import Customer, OwnField, Purpose
from quilate.customers.places import Place
from quilate.language import Problem
from tests.activity_tables import conversation_with, loaded, order_of
from tests.customer_tables import consent_table
from tests.facts import facts_of, facts_prepared
from tests.people import AT, branch, company, customers, person, team

pytestmark = pytest.mark.django_db


def test_before_the_first_preparing_a_sentence_says_what_to_do() -> None:
    place().unlink(missing_ok=True)

    with pytest.raises(Problem, match="have not been prepared"):
        ask(f"SELECT 1 FROM {FACTS}")


def test_facts_say_who_a_customer_is_and_what_they_did() -> None:
    company()
    row = {"birth_date": dt.date(1980, 3, 3), "city": "Lugo", "sex": "female"}
    numbers = customers({"customer_id": "ana"} | row)
    ana = Customer.objects.get(key="ana")
    order_of(ana, "A1")
    conversation_with(ana)
    loaded("subscriptions", {"customer": "ana"})
    agreed = {"customer_id": "ana", "decided_on": dt.date(2026, 1, 2), "given": True}
    load_consents(consent_table(agreed), numbers, by=None)

    facts_prepared()

    expected = {
        "customer_id": ana.pk,
        "age": 45,  # one day before the birthday
        "city": "Lugo",
        "sex": "female",
        "customer_since": dt.date(2025, 5, 6),
        "agreed_email_marketing": True,
        "agreed_sms_marketing": False,
        "orders_12m": 1,
        "revenue_12m": Decimal(10),
        "days_since_purchase": 46,
        "average_order": Decimal(10),
        "returns_share": 0,
        "interactions_12m": 1,
        "subscriptions_running": 1,
        "monthly_amount": Decimal(20),
        "source": None,
    }
    assert expected.items() <= facts_of(ana.pk).items()


def test_what_several_tables_ask_for_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    people = Source("SELECT id AS customer_id FROM customers_customer", {})
    others = Source("SELECT id AS customer_id FROM customers_customer WHERE id > 0", {})
    asked = [{"people": people}, {}, {"people": people}, {"people": others}]
    query = "SELECT customer_id FROM people"
    tables = [FactTable(f"t{place}", "", (), each, query) for place, each in enumerate(asked)]
    tables[1] = FactTable("t1", "", (), {"alone": people})
    read: list[str] = []

    def take(bench: duckdb.DuckDBPyConnection, name: str, *_: object, **_named: object) -> None:
        read.append(name)
        bench.execute(f"CREATE OR REPLACE TABLE {name} AS SELECT 1 AS customer_id")

    monkeypatch.setattr("quilate.core.facts.working_out.take", take)
    with duckdb.connect() as bench:
        Bench(bench, ThroughDjango(), AT.date()).work_out(tables)
        left = [row[0] for row in bench.execute("SHOW TABLES").fetchall()]

    assert read == ["everybody", "people", "alone", "people"]
    assert "people" not in left


def test_who_never_bought_has_bought_nothing_and_no_average() -> None:
    quiet = _entered("quiet")

    facts_prepared()

    assert {"orders": 0, "revenue": 0, "average_order": None, "last_purchase": None}.items() <= (
        facts_of(quiet.pk).items()
    )


def test_of_two_decisions_at_the_same_moment_the_withdrawal_holds() -> None:
    numbers = customers({"customer_id": "ana"})
    ana = Customer.objects.get(key="ana")
    decided = {"customer_id": "ana", "decided_on": dt.date(2026, 1, 2)}
    rows = ({"given": False}, {"given": True})
    load_consents(consent_table(*(decided | row for row in rows)), numbers, by=None)

    facts_prepared()

    assert facts_of(ana.pk)["agreed_email_marketing"] is False


def test_a_change_is_known_at_once_and_nothing_else_is_worked_out() -> None:
    ana, eva = _entered("ana"), _entered("eva")
    facts_prepared()
    order_of(ana, "A1")
    order_of(eva, "E1")

    refreshed([ana.pk], at=AT)

    assert (facts_of(ana.pk)["orders"], facts_of(eva.pk)["orders"]) == (1, 0)


def test_what_was_added_up_follows_who_changes_comes_and_goes() -> None:
    ana, eva, leo = (_entered(key) for key in ("ana", "eva", "leo"))
    for turn, one in enumerate((ana, eva)):
        order_of(one, f"A{turn}")
    facts_prepared()
    assert _orders_by_number() == [(0, 1, 0), (1, 2, 2)]
    order_of(ana, "A3")
    new = _entered("new")
    Customer.objects.filter(pk=leo.pk).update(erased_at=AT)

    refreshed([ana.pk, new.pk, leo.pk], at=AT)

    assert _orders_by_number() == [(0, 1, 0), (1, 1, 1), (2, 1, 2)]


def _orders_by_number() -> list[tuple[int, int, int]]:
    sql = "SELECT orders, count(*), sum(orders) FROM {facts} GROUP BY 1"
    with asking() as ask:
        return sorted(ask.added_up(sql, keys=1))


def test_who_is_erased_or_merged_away_vanishes_at_once_and_from_the_file() -> None:
    ana, eva = _entered("ana"), _entered("eva")
    facts_prepared()
    Customer.objects.filter(pk=ana.pk).update(erased_at=AT)
    Customer.objects.filter(pk=eva.pk).update(merged_into=ana)

    refreshed([ana.pk, eva.pk], at=AT)

    assert ask(f"SELECT count(*) FROM {FACTS}") == [(0,)]
    assert facts_prepared().customers == 0
    assert ask(f"SELECT count(*) FROM {FACTS}") == [(0,)]


def test_a_change_that_is_taken_back_leaves_no_trace() -> None:
    ana = _entered("ana")
    facts_prepared()

    with pytest.raises(LookupError), transaction.atomic():
        order_of(ana, "A1")
        refreshed([ana.pk], at=AT)
        assert facts_of(ana.pk)["orders"] == 1
        raise LookupError

    assert facts_of(ana.pk)["orders"] == 0


def test_a_preparing_that_is_stopped_leaves_the_facts_as_they_were() -> None:
    _entered("ana")
    before = facts_prepared()
    kept = set(place().parent.iterdir())

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prepare(at=AT + dt.timedelta(days=1), told=stop)

    assert prepared() == before
    assert set(place().parent.iterdir()) == kept


def test_own_fields_are_facts_where_what_they_are_kept_for_lets_customers_be_chosen() -> None:
    ana = _entered("ana")
    loyalty = Purpose.objects.create(name="Loyalty", retention_days=365)
    asked = {"kind": OwnField.Kind.NUMBER, "purpose": loyalty}
    pets = OwnField.objects.create(name="Pets", legal_basis="consent", **asked)
    duty = OwnField.objects.create(name="Duty", legal_basis="obligation", **asked)
    for field in (pets, duty):
        ana.own_values.create(field=field, value="2", source="test", recorded_at=AT)

    facts_prepared()

    known = facts_of(ana.pk)
    assert known[f"own_{pets.pk}"] == 2
    assert f"own_{duty.pk}" not in known


def test_a_field_defined_after_the_preparing_is_empty_until_the_next() -> None:
    ana = _entered("ana")
    facts_prepared()
    kept = Purpose.objects.create(name="Loyalty", retention_days=365)
    pets = OwnField.objects.create(name="Pets", legal_basis="consent", kind="number", purpose=kept)

    assert facts_of(ana.pk)[f"own_{pets.pk}"] is None


@pytest.mark.parametrize("area", [Area.SALES, Area.READING])
@pytest.mark.parametrize("scope", Scope)
def test_facts_reach_as_far_as_lists_do(area: str, scope: str) -> None:
    north, south = branch("Norte"), branch("Sur")
    people = [
        person(area, scope, branch=north, team=team("A", north)),
        person(area, scope, branch=south),
        person(area, scope),
    ]
    for place_number, (somewhere, theirs) in enumerate([(north, "A"), (north, "B"), (south, "A")]):
        there = Place(somewhere.pk, team(theirs, somewhere).pk, people[place_number].pk)
        customers({"customer_id": f"C{place_number}"}, place=there)
    customers({"customer_id": "nobody's"})
    facts_prepared()

    for somebody in people:
        reach = within(somebody)
        reached = ask(f"SELECT customer_id FROM {FACTS} WHERE {reach.sql}", reach.parameters)
        seen = Customer.objects.visible_to(somebody).current()
        assert {number for (number,) in reached} == set(seen.values_list("pk", flat=True))


def _entered(key: str) -> Customer:
    customers({"customer_id": key})
    return Customer.objects.get(key=key)


def test_the_same_question_has_the_same_answer_until_somebody_changes() -> None:
    company()
    customers({"customer_id": "ana", "city": "Lugo"}, {"customer_id": "eva", "city": "Lugo"})
    facts_prepared()
    question = f"SELECT count(*) FROM {FACTS} WHERE city = ?"

    first = ask(question, ["Lugo"])
    first.clear()
    again = ask(question, ["Lugo"])
    with transaction.atomic():
        Customer.objects.filter(key="eva").update(city="Vigo")
        refreshed([Customer.objects.get(key="eva").pk], at=AT)

    assert (again, ask(question, ["Lugo"]), ask(question, ["Vigo"])) == ([(2,)], [(1,)], [(1,)])
