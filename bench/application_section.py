"""What the application's pages took, as verdicts and a table."""

from typing import Any

from bench.section import Section, Verdict, table

Record = dict[str, Any]

#: What half of the visits of one client may take at a million customers.
_P50_MILLISECONDS = {
    "customer list, first page": 25,
    "customer list, after 1,000 pages": 25,
    "customer list, filtered and sorted": 25,
    "search by name": 25,
    "customer page": 40,
}
_P95_MILLISECONDS = 100
_CREATIONS_PER_SECOND = 100
_STATEMENTS = 12
#: How much slower ten times the customers, or a thousand pages further, may be.
_SLOWER = 1.2
_SMALL, _LARGE = 100_000, 1_000_000
_FIRST, _DEEP = "customer list, first page", "customer list, after 1,000 pages"

_METHOD = """\
A simulated retailer with three years of orders, some four a customer, in an installation that is \
served as `quilate serve` does: two processes. Complete HTML pages over HTTP on connections that \
are kept, warm, 400 visits of each kind after 40 that do not count, by one client and by eight at \
once; the clients run on the same cores. Addresses are drawn by a seed over the whole base; the \
deep page is reached through the link to the next page a thousand times. Customers are created by \
the form, with the search for possible duplicates, the words to be found by and the trail.

Others on such a machine, PostgreSQL and two processes, p50 in ms for list, deep page, search and \
record: Odoo 18 16.8, 97, 1,266 and 32 (JSON only); EspoCRM 149, 633, 2,636 and 196; Creme 1,426, \
1,030, 799 and 272; creations a second with one client: Odoo 51, Creme 26, EspoCRM 8."""


def application_section(records: list[Record]) -> Section:
    """Return what :func:`bench.application.measure_application` measured."""
    verdicts = [verdict for record in records for verdict in _verdicts(record, records)]
    return Section("The application", verdicts, f"{_METHOD}\n\n{_table(records)}")


def _verdicts(record: Record, records: list[Record]) -> list[Verdict]:
    if record["customers"] < _LARGE:
        return []
    small = next(each for each in records if _is_small_sister(each, record))
    return [
        *(_half_verdict(record, kind, limit) for kind, limit in _P50_MILLISECONDS.items()),
        *(_most_verdict(record, page) for page in record["pages"]),
        *(_growth_verdict(record, small, kind) for kind in _P50_MILLISECONDS),
        _depth_verdict(record),
        _creation_verdict(record),
        _statement_verdict(record),
    ]


def _is_small_sister(record: Record, large: Record) -> bool:
    return record["database"] == large["database"] and record["customers"] < _LARGE


def _half_verdict(record: Record, kind: str, limit: float) -> Verdict:
    p50 = _page(record, kind)["p50"]
    return _verdict(record, f"{kind}, p50", f"≤ {limit:g} ms", f"{p50:.1f} ms", p50 <= limit)


def _most_verdict(record: Record, page: Record) -> Verdict:
    p95, clients = page["p95"], page["clients"]
    what = f"{page['kind']}, p95 with {clients} client{'s' if clients > 1 else ''}"
    met = p95 <= _P95_MILLISECONDS
    return _verdict(record, what, f"≤ {_P95_MILLISECONDS} ms", f"{p95:.1f} ms", met)


def _growth_verdict(record: Record, small: Record, kind: str) -> Verdict:
    times = _page(record, kind)["p50"] / _page(small, kind)["p50"]
    what = f"{kind}, p50 as times that of 100,000 customers"
    return _verdict(record, what, f"≤ {_SLOWER}", f"{times:.2f}", times <= _SLOWER)


def _depth_verdict(record: Record) -> Verdict:
    times = _page(record, _DEEP)["p50"] / _page(record, _FIRST)["p50"]
    what = "the list after 1,000 pages, p50 as times that of the first"
    return _verdict(record, what, f"≤ {_SLOWER}", f"{times:.2f}", times <= _SLOWER)


def _creation_verdict(record: Record) -> Verdict:
    rate = max(page["per_second"] for page in record["pages"] if "creating" in page["kind"])
    required = f"≥ {_CREATIONS_PER_SECOND} a second"
    met = rate >= _CREATIONS_PER_SECOND
    return _verdict(record, "customers created by the form", required, f"{rate:.0f}", met)


def _statement_verdict(record: Record) -> Verdict:
    count = record["statements"]
    met = count <= _STATEMENTS
    return _verdict(record, "customer page, statements", f"≤ {_STATEMENTS}", f"{count}", met)


def _verdict(record: Record, what: str, required: str, measured: str, is_met: bool) -> Verdict:
    return Verdict(f"{_installation(record)}: {what}", required, measured, is_met)


def _page(record: Record, kind: str) -> Record:
    return next(page for page in record["pages"] if page["kind"] == kind and page["clients"] == 1)


def _installation(record: Record) -> str:
    size = "1 M" if record["customers"] >= _LARGE else f"{_SMALL:,}"
    return f"{record['database']}, {size} customers"


def _table(records: list[Record]) -> str:
    clients = sorted({page["clients"] for record in records for page in record["pages"]})
    columns = [
        f"{what}, {count} client{'s' if count > 1 else ''}"
        for count in clients
        for what in ("p50", "p95", "a second")
    ]
    rows = [
        [f"{_installation(record)} · {kind}", *_cells(record, kind, clients)]
        for record in records
        for kind in dict.fromkeys(page["kind"] for page in record["pages"])
    ]
    return table(["ms", *columns], rows)


def _cells(record: Record, kind: str, clients: list[int]) -> list[str]:
    pages = {page["clients"]: page for page in record["pages"] if page["kind"] == kind}
    return [
        cell
        for count in clients
        for cell in (
            f"{pages[count]['p50']:.1f}",
            f"{pages[count]['p95']:.1f}",
            f"{pages[count]['per_second']:.0f}",
        )
    ]
