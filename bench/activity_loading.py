"""How fast lines of orders are loaded, and how much memory that takes.

``python -m bench.activity_loading --lines 1000000`` in an empty database: SQLite in a temporary
folder, or PostgreSQL by ``DATABASE_URL``. The second time, nothing changes.
"""

import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import click
import django
import numpy as np
import pyarrow as pa

_BATCH = 50_000
_PRODUCTS = 1_000
_LINES_PER_ORDER = 2.5


@click.command()
@click.option("--lines", default=1_000_000)
@click.option("--customers", default=100_000)
def main(lines: int, customers: int) -> None:
    """Load lines twice, and say how fast."""
    with tempfile.TemporaryDirectory(prefix="quilate-bench-") as folder:
        os.environ.setdefault("QUILATE_HOME", str(Path(folder)))
        os.environ.setdefault("SECURE", "0")
        os.environ.setdefault("DEBUG", "1")
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quilate.config.settings")
        django.setup()
        _set_up(customers)
        for _time in ("first", "again"):
            _told(_time, lines, lambda: _loaded(lines, customers))


def _set_up(customers: int) -> None:
    from django.core.management import call_command  # noqa: PLC0415 - after django.setup

    from quilate.core.models import Company  # noqa: PLC0415
    from quilate.customers.models import Customer  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    Company.objects.create(
        id=1, name="Bench", country="ES", currency="EUR", time_zone="Europe/Madrid"
    )
    Customer.objects.bulk_create(
        (
            Customer(key=f"C{number}", sort_name=f"c{number}", created_on="2020-01-01")
            for number in range(customers)
        ),
        batch_size=5_000,
    )
    _load("products", pa.table({"product": [f"P{number}" for number in range(_PRODUCTS)]}))
    costs = {"product": [f"P{number}" for number in range(_PRODUCTS)]}
    costs |= {"valid_from": ["2020-01-01"] * _PRODUCTS, "unit_cost": ["3.25"] * _PRODUCTS}
    _load("product-costs", pa.table(costs))


def _load(kind: str, rows: pa.Table | pa.RecordBatchReader) -> str:
    from quilate.activity.loading import KINDS  # noqa: PLC0415

    loaded = KINDS[kind].load(rows)
    return f"{loaded.created:,} new, {loaded.unchanged:,} unchanged, {loaded.rejected:,} rejected"


def _loaded(lines: int, customers: int) -> str:
    first = _batch(0, customers)
    batches = (_batch(start, customers) for start in range(0, lines, _BATCH))
    return _load("order-lines", pa.RecordBatchReader.from_batches(first.schema, batches))


def _batch(start: int, customers: int) -> pa.RecordBatch:
    """Return lines as a file has them: in the order of time, all as text."""
    line = np.arange(start, start + _BATCH)
    order = (line / _LINES_PER_ORDER).astype(int)
    drawn = np.random.default_rng(start)
    first_of_order = np.searchsorted(order, order)
    return pa.RecordBatch.from_pydict(
        {
            "order_number": _texts("A", order),
            "line": pa.array(line - line[first_of_order] + 1).cast("string"),
            "customer": _texts("C", order * 7919 % customers),
            "day": pa.array(18_262 + order // 3_000, pa.int32()).cast(pa.date32()).cast("string"),
            "product": _texts("P", drawn.integers(_PRODUCTS, size=_BATCH)),
            "channel": pa.array(["web"] * _BATCH),
            "quantity": pa.array(drawn.integers(1, 4, size=_BATCH)).cast("string"),
            "amount": pa.array(np.char.mod("%.2f", drawn.gamma(2, 15, size=_BATCH))),
        }
    )


def _texts(beginning: str, numbers: np.ndarray) -> pa.Array:
    return pa.array([f"{beginning}{number}" for number in numbers.tolist()])


def _told(name: str, lines: int, work: Callable[[], str]) -> None:
    started, cpu = time.perf_counter(), time.process_time()
    said = work()
    seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    click.echo(
        f"{name}: {said}; {lines / seconds:,.0f} lines/s ({seconds:.1f} s, {cpu:.1f} s of CPU),"
        f" peak {peak:,.0f} MB"
    )


if __name__ == "__main__":
    main()
