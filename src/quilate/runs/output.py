"""What a run writes: valuations, report, rejects and the record."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import csv, parquet

from quilate.language import Language
from quilate.report import write_report
from quilate.runs.record import as_json, fingerprint, record_of
from quilate.runs.reporting import contents_of
from quilate.runs.table import table_of
from quilate.runs.valuation_run import ValuationRun
from quilate.runs.workbook import write_workbook


@dataclass(frozen=True)
class Output:
    """How and where a run is written.

    Attributes
    ----------
    folder
        An empty one.
    source_name
        What the report calls the source.
    paths
        The files that were read, for their fingerprint.
    excel
        Whether a workbook is written too.
    """

    folder: Path
    source_name: str
    paths: list[Path]
    excel: bool = False


def write(run: ValuationRun, output: Output, language: Language) -> dict[str, Any]:
    """Write everything a run leaves; return its record."""
    with run.stopwatch.stage("report"):
        digest = fingerprint(output.paths)
        table = table_of(run.valuations, run.log.connection)
        write_valuations(table, output.folder)
        if output.excel:
            write_workbook(table, output.folder / "valuations.xlsx", language)
        run.log.write_rejects(output.folder / "rejects.csv", language)
        contents = contents_of(run, table, output.source_name, digest, language)
        write_report(output.folder / "report.html", contents, language)
    record = record_of(run, digest)
    (output.folder / "run.json").write_text(as_json(record), encoding="utf-8")
    return record


def write_valuations(table: pa.Table, folder: Path) -> None:
    parquet.write_table(table, folder / "valuations.parquet", compression="zstd")
    csv.write_csv(table, folder / "valuations.csv", csv.WriteOptions(quoting_style="needed"))
