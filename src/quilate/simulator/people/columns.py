"""Columns of text, made without visiting every row."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from quilate.simulator.arrays import Flags, Integers

#: (n, width) ASCII codes.
Letters = np.ndarray[Any, np.dtype[np.uint8]]


def chosen(words: Iterable[str | None], which: Integers) -> pa.Array:
    """Return for each row the word that it chose."""
    return pa.array(list(words), pa.string()).take(pa.array(which))


def joined(*parts: pa.Array | str, separator: str = "") -> pa.Array:
    """Return the parts of each row after one another, without those that are missing."""
    return pc.binary_join_element_wise(*parts, separator, null_handling="skip", null_replacement="")


def numbers(values: Integers, width: int = 0) -> pa.Array:
    """Return whole numbers as text, with zeros before them up to a width."""
    text = pa.array(values).cast(pa.string())
    return pc.utf8_lpad(text, width, "0") if width else text


def where(condition: Flags, column: pa.Array, otherwise: pa.Array | None = None) -> pa.Array:
    """Return a column where a condition holds; elsewhere another one, or nothing."""
    instead = pa.scalar(None, column.type) if otherwise is None else otherwise
    return pc.if_else(pa.array(condition), column, instead)


def assembled(parts: list[tuple[Integers, pa.Array]], like: pa.DataType, rows: int) -> pa.Array:
    """Return a whole column from parts that belong to different rows; nothing where none does.

    Parameters
    ----------
    parts
        Rows, and the values of these rows. No row is named twice.
    like
        The type of the column.
    rows
        How many rows the column has.
    """
    place = np.full(rows, -1, dtype=np.int64)
    start = 0
    for which, _ in parts:
        place[which] = np.arange(start, start + len(which))
        start += len(which)
    values = pa.concat_arrays([pa.array([], like), *(values.cast(like) for _, values in parts)])
    return values.take(pa.array(place, mask=place < 0))


def by_group(group: Integers, column: Callable[[int, Integers], pa.Array]) -> pa.Array:
    """Return a column of text that each group has its own way to make.

    Parameters
    ----------
    group
        (n,) To which group each row belongs, such as its country.
    column
        Returns the values of some rows, all of one group.
    """
    groups = np.unique(group).tolist()
    of_each = [(place, np.flatnonzero(group == place)) for place in groups]
    parts = [(rows, column(place, rows)) for place, rows in of_each]
    return assembled(parts, pa.string(), len(group))


def folded(text: pa.Array) -> pa.Array:
    """Return text without accents and tildes: ``Muñoz`` becomes ``Munoz``."""
    decomposed = pc.utf8_normalize(text, form="NFD")
    # The combining diacritical marks of Unicode.
    return pc.replace_substring_regex(decomposed, r"[\x{300}-\x{36f}]", "")


def mapped(column: pa.Array, change: Callable[[str], str]) -> pa.Array:
    """Return what becomes of each text; every distinct text is changed once."""
    encoded = column.dictionary_encode()
    changed = [change(text) for text in encoded.dictionary.to_pylist()]
    return pa.array(changed, pa.string()).take(encoded.indices)


def letters(column: pa.Array, width: int, change: Callable[[str], str]) -> Letters:
    """Return (n, width) letters that a function makes of each text, of nothing ``""``."""
    encoded = column.dictionary_encode()
    made = [change(text) for text in ["", *encoded.dictionary.to_pylist()]]
    spelled = np.array(made, dtype=f"S{width}").view(np.uint8).reshape(-1, width)
    which = pc.add(pc.fill_null(encoded.indices, -1), 1).to_numpy(zero_copy_only=False)
    spelled_letters: Letters = spelled[which]
    return spelled_letters


def text(spelled: Letters) -> pa.Array:
    """Return (n, width) ASCII letters as a column."""
    rows, width = spelled.shape
    ends = np.arange(rows + 1, dtype=np.int32) * np.int32(width)
    data = np.ascontiguousarray(spelled, dtype=np.uint8).tobytes()
    return pa.StringArray.from_buffers(rows, pa.py_buffer(ends), pa.py_buffer(data))
