"""A file of contracts beside the lines: what is recognised, and where every row goes."""

import csv
import datetime as dt
from decimal import Decimal

import pyarrow as pa
import pytest

from quilate.language import Language
from quilate.transactions import Frame, ReadingOptions, read

_LINES = [
    {"cliente": "A", "fecha": "2026-01-05", "importe": "20.00", "contrato": "K1"},
    {"cliente": "A", "fecha": "2026-01-06", "importe": "7.50", "contrato": None},
    {"cliente": "B", "fecha": "2026-01-07", "importe": "9.00", "contrato": "K9"},
]
_USUAL = {"contrato": "K1", "cliente": "A", "alta": "2025-01-05", "permanencia": None, "baja": None}


def _read(*contracts):
    usual = _USUAL | dict.fromkeys(name for row in contracts for name in row if name not in _USUAL)
    held = pa.Table.from_pylist([usual | row for row in contracts])
    lines = pa.Table.from_pylist(_LINES)
    return read(Frame(lines), ReadingOptions(contracts=Frame(held)))


def _rows(log, question):
    return log.connection.sql(question).fetchall()


def test_a_line_that_names_a_contract_is_its_charge_and_no_purchase():
    log = _read({"permanencia": "2026-06-05"})

    assert _rows(log, "SELECT day, CAST(revenue AS VARCHAR) FROM charges") == [
        (dt.date(2026, 1, 5), "20.0000")
    ]
    # What is not in the file of contracts is bought.
    assert [row[0] for row in _rows(log, "SELECT day FROM purchases ORDER BY day")] == [
        dt.date(2026, 1, 6),
        dt.date(2026, 1, 7),
    ]
    assert _rows(log, "SELECT since, until FROM terms") == [
        (dt.date(2025, 1, 5), dt.date(2026, 6, 5))
    ]


def test_a_renewal_is_a_further_row_of_the_same_contract():
    again = {"alta": "2026-01-05", "permanencia": "2027-01-05"}
    log = _read({"permanencia": "2026-01-05"}, again)

    assert log.contracts.contracts == 1
    assert len(_rows(log, "SELECT * FROM terms")) == 2
    assert _rows(log, "SELECT started_on FROM contracts") == [(dt.date(2025, 1, 5),)]


def test_every_row_that_cannot_be_used_is_rejected_with_its_reason():
    log = _read(
        {},
        {"contrato": None},
        {"contrato": "K2", "cliente": None},
        {"contrato": "K3", "alta": None},
        {"contrato": "K4", "baja": "2024-12-31"},
    )

    assert (log.contracts.rows_read, log.contracts.rows_used) == (5, 1)
    assert log.account.rows_rejected == 0
    reasons = _rows(log, "SELECT reason_id FROM rejects ORDER BY line")
    assert [reason.removeprefix("transactions-reject-") for (reason,) in reasons] == [
        *("no-contract", "no-holder", "no-start", "ends-first"),
    ]


@pytest.mark.parametrize("named", ["cuota", "Mensualidad", "monthly_fee", "price_per_month"])
def test_what_a_month_costs_is_known_by_the_words_that_companies_have_for_it(named):
    log = _read({named: "12.50", "price": "99.00"})

    assert _rows(log, "SELECT amount FROM contracts") == [(Decimal("12.5000"),)]


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("alta", "2025-02-31", "date"),
        ("alta", "pronto", "date"),
        ("permanencia", "un año", "date"),
        ("baja", "2026-02-30", "date"),
        ("baja", "ayer", "date"),
        ("importe", "veinte", "number"),
        ("importe", "99999999999999999", "too-large"),
    ],
)
def test_a_value_that_is_there_and_cannot_be_read_rejects_its_row(field, value, reason):
    sound = {"permanencia": "2026-01-05", "baja": "2026-02-05", "importe": "12.50"}
    log = _read(sound, sound | {"contrato": "K2", field: value}, {"contrato": "K3"})

    # Whoever says nothing of it is no less a holder: a contract without an end runs.
    assert (log.contracts.rows_read, log.contracts.rows_used) == (3, 2)
    assert log.contracts.rows_rejected == 1
    assert _rows(log, "SELECT line, field, value, reason_id FROM rejects") == [
        (2, field, value, f"transactions-reject-{reason}")
    ]
    assert _rows(log, "SELECT contract_id, ended_on FROM contracts") == [
        ("K1", dt.date(2026, 2, 5)),
        ("K3", None),
    ]


def test_a_column_in_which_nothing_can_be_read_rejects_every_row_that_says_something():
    log = _read({"baja": "sí"}, {"contrato": "K2", "baja": "sí"}, {"contrato": "K3"})

    assert (log.contracts.rows_used, log.contracts.rows_rejected) == (1, 2)


def test_the_file_of_rejects_says_why_in_the_language_of_its_reader(tmp_path):
    log = _read({"baja": "2026-02-05"}, {"contrato": "K2", "baja": "ayer"})
    told = {}
    for code in ("en", "es"):
        log.write_rejects(tmp_path / code, Language(code))
        with (tmp_path / code).open(encoding="utf-8", newline="") as file:
            _, (_, *told[code]) = csv.reader(file)

    assert told["en"][:3] == ["2", "baja", "ayer"]
    assert told["en"][3] == "This is not a date that exists, written as the rest of the column is."
    assert told["es"][3] == "No es una fecha que exista, escrita como el resto de la columna."


def test_who_holds_a_contract_is_a_customer_without_a_single_line():
    log = _read({}, {"contrato": "K7", "cliente": "Z"})

    assert ("Z",) in _rows(log, "SELECT customer_id FROM customers")
    assert log.contracts.uncharged == 1


def test_without_a_file_of_contracts_every_line_is_a_purchase():
    log = read(Frame(pa.Table.from_pylist(_LINES)))

    assert log.contracts is None
    assert len(_rows(log, "SELECT * FROM purchases")) == 3
