"""The SQL of a history says what its definition says, on any purchases."""

import datetime as dt
from decimal import Decimal

import duckdb
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from quilate.transactions.histories import HistoryReader
from tests.transactions.histories.slow_histories import (
    FIRST_DAY,
    fill,
    purchases,
    slow_histories,
)

MEMORIES = (28, 448)
NEW_YEAR = dt.date(2021, 1, 1)


@pytest.mark.long
@settings(deadline=None, max_examples=40)
@given(purchases(), st.integers(0, 950), st.integers(1, 500), st.integers(0, 500))
def test_a_history_is_what_a_slow_reader_finds(bench, rows, day, horizon_days, beyond):
    cutoff = FIRST_DAY + dt.timedelta(days=day)
    asked = {"cutoff": cutoff, "horizon_days": horizon_days, "end": cutoff + dt.timedelta(beyond)}

    read = by_customer(reader_of(bench, rows).of_range(keys=range(6), **asked))

    assert read == nearly(slow_histories(rows, memories=MEMORIES, **asked))


@pytest.mark.long
@given(purchases(), st.integers(1, 6))
@settings(deadline=None, max_examples=20)
def test_a_sample_has_customers_of_the_whole_as_they_are_there(bench, rows, customers):
    reader = reader_of(bench, rows)
    reader.sample(customers, NEW_YEAR)
    asked = {"cutoff": NEW_YEAR, "horizon_days": 90, "end": NEW_YEAR + dt.timedelta(90)}

    sampled = by_customer(reader.of_sample(**asked))
    everybody = by_customer(reader.of_range(keys=range(6), **asked))

    assert sampled == {key: everybody[key] for key in sampled}
    assert len(sampled) == len(everybody) or len(everybody) > customers


@pytest.mark.long
@given(purchases(), st.integers(1, 6))
@settings(deadline=None, max_examples=20)
def test_purchases_after_the_last_known_day_do_not_change_the_sample(bench, rows, customers):
    asked = {"cutoff": NEW_YEAR, "horizon_days": 90, "end": NEW_YEAR}
    known = [row for row in rows if row[1] <= NEW_YEAR]
    assume(known)

    samples = []
    for seen in (rows, known):
        reader = reader_of(bench, seen)
        reader.sample(customers, NEW_YEAR)
        samples.append(by_customer(reader.of_sample(**asked)))

    assert samples[0] == samples[1]


def test_of_a_base_a_little_larger_nearly_as_many_are_asked_as_may_be(bench):
    reader = reader_of(bench, [(customer, *bought(NEW_YEAR, 100)[1:]) for customer in range(1_200)])
    reader.sample(1_000, NEW_YEAR)
    assert 950 < len(reader.of_sample(NEW_YEAR, 90, NEW_YEAR)["customer_key"]) < 1_050


def test_a_day_with_only_a_return_is_money_and_no_purchase(bench):
    history = only_history(
        bench, [bought(NEW_YEAR, 100), returned(NEW_YEAR + dt.timedelta(9), -30)]
    )

    assert (history["purchases"], history["revenue"]) == (1, 70.0)
    assert history["last_purchase"] == NEW_YEAR
    assert history["last_margin"] == 100.0


def test_a_customer_of_whom_only_returns_are_known_has_no_first_purchase(bench):
    history = only_history(bench, [returned(NEW_YEAR, -30)])

    assert (history["first_purchase"], history["purchases"], history["revenue"]) == (None, 0, -30.0)


def test_a_contact_is_a_cost_and_a_sign_of_life_and_no_purchase(bench):
    called = (0, NEW_YEAR + dt.timedelta(9), Decimal(0), Decimal(0), Decimal(3), False, True)
    history = only_history(bench, [bought(NEW_YEAR, 100), called])

    assert (history["purchases"], history["contacts"], history["cost_of_contacts"]) == (1, 1, 3.0)
    assert (history["last_purchase"], history["last_seen"]) == (NEW_YEAR, called[1])


def test_a_customer_who_comes_later_is_not_known_yet(bench):
    assert only_history(bench, [bought(NEW_YEAR + dt.timedelta(800), 100)]) is None


def test_the_cutoff_itself_is_known_and_the_day_after_is_not(bench):
    cutoff = NEW_YEAR + dt.timedelta(30)
    history = only_history(bench, [bought(cutoff, 1), bought(cutoff + dt.timedelta(1), 2)], cutoff)

    assert (history["revenue"], history["next_margin"]) == (1.0, 2.0)


def test_nothing_after_the_end_is_seen(bench):
    cutoff = NEW_YEAR
    rows = [bought(cutoff, 1), bought(cutoff + dt.timedelta(10), 2)]
    reader = reader_of(bench, rows)

    history = by_customer(reader.of_range(cutoff, 90, cutoff + dt.timedelta(9), range(1)))[0]

    assert (history["next_purchases"], history["next_margin"]) == (0, 0.0)


def test_the_year_is_the_last_365_days(bench):
    cutoff = NEW_YEAR + dt.timedelta(365)
    rows = [bought(NEW_YEAR, 1), bought(NEW_YEAR + dt.timedelta(1), 2)]

    assert only_history(bench, rows, cutoff)["year_margin"] == 2.0


def test_threads_do_not_change_a_byte(bench):
    fill(bench, [bought(NEW_YEAR, 1)])
    bench.execute("SELECT setseed(0.5)")
    bench.execute(
        "INSERT INTO purchases SELECT i // 10, DATE '2020-01-01' + (i * 37 % 700)::INTEGER,"
        " random() * 1000, random() * 400, random() * 10, random() < 0.9, FALSE"
        " FROM range(10, 200000) AS numbers(i)"
    )

    one, two = (read_with(bench, threads) for threads in (1, 2))

    assert {name: column.tobytes() for name, column in one.items()} == {
        name: column.tobytes() for name, column in two.items()
    }


@pytest.fixture(scope="module")
def bench():
    with duckdb.connect() as connection:
        yield connection


def reader_of(connection, rows):
    fill(connection, rows)
    return HistoryReader(connection, MEMORIES)


def read_with(connection, threads):
    connection.execute(f"SET threads = {threads}")
    reader = HistoryReader(connection, MEMORIES)
    return reader.of_range(NEW_YEAR, 90, dt.date(2021, 6, 1), range(20_001))


def bought(day, money):
    return (0, day, Decimal(money), Decimal(money), Decimal(0), True, False)


def returned(day, money):
    return (0, day, Decimal(money), Decimal(money), Decimal(0), False, False)


def only_history(bench, rows, cutoff=NEW_YEAR + dt.timedelta(700)):
    reader = reader_of(bench, rows)
    return by_customer(reader.of_range(cutoff, 90, dt.date(2030, 1, 1), range(1))).get(0)


def nearly(histories):
    """Return histories that forgive what counting memories in millionths leaves."""
    return {
        key: history | {"remembered": pytest.approx(history["remembered"], abs=1e-4)}
        for key, history in histories.items()
    }


def by_customer(columns):
    """Return each customer's history as plain values."""
    return {
        int(key): {
            name: plain(name, column[place])
            for name, column in columns.items()
            if name != "customer_key"
        }
        for place, key in enumerate(columns["customer_key"])
    }


def plain(name, value):
    if name == "remembered":
        return value.tolist()
    if name in ("first_purchase", "last_purchase", "last_seen"):
        return value.astype(object)
    return float(value)
