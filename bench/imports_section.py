"""What imports took, as verdicts and a table."""

from typing import Any

from bench.section import Section, Verdict, seconds, table

Record = dict[str, Any]

#: Rows a second, end to end, and the memory of the largest file.
_ROWS_PER_SECOND = {"customers": 10_000, "orders": 20_000}
_MEGABYTES = 1_000
_NAMES = {"customers": "customers", "orders": "order lines"}

_METHOD = """\
`quilate import` from the prompt and back, the start of the interpreter included, of CSV files in \
the order of a company that begins: products, customers with their identifiers, telephones and \
addresses, lines of orders, all of them of orders that are new. It reads and checks every row, \
looks for what comes twice and for possible duplicates, enters and records it, in one pass: nobody \
looks at a check in between. Who asks for one first, in the browser or with `--dry-run`, waits for \
that as well, which takes about a third as long again for customers and as long for lines of \
orders. *Again* is the same file once more, which changes nothing: its rows are compared one by \
one with what is there. What follows from a file once it is entered (sums of sales, facts, \
stages) is the worker's, and not in these times. Processor seconds are those of the command; \
PostgreSQL's server has its own. Peak memory is that of the command."""
_TOLD = "What the commands said of the first turn:"


def imports_section(records: list[Record]) -> Section:
    """Return what :func:`bench.imports.measure_imports` measured."""
    shown = [record for record in records if record["kind"] in _NAMES]
    return Section("Imports", _verdicts(shown), f"{_METHOD}\n\n{_table(shown)}\n\n{_said(shown)}")


def _verdicts(records: list[Record]) -> list[Verdict]:
    rates = [_rate_verdict(record) for record in records if record["turn"] == "first"]
    return [*rates, _memory_verdict(max(records, key=lambda record: int(record["rows"])))]


def _rate_verdict(record: Record) -> Verdict:
    least = _ROWS_PER_SECOND[record["kind"]]
    met = record["outcome"] == "ok" and _rate(record) >= least
    return Verdict(f"{_name(record)}, a second", f"≥ {least:,}", f"{_rate(record):,.0f}", met)


def _memory_verdict(record: Record) -> Verdict:
    peak = record["peak_mb"]
    met = record["outcome"] == "ok" and peak < _MEGABYTES
    return Verdict(f"{_name(record)}, memory", f"< {_MEGABYTES:,} MB", f"{peak:,.0f} MB", met)


def _table(records: list[Record]) -> str:
    head = ["file", "seconds", "rows a second", "processor seconds", "peak MB", "outcome"]
    return table(head, (_cells(record) for record in records))


def _cells(record: Record) -> tuple[str, ...]:
    name = f"{_name(record)}, {record['turn']}"
    rate, peak = f"{_rate(record):,.0f}", f"{record['peak_mb']:,.0f}"
    processor = seconds(record["processor_seconds"])
    return name, seconds(record["seconds"]), rate, processor, peak, record["outcome"]


def _said(records: list[Record]) -> str:
    lines = (f"- {record['told']}" for record in records if record["turn"] == "first")
    return "\n".join([_TOLD, "", *lines])


def _rate(record: Record) -> float:
    return float(record["rows"] / record["seconds"])


def _name(record: Record) -> str:
    return f"{record['database']}: {record['rows']:,} {_NAMES[record['kind']]}"
