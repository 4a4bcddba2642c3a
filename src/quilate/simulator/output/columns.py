"""Columns as readers find them: dates for day numbers, exact decimals for cents."""

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from quilate.simulator.arrays import Integers
from quilate.simulator.world.table import Kind

MONEY = pa.decimal128(18, 2)

#: What holds a kind of column while the history is lived…
NOTED: dict[Kind, pa.DataType] = {
    "customer": pa.int32(),
    "day": pa.int32(),
    "money": pa.int64(),
    "number": pa.int64(),
    "share": pa.float64(),
    "text": pa.string(),
    "flag": pa.bool_(),
}
#: …and when it is written for readers.
WRITTEN: dict[Kind, pa.DataType] = NOTED | {
    "customer": pa.string(),
    "day": pa.date32(),
    "money": MONEY,
}


def noted(values: np.ndarray[Any, Any], kind: Kind) -> pa.Array:
    """Return the values of an event as they are kept until the end of the history."""
    return pa.array(values, NOTED[kind])


def written(column: pa.Array, kind: Kind, first_day: np.datetime64) -> pa.Array:
    """Return a kept column as readers find it; customers are named elsewhere.

    Parameters
    ----------
    first_day
        The date of day 0.
    """
    if kind == "day":
        return dates(column.fill_null(-1).to_numpy(), first_day)
    if kind == "money":
        amounts = money(column.fill_null(0).to_numpy())
        return pc.if_else(column.is_valid(), amounts, pa.scalar(None, MONEY))
    if kind == "text":
        return pc.if_else(pc.equal(column, ""), pa.scalar(None, pa.string()), column)
    return column


def numbers_of_others(column: pa.Array) -> pa.Array:
    """Return the numbers of records elsewhere; nothing where there is none (-1)."""
    return pc.if_else(pc.less(column, 0), pa.scalar(None, column.type), column)


def dates(days: Integers, first_day: np.datetime64) -> pa.Array:
    """Return the dates of days of the history; nothing where there is none (-1)."""
    since_1970 = days + first_day.astype("datetime64[D]").astype(np.int32)
    return pa.array(since_1970.astype(np.int32), pa.int32(), mask=days < 0).cast(pa.date32())


def money(cents: Integers) -> pa.Array:
    """Return whole cents as exact decimals of two places."""
    # A decimal of 128 bits is two words, the lower first; the upper repeats the sign.
    words = np.stack([cents, cents >> 63], axis=1).astype(np.int64)
    return pa.Array.from_buffers(
        MONEY, len(cents), [None, pa.py_buffer(np.ascontiguousarray(words))]
    )
