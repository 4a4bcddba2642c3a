"""The whole command's figures as verdicts and a table."""

from typing import Any

from bench.section import Section, Verdict, seconds, table

Record = dict[str, Any]

_METHOD = """\
From the shell's prompt and back, interpreter start and imports included; the best of the turns. \
The two large files are CSV, one purchase a line (`order_id, customer_id, date, amount`), oldest \
first. Stages are those of `run.json`."""


def command_section(records: list[Record]) -> Section:
    """Return what :func:`bench.command.measure_command` measured."""
    verdicts = [verdict for record in records for verdict in _verdicts(record)]
    return Section("The whole command", verdicts, f"{_METHOD}\n\n{_table(records)}")


def _verdicts(record: Record) -> list[Verdict]:
    what, limit = record["name"], record["limit_seconds"]
    if record["outcome"] != "ok":
        return [Verdict(what, f"< {limit:g} s", record["outcome"], False)]
    took = record["seconds"]
    verdicts = [Verdict(what, f"< {limit:g} s", f"{seconds(took)} s", took < limit)]
    if record["limit_mb"]:
        verdicts.append(_memory_verdict(record))
    return verdicts


def _memory_verdict(record: Record) -> Verdict:
    limit, peak = record["limit_mb"], record["peak_mb"]
    what = f"{record['name']}: peak memory"
    return Verdict(what, f"< {limit / 1000:g} GB", f"{peak / 1000:.2f} GB", peak < limit)


def _table(records: list[Record]) -> str:
    stages = list(dict.fromkeys(stage for record in records for stage in record["stages"]))
    head = ["seconds", "whole", *stages, "peak MB", "rows", "customers", "champion"]
    return table(head, [_row(record, stages) for record in records])


def _row(record: Record, stages: list[str]) -> list[str]:
    whole = seconds(record["seconds"]) if record["outcome"] == "ok" else record["outcome"]
    each = [
        seconds(record["stages"][stage]) if stage in record["stages"] else "" for stage in stages
    ]
    counts = [f"{record[name]:,}" if name in record else "" for name in ("rows_read", "customers")]
    peak = f"{record['peak_mb']:,.0f}"
    return [record["name"], whole, *each, peak, *counts, record.get("champion", "")]
