"""Loads Arrow batches into the connection as they come, with the number of each row."""

from collections.abc import Iterator, Sequence

import pyarrow as pa

from quilate.transactions.sources.headers import column_names
from quilate.transactions.sources.quoting import identifier, literal
from quilate.transactions.sources.raw_table import Part
from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench


def load_batches(
    bench: Workbench,
    reader: pa.RecordBatchReader,
    understanding: Understanding,
    names: Sequence[str] | None = None,
) -> Part:
    """Return the rows of the batches; ``_line`` is the row, from 1."""
    names = reader.schema.names if names is None else names
    columns = column_names(names, len(names))
    relation = _renamed(reader, columns)
    return _loaded(bench, relation, "*, row_number() OVER () AS _line", understanding, columns)


def load_numbered(bench: Workbench, table: pa.Table, understanding: Understanding) -> Part:
    """Return the rows of a table whose last column is already ``_line``."""
    columns = tuple(table.schema.names[:-1])
    return _loaded(bench, table.to_reader(), "*", understanding, columns)


def _loaded(
    bench: Workbench,
    reader: pa.RecordBatchReader,
    selection: str,
    understanding: Understanding,
    columns: tuple[str, ...],
) -> Part:
    table, passing = bench.new_name(), bench.new_name()
    bench.connection.register(passing, reader)
    try:
        counted = bench.connection.execute(
            f"CREATE OR REPLACE TABLE {identifier(table)} AS"
            f" SELECT {selection} FROM {identifier(passing)}"
        ).fetchone()
    finally:
        bench.connection.unregister(passing)
    quoted = ", ".join(map(identifier, columns))
    select = (
        f"SELECT {quoted}, {literal(understanding.file)} AS _file, _line FROM {identifier(table)}"
    )
    return Part(select, columns, int(counted[0]) if counted else 0, understanding)


def _renamed(reader: pa.RecordBatchReader, columns: Sequence[str]) -> pa.RecordBatchReader:
    """Name the columns by position: a source may have the same name twice."""
    schema = pa.schema(
        [field.with_name(name) for field, name in zip(reader.schema, columns, strict=True)]
    )

    def batches() -> Iterator[pa.RecordBatch]:
        for batch in reader:
            yield pa.RecordBatch.from_arrays(batch.columns, schema=schema)

    return pa.RecordBatchReader.from_batches(schema, batches())
