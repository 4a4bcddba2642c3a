"""The cells of a sheet as columns of one type each."""

import datetime as dt
from collections.abc import Sequence

import pyarrow as pa

Cell = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta

_LARGEST_WHOLE = 2**53  # a sheet keeps its figures in binary floating point


def is_blank(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip()


def text_of(cell: Cell) -> str:
    """Return a cell as a person would type it: whole numbers without point, dates in ISO.

    >>> text_of(12345.0), text_of(dt.datetime(2024, 1, 2)), text_of(True)
    ('12345', '2024-01-02', 'TRUE')
    """
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return str(cell.date() if cell.time() == dt.time() else cell)
    return str(cell)


def arrow_column(cells: Sequence[Cell]) -> pa.Array:
    """Return the cells as whole numbers, numbers, truths, dates or moments, else as text."""
    values = [None if is_blank(cell) else cell for cell in cells]
    kinds = {type(value) for value in values if value is not None}
    if kinds and kinds <= {int, float}:
        is_whole = all(value is None or _is_whole(value) for value in values)
        return pa.array(values, pa.int64() if is_whole else pa.float64())
    if kinds == {bool}:
        return pa.array(values, pa.bool_())
    if kinds and kinds <= {dt.date, dt.datetime}:
        return _moments(values)
    return pa.array([None if value is None else text_of(value) for value in values], pa.string())


def _is_whole(value: Cell) -> bool:
    return isinstance(value, int | float) and value == int(value) and abs(value) < _LARGEST_WHOLE


def _moments(values: Sequence[Cell | None]) -> pa.Array:
    moments = pa.array([_moment(value) for value in values], pa.timestamp("us"))
    days = moments.cast(pa.date32(), safe=False)
    return days if days.cast(pa.timestamp("us")).equals(moments) else moments


def _moment(value: Cell | None) -> dt.datetime | None:
    if value is None or isinstance(value, dt.datetime):
        return value
    assert isinstance(value, dt.date)
    return dt.datetime.combine(value, dt.time())
