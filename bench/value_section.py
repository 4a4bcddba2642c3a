"""What value took: a run, its pages, and refreshes, as verdicts and tables."""

from typing import Any

from bench.section import Section, Verdict, table

Record = dict[str, Any]

_RUN_SECONDS, _RUN_MEGABYTES = 180, 4_000
_REFRESH_MILLISECONDS, _REFRESHES_PER_SECOND = 50, 200
_P95_MILLISECONDS = 100
#: Where more may be taken.
_LIMITS = {"a segment counted": 300}

_METHOD = """\
The installations of the application's part: a simulated retailer with three years of orders. A \
worker of its own values everybody, with the backtest that proves the champion, and then prepares \
the facts; seconds are those of the job, the memory is that of the worker over both. Pages are \
visited as the application's are, 120 of each kind. Dragged lines and rules are never the same \
twice. A refresh values customers again from what is on record, with the champion of the run, and \
writes what changed, in one process: one at a time, each kept before the next, and 4,000 in one \
go."""


def value_section(records: list[Record]) -> Section:
    """Return what :func:`bench.value.measure_value` measured."""
    verdicts = [verdict for record in records for verdict in _verdicts(record)]
    body = "\n\n".join([_METHOD, _runs(records), _pages(records)])
    return Section("Value", verdicts, body)


def _verdicts(record: Record) -> list[Verdict]:
    job, refresh, where = record["job"], record["refresh"], _where(record)
    seconds, peak, rate = job["seconds"], job["peak_mb"], refresh["per_second"]
    return [
        Verdict(f"{where}: run as a job", "< 3 min", f"{seconds:.0f} s", seconds < _RUN_SECONDS),
        Verdict(f"{where}: its memory", "< 4 GB", f"{peak:,.0f} MB", peak < _RUN_MEGABYTES),
        *(_page_verdict(page, where) for page in record["pages"]),
        Verdict(
            f"{where}: one customer refreshed, p50",
            f"≤ {_REFRESH_MILLISECONDS} ms",
            f"{refresh['p50']:.1f} ms",
            refresh["p50"] <= _REFRESH_MILLISECONDS,
        ),
        Verdict(
            f"{where}: customers refreshed a second",
            f"≥ {_REFRESHES_PER_SECOND}",
            f"{rate:.0f}",
            rate >= _REFRESHES_PER_SECOND,
        ),
    ]


def _page_verdict(page: Record, where: str) -> Verdict:
    limit = _LIMITS.get(page["kind"], _P95_MILLISECONDS)
    clients = f"{page['clients']} client{'s' if page['clients'] > 1 else ''}"
    what = f"{where}: {page['kind']}, p95 with {clients}"
    return Verdict(what, f"≤ {limit} ms", f"{page['p95']:.1f} ms", page["p95"] <= limit)


def _runs(records: list[Record]) -> str:
    head = ["", "run, s", "facts, s", "processor, s", "peak, MB", "refresh p50, ms", "p95, ms"]
    rows = [
        [
            _where(record),
            *(f"{record['job'][name]:.0f}" for name in ("seconds", "facts_seconds")),
            *(f"{record['job'][name]:,.0f}" for name in ("processor_seconds", "peak_mb")),
            *(f"{record['refresh'][name]:.1f}" for name in ("p50", "p95")),
        ]
        for record in records
    ]
    return table(head, rows)


def _pages(records: list[Record]) -> str:
    clients = sorted({page["clients"] for record in records for page in record["pages"]})
    columns = [
        f"{what}, {count} client{'s' if count > 1 else ''}"
        for count in clients
        for what in ("p50", "p95")
    ]
    rows = [
        [f"{_where(record)} · {kind}", *_cells(record, kind, clients)]
        for record in records
        for kind in dict.fromkeys(page["kind"] for page in record["pages"])
    ]
    return table(["ms", *columns], rows)


def _cells(record: Record, kind: str, clients: list[int]) -> list[str]:
    pages = {page["clients"]: page for page in record["pages"] if page["kind"] == kind}
    return [f"{pages[count][name]:.1f}" for count in clients for name in ("p50", "p95")]


def _where(record: Record) -> str:
    return f"{record['database']}, {record['customers']:,} customers"
