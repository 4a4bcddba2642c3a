"""Read one file into purchases, and say how long it took and how much memory.

``python -m bench.read_lines FILE``
"""

import tempfile
from pathlib import Path

import duckdb

from bench.logs import CACHE
from bench.measured import Measured, print_measured
from quilate.transactions import files, read


def measure(path: Path) -> Measured:
    """Read the file by the product's own reduction, its tables on disk."""
    measured = Measured()
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        connection = duckdb.connect(f"{folder}/tables.duckdb", config={"memory_limit": "4GB"})
        with measured.step("reading"):
            log = read(files(str(path)), connection=connection)
        (purchases,) = connection.execute("SELECT count(*) FROM purchases").fetchone() or (0,)
        measured.customers = log.account.customers
        measured.parameters = {
            "rows_read": log.account.rows_read,
            "rows_used": log.account.rows_used,
            "purchases": purchases,
        }
        connection.close()
    return measured


if __name__ == "__main__":
    print_measured(measure)
