"""What a contract brings a month, whatever it is charged by: months, or years."""

import datetime as dt

import pyarrow as pa
import pytest

from quilate.runs.contract_book import ContractBook
from quilate.runs.observing import number_of
from quilate.transactions import Frame, ReadingOptions, read

_UNTIL = dt.date(2026, 6, 30)


def _snapshot(*charges: tuple[str, float], agreed: float = 100):
    lines = [
        {"cliente": "A", "fecha": day, "importe": amount, "contrato": "K1"}
        for day, amount in charges
    ]
    # Somebody else buys on the last day, so that it is known what was not charged by then.
    lines.append({"cliente": "B", "fecha": _UNTIL.isoformat(), "importe": 5, "contrato": None})
    held = [{"contrato": "K1", "cliente": "A", "alta": charges[0][0], "importe": agreed}]
    log = read(
        Frame(pa.Table.from_pylist(lines)),
        ReadingOptions(contracts=Frame(pa.Table.from_pylist(held))),
    )
    book = ContractBook(log.connection, _UNTIL, share=0.5)
    number = number_of(_UNTIL)
    return book.snapshot(number, 365)


def test_a_year_that_was_paid_once_brings_a_twelfth_of_it_a_month_and_goes_on():
    found = _snapshot(("2025-11-01", 1200))

    assert len(found.contracts) == 1
    assert found.amount == pytest.approx([100])
    assert found.contracts.runs(number_of(_UNTIL)).all()


def test_a_year_that_was_paid_twice_is_known_by_its_own_days():
    found = _snapshot(("2024-11-01", 1200), ("2025-11-01", 1200))

    assert found.amount == pytest.approx([100])


def test_a_month_that_was_paid_once_brings_what_was_charged():
    found = _snapshot(("2026-06-15", 90))

    assert found.amount == pytest.approx([90])


def test_a_contract_of_which_no_price_is_known_brings_what_was_charged_once():
    found = _snapshot(("2026-06-15", 90), agreed=0)

    assert found.amount == pytest.approx([90])
