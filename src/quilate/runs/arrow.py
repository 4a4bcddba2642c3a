"""NumPy arrays as Arrow arrays, over the same memory.

``pyarrow.array`` would do, but looks for pandas first and loads it where it is installed: a second
of the few that a run takes.
"""

from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray


def arrow_of(values: NDArray[Any]) -> pa.Array:
    """Return an array of numbers, truths or days; ``NaT`` becomes null."""
    if values.dtype.kind == "M":
        days = values.astype("datetime64[D]")
        return _over(pa.date32(), days.astype(np.int64).astype(np.int32), known=~np.isnat(days))
    if values.dtype.kind == "b":
        return _over(pa.bool_(), np.packbits(values, bitorder="little"), rows=len(values))
    return _over(pa.from_numpy_dtype(values.dtype), np.ascontiguousarray(values))


def _over(
    kind: pa.DataType,
    values: NDArray[Any],
    *,
    known: NDArray[np.bool_] | None = None,
    rows: int | None = None,
) -> pa.Array:
    mask = None if known is None else pa.py_buffer(np.packbits(known, bitorder="little"))
    buffers = [mask, pa.py_buffer(values)]
    return pa.Array.from_buffers(kind, len(values) if rows is None else rows, buffers)


def words_of(codes: NDArray[np.int8], words: tuple[str, ...]) -> pa.Array:
    """Return the word that each code stands for."""
    spelled = [word.encode() for word in words]
    ends = np.cumsum([0, *map(len, spelled)]).astype(np.int32)
    known = pa.StringArray.from_buffers(
        len(words), pa.py_buffer(ends), pa.py_buffer(b"".join(spelled))
    )
    return pa.DictionaryArray.from_arrays(arrow_of(codes), known).cast(pa.string())
