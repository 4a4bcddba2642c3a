"""``RESULTS.md``: the parts as they were last measured, verdicts first."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench.accuracy_section import accuracy_section
from bench.application_section import application_section
from bench.command_section import command_section
from bench.companies_section import companies_section
from bench.imports_section import imports_section
from bench.logs import CACHE
from bench.reading_section import reading_section
from bench.section import Section, table
from bench.segments import segments_section
from bench.speed_section import speed_section
from bench.unseen_section import unseen_section
from bench.value_section import value_section

Record = dict[str, Any]

PAGE = Path(__file__).with_name("RESULTS.md")

#: In the order of the page.
SECTIONS: dict[str, Callable[[list[Record]], Section]] = {
    "speed": speed_section,
    "command": command_section,
    "reading": reading_section,
    "accuracy": accuracy_section,
    "companies": companies_section,
    "unseen": unseen_section,
    "application": application_section,
    "value": value_section,
    "segments": segments_section,
    "imports": imports_section,
}

_HEAD = """\
# How fast, how right

Written by `make bench`: what the product promises, and what was measured of it. Peers run beside \
ours, in one run, on the same data, in environments of their own."""


def keep(
    part: str, measured: list[Record], *, date: str, load: float, machine: dict[str, str]
) -> None:
    """Keep what a part measured, so that another part can be measured on another day.

    ``load`` is how many processes wanted the machine's cores meanwhile, those measured included.
    """
    path = _kept(part)
    path.parent.mkdir(parents=True, exist_ok=True)
    record = {"date": date, "load": load, "machine": machine, "measured": measured}
    path.write_text(json.dumps(record, indent=1))


def write_page(page: Path = PAGE) -> None:
    """Write the page from all parts that were ever measured here."""
    kept = {part: json.loads(_kept(part).read_text()) for part in SECTIONS if _kept(part).exists()}
    page.write_text(page_of(kept))


def page_of(kept: dict[str, Any]) -> str:
    """Return the Markdown of the parts that were kept."""
    sections = {part: SECTIONS[part](record["measured"]) for part, record in kept.items()}
    parts = [
        _HEAD,
        *_machines(kept),
        *_unmeasured(kept),
        *_verdict_tables(list(sections.values())),
        *(f"## {section.title}\n\n{section.body}" for section in sections.values()),
    ]
    return "\n\n".join(parts) + "\n"


def _kept(part: str) -> Path:
    return CACHE / "results" / f"{part}.json"


def _machines(kept: dict[str, Any]) -> list[str]:
    """Return one table, or one for every machine where the parts came from several."""
    groups: dict[str, list[str]] = {}
    for part, record in kept.items():
        when = f"{part} on {record['date']} at a load of {record['load']:.1f}"
        groups.setdefault(json.dumps(record["machine"]), []).append(when)
    return [_machine_table(json.loads(machine), parts) for machine, parts in groups.items()]


def _unmeasured(kept: dict[str, Any]) -> list[str]:
    missing = [part for part in SECTIONS if part not in kept]
    return [f"Not measured: {', '.join(missing)}."] if missing else []


def _machine_table(machine: dict[str, str], parts: list[str]) -> str:
    rows = [*machine.items(), ("measured", ", ".join(parts))]
    return "\n".join(["| machine | |", "| --- | --- |", *(f"| {a} | {b} |" for a, b in rows)])


def _verdict_tables(sections: list[Section]) -> list[str]:
    verdicts = [verdict for section in sections for verdict in section.verdicts]
    missed = sum(not verdict.is_met for verdict in verdicts)
    head = ["what", "required", "measured", "met"]
    count = f"{len(verdicts) - missed} of {len(verdicts)} limits are met."
    return ["## What is required", count, table(head, [verdict.cells for verdict in verdicts])]
