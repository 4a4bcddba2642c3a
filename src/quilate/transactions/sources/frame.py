"""Opens a table in memory: pandas, Polars, Arrow, or a reader of Arrow batches."""

from typing import Any

import pyarrow as pa

from quilate.language import Problem
from quilate.transactions.sources.arrow_rows import load_batches
from quilate.transactions.sources.raw_table import Part
from quilate.transactions.sources.source import Frame
from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench


def open_frame(bench: Workbench, source: Frame) -> Part:
    """Copy the frame's rows into the connection.

    Raises
    ------
    Problem
        It is no table that Arrow knows.
    """
    kind = type(source.frame).__module__.partition(".")[0]
    return load_batches(bench, _batches_of(source.frame), Understanding(kind, "frame"))


def _batches_of(frame: object) -> pa.RecordBatchReader:
    if hasattr(frame, "iloc"):  # pandas, whose columns of objects Arrow may refuse
        return _of_pandas(frame).to_reader()
    if hasattr(frame, "__arrow_c_stream__"):
        return pa.RecordBatchReader.from_stream(frame)
    raise Problem("sources-not-a-frame", kind=type(frame).__name__)


def _of_pandas(frame: Any) -> pa.Table:  # noqa: ANN401 - pandas need not be installed
    if any(name is not None for name in frame.index.names):
        frame = frame.reset_index()
    arrays = [_array(frame.iloc[:, position]) for position in range(frame.shape[1])]
    return pa.Table.from_arrays(arrays, names=[str(name) for name in frame.columns])


def _array(series: Any) -> pa.Array | pa.ChunkedArray:  # noqa: ANN401
    try:
        return pa.Array.from_pandas(series)
    except pa.ArrowException:  # several kinds of value in one column
        missing = series.isna()
        texts = [None if gap else str(value) for value, gap in zip(series, missing, strict=True)]
        return pa.array(texts, pa.string())
