"""Runs as the command makes them, without the command."""

import pyarrow.compute as pc
from pyarrow import parquet

from quilate.language import Language
from quilate.runs.output import Output, write
from quilate.runs.settings import Settings
from quilate.runs.stopwatch import Stopwatch
from quilate.runs.valuation_run import run_valuation
from quilate.runs.workbench import workbench
from quilate.transactions import ReadingOptions, files


def valued_into(folder, path, *, threads=2, excel=False, reading=None, **chosen):
    """Value a file into a folder; return the record."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(reading=reading or ReadingOptions(), **chosen)
    with workbench() as connection:
        connection.execute(f"SET threads = {threads}")
        run = run_valuation(files(path), settings, connection, Stopwatch())
        return write(run, Output(folder, path.name, [path], excel), Language("en"))


def valuations(folder):
    return parquet.read_table(folder / "valuations.parquet")


def assert_every_number_is_one(table):
    """Nothing that is not a number, nor infinite, reaches a person."""
    for column in table.columns:
        if str(column.type) == "double":
            assert column.null_count == 0
            assert pc.all(pc.is_finite(column)).as_py() is not False
