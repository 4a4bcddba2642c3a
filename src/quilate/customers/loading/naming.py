"""By what names many new customers are sorted and found: ``words``, over columns.

A name is read once, however many customers share it.
"""

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from quilate.customers.names import ORGANISATION
from quilate.customers.reaching import national_digits
from quilate.customers.words import compact, folded, words_of

_OF_PERSONS = ("given_names", "surname_1", "surname_2")
_CODES = ("customer_id", "email", "identifier", "phone")


def sort_names(rows: pa.Table) -> pa.Array:
    """Return the name under which lists sort each row."""
    given, first, second = (_folded(rows[name]) for name in _OF_PERSONS)
    persons = _joined(_joined(first, second, " "), given, ", ")
    return pc.if_else(_is_organisation(rows), _folded(rows["legal_name"]), persons)


def search_words(rows: pa.Table) -> pa.Table:
    """Return the words by which rows are found, each with the place of its row, in their order."""
    codes = [_codes(rows[name].to_pylist()) for name in _CODES]
    dialled = [phone and national_digits(phone) for phone in rows["phone"].to_pylist()]
    words = pa.concat_tables([*_words_of_names(rows), *codes, _codes(dialled)])
    each = words.group_by(["place", "word"]).aggregate([])
    return each.sort_by([("word", "ascending"), ("place", "ascending")])


def _words_of_names(rows: pa.Table) -> list[pa.Table]:
    is_organisation = _is_organisation(rows)
    names = [pc.if_else(is_organisation, None, rows[name]) for name in _OF_PERSONS]
    names.append(pc.if_else(is_organisation, rows["legal_name"], None))
    return [_words(name) for name in names]


def _words(names: pa.ChunkedArray) -> pa.Table:
    words = _of_each(names, words_of, pa.list_(pa.string()))
    return _placed(pc.list_parent_indices(words), pc.list_flatten(words))


def _codes(codes: list[str | None]) -> pa.Table:
    words = pa.array([compact(code) or None if code else None for code in codes], pa.string())
    table = _placed(pa.array(range(len(words)), pa.int64()), words)
    return table.filter(words.is_valid())


def _placed(places: pa.Array, words: pa.Array) -> pa.Table:
    return pa.table({"place": places.cast(pa.int64()), "word": words})


def _is_organisation(rows: pa.Table) -> pa.Array:
    return pc.equal(rows["kind"], ORGANISATION).combine_chunks()


def _folded(column: pa.ChunkedArray) -> pa.Array:
    return _of_each(column, folded, pa.string())


def _of_each(column: pa.ChunkedArray, read: Callable[[str], Any], kind: pa.DataType) -> pa.Array:
    """Return what is read of each value of a column, and nothing of nothing."""
    values = column.combine_chunks().dictionary_encode()
    found = [read(text) if text else None for text in values.dictionary.to_pylist()]
    return pa.array(found, kind).take(values.indices)


def _joined(first: pa.Array, second: pa.Array, between: str) -> pa.Array:
    """Return two columns as one; between them something where both say anything."""
    both = pc.binary_join_element_wise(first, second, between)
    return pc.coalesce(both, first, second)
