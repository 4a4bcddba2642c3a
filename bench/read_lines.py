"""Read one file into purchases, and say how long it took and how much memory.

``python -m bench.read_lines FILE``
"""

from pathlib import Path

from bench.measured import Measured, print_measured
from quilate.runs.workbench import workbench
from quilate.transactions import files, read


def measure(path: Path) -> Measured:
    """Read the file by the product's own reduction, on the database of a run."""
    measured = Measured()
    with workbench() as connection:
        with measured.step("reading"):
            log = read(files(str(path)), connection=connection)
        (purchases,) = connection.execute("SELECT count(*) FROM purchases").fetchone() or (0,)
        measured.customers = log.account.customers
        measured.parameters = {
            "rows_read": log.account.rows_read,
            "rows_used": log.account.rows_used,
            "purchases": purchases,
        }
    return measured


if __name__ == "__main__":
    print_measured(measure)
