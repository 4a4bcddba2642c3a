"""A file of contracts beside the lines: what is recognised, and where every row goes."""

import datetime as dt

import pyarrow as pa

from quilate.transactions import Frame, ReadingOptions, read

_LINES = [
    {"cliente": "A", "fecha": "2026-01-05", "importe": "20.00", "contrato": "K1"},
    {"cliente": "A", "fecha": "2026-01-06", "importe": "7.50", "contrato": None},
    {"cliente": "B", "fecha": "2026-01-07", "importe": "9.00", "contrato": "K9"},
]
_USUAL = {"contrato": "K1", "cliente": "A", "alta": "2025-01-05", "permanencia": None, "baja": None}


def _read(*contracts):
    held = pa.Table.from_pylist([_USUAL | row for row in contracts])
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


def test_who_holds_a_contract_is_a_customer_without_a_single_line():
    log = _read({}, {"contrato": "K7", "cliente": "Z"})

    assert ("Z",) in _rows(log, "SELECT customer_id FROM customers")
    assert log.contracts.uncharged == 1


def test_without_a_file_of_contracts_every_line_is_a_purchase():
    log = read(Frame(pa.Table.from_pylist(_LINES)))

    assert log.contracts is None
    assert len(_rows(log, "SELECT * FROM purchases")) == 3
