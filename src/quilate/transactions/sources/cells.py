"""The cells of a sheet as columns of one type each."""

import datetime as dt
import re
from collections.abc import Sequence

import pyarrow as pa

Cell = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta

_DECIMAL_COMMA = re.compile(r"^\D{0,4}\d[\d.]*,\d{1,2}\D{0,4}$")
_DECIMAL_POINT = re.compile(r"^\D{0,4}\d[\d,]*\.\d{1,2}\D{0,4}$")
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
    return pa.array(_texts(values), pa.string())


def _texts(values: Sequence[Cell | None]) -> list[str | None]:
    """Write all cells as text, figures with the decimal sign of those that are text already."""
    written = [value for value in values if isinstance(value, str)]
    has_comma = any(map(_DECIMAL_COMMA.match, written))
    is_comma = has_comma and not any(map(_DECIMAL_POINT.match, written))
    return [None if value is None else _text(value, is_comma=is_comma) for value in values]


def _text(value: Cell, *, is_comma: bool) -> str:
    text = text_of(value)
    return text.replace(".", ",") if is_comma and isinstance(value, float) else text


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
