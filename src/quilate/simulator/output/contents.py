"""A fingerprint of what is in the tables of a folder, whatever wrote them and however."""

import hashlib
from pathlib import Path

import pyarrow as pa
from pyarrow import csv, parquet


def contents_sha256(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of the contents of each Parquet file in a folder, by its path in it.

    It is of the names and the values written as text: neither the version of the format, nor how
    rows were grouped, nor how they were compressed, makes a difference.
    """
    return {
        path.relative_to(folder).as_posix(): _sha256(path)
        for path in sorted(folder.rglob("*.parquet"))
    }


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with parquet.ParquetFile(path) as file:
        digest.update(",".join(file.schema_arrow.names).encode())
        for batch in file.iter_batches():
            text = pa.BufferOutputStream()
            csv.write_csv(batch, text, csv.WriteOptions(include_header=False))
            digest.update(text.getvalue())
    return digest.hexdigest()
