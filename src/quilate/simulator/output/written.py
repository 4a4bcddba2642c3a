"""Files that are being written, and what there is to tell of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
from pyarrow import csv, parquet


@dataclass(frozen=True)
class Written:
    """A table that was written.

    Attributes
    ----------
    path
        Within the folder of the simulation.
    rows
        How many it has.
    schema
        Its columns.
    """

    path: str
    rows: int
    schema: pa.Schema

    @property
    def name(self) -> str:
        """What the table is called."""
        return Path(self.path).stem

    @property
    def is_true(self) -> bool:
        """Whether it is of what no company knows."""
        return self.path.startswith("truth/")


def write(
    folder: Path, name: str, schema: pa.Schema, parts: Iterable[pa.Table], *, as_csv: bool = False
) -> Written:
    """Write a table part by part; of one without rows, the header.

    Parameters
    ----------
    name
        The name of the file in the folder, without its ending; it may name a folder within.
    as_csv
        Write text with commas instead of Parquet.
    """
    path = folder / f"{name}.{'csv' if as_csv else 'parquet'}"
    path.parent.mkdir(exist_ok=True)
    rows = 0
    with _opened(path, schema, as_csv=as_csv) as file:
        for part in parts:
            file.write_table(part)
            rows += part.num_rows
    return Written(path.relative_to(folder).as_posix(), rows, schema)


def _opened(
    path: Path, schema: pa.Schema, *, as_csv: bool
) -> csv.CSVWriter | parquet.ParquetWriter:
    if as_csv:
        return csv.CSVWriter(path, schema, write_options=csv.WriteOptions(quoting_style="needed"))
    return parquet.ParquetWriter(path, schema, compression="zstd")
