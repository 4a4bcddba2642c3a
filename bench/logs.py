"""The files that are measured on, written once per size and kept under ``.cache/bench``."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from bench.simulation import Purchases, simulate_purchases

CACHE = Path(".cache/bench")
_BATCH_ROWS = 1_000_000
# Lines of an order: one, and others with this chance each, 2.5 on the average.
_CHANCE_OF_LAST_LINE = 0.4


def parquet_log(customers: int) -> Path:
    """One purchase per row: ``customer_id``, ``date``, ``value``."""
    path = CACHE / "logs" / f"purchases_{customers}.parquet"
    if not path.exists():
        purchases = simulate_purchases(customers)
        _write_whole(path, lambda part: pa.parquet.write_table(_purchase_table(purchases), part))
    return path


def csv_log(customers: int) -> Path:
    """One purchase per line: ``order_id``, ``customer_id``, ``date``, ``amount``."""
    path = CACHE / "logs" / f"purchases_{customers}.csv"
    if not path.exists():
        batches = order_batches(simulate_purchases(customers))
        _write_whole(path, lambda part: _write_csv(batches, part))
    return path


def csv_lines(lines: int) -> Path:
    """One product of an order per line, with quantity and unit price instead of an amount."""
    path = CACHE / "logs" / f"lines_{lines}.csv"
    if not path.exists():
        # 3.9 purchases a customer and 2.5 lines a purchase: a tenth of the lines is enough.
        batches = line_batches(simulate_purchases(-(-lines // 9)), lines)
        _write_whole(path, lambda part: _write_csv(batches, part))
    return path


def order_batches(purchases: Purchases) -> Iterator[pa.RecordBatch]:
    for start in range(0, len(purchases), _BATCH_ROWS):
        part = slice(start, start + _BATCH_ROWS)
        customer = purchases.customer[part]
        yield pa.record_batch(
            {
                "order_id": np.arange(start + 1, start + 1 + len(customer)),
                "customer_id": customer,
                "date": purchases.dates[part],
                "amount": purchases.cents[part] / 100,
            }
        )


def line_batches(purchases: Purchases, lines: int, seed: int = 2) -> Iterator[pa.RecordBatch]:
    """Break orders into products, until that many lines are written."""
    rng = np.random.default_rng(seed)
    orders_in_a_batch = int(_BATCH_ROWS * _CHANCE_OF_LAST_LINE)
    for start in range(0, len(purchases), orders_in_a_batch):
        orders = np.arange(start, min(start + orders_in_a_batch, len(purchases)))
        order = np.repeat(orders, rng.geometric(_CHANCE_OF_LAST_LINE, len(orders)))[:lines]
        yield _lines_of(order, purchases, rng)
        lines -= len(order)
        if lines == 0:
            return
    raise ValueError(f"the purchases ran out {lines} lines early")


def _lines_of(order: np.ndarray, purchases: Purchases, rng: np.random.Generator) -> pa.RecordBatch:
    quantity = rng.integers(1, 6, len(order))
    return pa.record_batch(
        {
            "order_id": order + 1,
            "customer_id": purchases.customer[order],
            "date": purchases.dates[order],
            "product": rng.integers(1, 4_000, len(order)),
            "quantity": quantity,
            "unit_price": np.maximum(purchases.cents[order] // (quantity * 2), 1) / 100,
        }
    )


def _purchase_table(purchases: Purchases) -> pa.Table:
    return pa.table(
        {
            "customer_id": purchases.customer.astype(np.int64),
            # A timestamp: pandas would read a date as a Python object a row, and the peers suffer.
            "date": purchases.dates.astype("datetime64[us]"),
            "value": purchases.cents / 100,
        }
    )


def _write_csv(batches: Iterator[pa.RecordBatch], path: Path) -> None:
    first = next(batches)
    with pa.csv.CSVWriter(path, first.schema) as writer:
        writer.write_batch(first)
        for batch in batches:
            writer.write_batch(batch)


def _write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write beside and rename, so that an interrupted run leaves no half file behind."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    write(part)
    part.replace(path)
