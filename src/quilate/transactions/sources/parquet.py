"""Opens a Parquet file, in place, with the types that it has."""

from pathlib import Path

import duckdb

from quilate.language import Problem
from quilate.transactions.sources.headers import column_names
from quilate.transactions.sources.quoting import identifier, literal, path_literal
from quilate.transactions.sources.raw_table import Part
from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench


def open_parquet(bench: Workbench, path: Path, shown: str) -> Part:
    """Return the file's rows; ``_line`` is the row, from 1.

    Raises
    ------
    Problem
        The file is damaged.
    """
    reader = f"read_parquet({path_literal(str(path))}, hive_partitioning=false)"
    try:
        given = bench.connection.execute(f"DESCRIBE SELECT * FROM {reader}").fetchall()
        counted = bench.connection.execute(f"SELECT count(*) FROM {reader}").fetchone()
    except duckdb.Error as error:
        raise Problem("sources-damaged", file=shown, reason=str(error).splitlines()[0]) from error
    columns = column_names([name for name, *_ in given], len(given))
    renamed = ", ".join(
        f"{identifier(name)} AS {identifier(new)}"
        for (name, *_), new in zip(given, columns, strict=True)
    )
    select = (
        f"SELECT {renamed}, {literal(shown)} AS _file, row_number() OVER () AS _line FROM {reader}"
    )
    return Part(select, columns, int(counted[0]) if counted else 0, Understanding(shown, "parquet"))
