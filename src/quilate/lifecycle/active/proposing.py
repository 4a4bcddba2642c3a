"""Within which window most purchases come back: what is proposed to be called active.

Of every category by itself, and of all that is sold. Only who came back says anything: who has not
come back yet may still, and would make windows longer.
"""

import datetime as dt
import tempfile
from pathlib import Path

import duckdb
from django.db import transaction

from quilate.activity.models import Order, OrderLine, Product
from quilate.core.facts import Column, Source
from quilate.core.facts.records import records, take
from quilate.core.once import look_up_again
from quilate.lifecycle.active.models import ProposedActivity
from quilate.value.models import ValuationRun

#: Of the purchases that come back so many do within the window.
MOST = 0.8
#: Fewer purchases that come back say nothing of a category.
FEWEST = 30
_FRESH = dt.timedelta(days=28)
_MEMORY = "1GB"
_BOUGHT = Source(
    f"""
    SELECT bought.customer_id, product.category_id, line.day
    FROM {OrderLine._meta.db_table} AS line
    JOIN {Order._meta.db_table} AS bought ON bought.id = line.order_id
    LEFT JOIN {Product._meta.db_table} AS product ON product.id = line.product_id
    WHERE NOT line.is_return
    """,
    {"category_id": Column.WHOLE, "day": Column.DAY},
)
#: The gaps between days of purchase of each customer: by category, and of all as category 0.
_WINDOWS = f"""
    WITH days AS (SELECT DISTINCT customer_id, category_id, day FROM bought WHERE day <= ?),
    gaps AS (
        SELECT category_id, date_diff('day', lag(day) OVER its, day) AS gap FROM days
        WHERE category_id IS NOT NULL
        WINDOW its AS (PARTITION BY customer_id, category_id ORDER BY day)
        UNION ALL
        SELECT 0, date_diff('day', lag(day) OVER its, day)
        FROM (SELECT DISTINCT customer_id, day FROM days)
        WINDOW its AS (PARTITION BY customer_id ORDER BY day)
    )
    SELECT category_id, count(gap), quantile_disc(gap, {MOST}) FROM gaps
    GROUP BY category_id ORDER BY category_id
"""


def propose_when_due(*, at: dt.datetime) -> None:
    """Keep what purchases propose: before facts first rest on it, then every four weeks."""
    run, kept = ValuationRun.current(), ProposedActivity.objects.first()
    if run and (kept is None or run.as_of - kept.as_of >= _FRESH):
        keep_proposals(until=run.as_of)


def keep_proposals(*, until: dt.date) -> None:
    """Keep what the purchases until a day propose, in place of what they did."""
    found = _found(until)
    repeats, gap = found.pop(0, (0, None))
    proposals = [_proposed(0, repeats, gap, until)]
    proposals += [
        _proposed(number, repeats, gap, until)
        for number, (repeats, gap) in found.items()
        if repeats >= FEWEST
    ]
    with transaction.atomic():
        ProposedActivity.objects.all().delete()
        ProposedActivity.objects.bulk_create(proposals)
    look_up_again()


def _found(until: dt.date) -> dict[int, tuple[int, int | None]]:
    """Return of each category how many came back and within which window; of all as 0."""
    # In a file of its own: what does not fit into memory goes there.
    with (
        tempfile.TemporaryDirectory() as folder,
        duckdb.connect(Path(folder, "bench.duckdb"), config={"memory_limit": _MEMORY}) as bench,
        records() as rows,
    ):
        take(bench, "bought", _BOUGHT, of=rows)
        return {row[0]: row[1:] for row in bench.execute(_WINDOWS, [until]).fetchall()}


def _proposed(category: int, repeats: int, gap: int | None, until: dt.date) -> ProposedActivity:
    window = gap if repeats >= FEWEST else None
    return ProposedActivity(
        category_id=category or None, repeats=repeats, window_days=window, as_of=until
    )
