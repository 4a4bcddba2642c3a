"""The reading of many lines as verdicts and a table."""

from typing import Any

from bench.reading import LIMIT_MB
from bench.section import Section, Verdict, seconds, table

Record = dict[str, Any]

_METHOD = """\
One CSV of order lines (`order_id, customer_id, date, product, quantity, unit_price`; 2.5 lines an \
order) read by `quilate.transactions.read` into one row per customer and day, on the database \
that `quilate value` opens for its run."""


def reading_section(records: list[Record]) -> Section:
    """Return what :func:`bench.reading.measure_reading` measured."""
    verdicts = [verdict for record in records for verdict in _verdicts(record)]
    head = ["reading", "GB of CSV", "seconds", "lines a second", "peak MB", "purchases"]
    rows = [_row(record) for record in records]
    return Section("Reading", verdicts, f"{_METHOD}\n\n{table(head, rows)}")


def _verdicts(record: Record) -> list[Verdict]:
    what = f"reading {record['lines']:,} lines: peak memory"
    required = f"< {LIMIT_MB / 1000:g} GB"
    if record["outcome"] != "ok":
        return [Verdict(what, required, record["outcome"], False)]
    peak = record["peak_mb"]
    read = record["parameters"]["rows_read"]
    return [
        Verdict(what, required, f"{peak / 1000:.2f} GB", peak < LIMIT_MB),
        Verdict("no line lost", f"{record['lines']:,}", f"{read:,}", read == record["lines"]),
    ]


def _row(record: Record) -> list[str]:
    name, size = f"{record['lines']:,} lines", f"{record['bytes'] / 1e9:.2f}"
    if record["outcome"] != "ok":
        return [name, size, record["outcome"], "", f"{record['peak_mb']:,.0f}", ""]
    took = record["seconds"]["reading"]
    speed = f"{record['lines'] / took:,.0f}"
    purchases = f"{record['parameters']['purchases']:,}"
    return [name, size, seconds(took), speed, f"{record['peak_mb']:,.0f}", purchases]
