"""Opens any source as one relation of raw columns."""

from pathlib import Path

import duckdb

from quilate.language import Problem
from quilate.transactions.sources.compression import unpacked
from quilate.transactions.sources.frame import open_frame
from quilate.transactions.sources.parquet import open_parquet
from quilate.transactions.sources.paths import named_files
from quilate.transactions.sources.query import open_query
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.sources.raw_table import Part, RawTable
from quilate.transactions.sources.source import Files, Frame, Query, Source
from quilate.transactions.sources.text import open_text
from quilate.transactions.sources.workbench import Workbench
from quilate.transactions.sources.workbook import is_workbook, open_workbook


def open_source(
    connection: duckdb.DuckDBPyConnection, source: Source, name: str = "raw"
) -> RawTable:
    """Make the source a view of the connection, called ``name``, without interpreting anything.

    Keep the returned table as long as the view is read: passing files go when it goes.

    Raises
    ------
    Problem
        The source cannot be found or read, is no table, has no rows, or its files differ.
    """
    bench = Workbench(connection, name)
    parts = _parts(bench, source)
    columns = _common_columns(parts)
    _refuse_nothing(bench, parts)
    connection.execute(f"CREATE OR REPLACE VIEW {identifier(name)} AS {_united(bench, parts)}")
    understandings = tuple(part.understanding for part in parts)
    return RawTable(name, columns, understandings, bench.malformed, bench)


def _parts(bench: Workbench, source: Source) -> list[Part]:
    if isinstance(source, Frame):
        return [open_frame(bench, source)]
    if isinstance(source, Query):
        return [open_query(bench, source)]
    return [_open_file(bench, source, path) for path in named_files(source.patterns)]


def _open_file(bench: Workbench, source: Files, shown: str) -> Part:
    try:
        path, compression = unpacked(bench, Path(shown), shown)
        with path.open("rb") as file:
            magic = file.read(8)
        if magic.startswith(b"PAR1"):
            return open_parquet(bench, path, shown)
        if is_workbook(magic):
            return open_workbook(bench, path, source, shown)
        return open_text(bench, path, shown, delimiter=source.delimiter, compression=compression)
    except OSError as error:
        raise Problem(
            "sources-unreadable", file=shown, reason=error.strerror or str(error)
        ) from error


def _common_columns(parts: list[Part]) -> tuple[str, ...]:
    """Return the first file's columns, which every other must have too, in whatever order."""
    first = parts[0]
    wanted = {name.casefold() for name in first.columns}
    for part in parts[1:]:
        given = {name.casefold() for name in part.columns}
        for name in first.columns:
            if name.casefold() not in given:
                raise _difference(column=name, has=first, lacks=part)
        for name in part.columns:
            if name.casefold() not in wanted:
                raise _difference(column=name, has=part, lacks=first)
    return first.columns


def _difference(*, column: str, has: Part, lacks: Part) -> Problem:
    return Problem(
        "sources-columns-differ",
        column=column,
        has=has.understanding.file,
        lacks=lacks.understanding.file,
    )


def _refuse_nothing(bench: Workbench, parts: list[Part]) -> None:
    if any(part.rows for part in parts):
        return
    query = f"SELECT count(*) FROM {identifier(bench.malformed)}"
    counted = bench.connection.execute(query).fetchone()
    malformed = int(counted[0]) if counted else 0
    message = "sources-only-malformed" if malformed else "sources-no-rows"
    raise Problem(message, file=parts[0].understanding.file, count=malformed)


def _united(bench: Workbench, parts: list[Part]) -> str:
    """Put the parts one after another by name; where a column's types differ, as text."""
    types = [_types(bench, part) for part in parts]
    selects = [
        f"SELECT {', '.join(_column(name, types) for name in parts[0].columns)}, _file, _line"
        f" FROM ({part.select})"
        for part in parts
    ]
    return " UNION ALL ".join(selects)


def _types(bench: Workbench, part: Part) -> dict[str, str]:
    described = bench.connection.execute(f"DESCRIBE {part.select}").fetchall()
    return {str(name).casefold(): str(type_) for name, type_, *_ in described}


def _column(name: str, types: list[dict[str, str]]) -> str:
    same = len({of_part[name.casefold()] for of_part in types}) == 1
    quoted = identifier(name)
    return quoted if same else f"CAST({quoted} AS VARCHAR) AS {quoted}"
