"""What a dry run found, as its page shows it: a few rows of each outcome, in words."""

from dataclasses import dataclass
from typing import Any

from quilate.core.speech import say
from quilate.imports.kinds.field import label_id
from quilate.imports.models import ImportRun
from quilate.imports.queries import shown_faults, shown_value

#: A row that would be created shows so many of its fields.
_MOST_FIELDS = 6


@dataclass(frozen=True)
class CreatedExamples:
    """Rows that would be created, with the fields that they have."""

    labels: list[str]
    rows: list[tuple[int, list[str]]]


@dataclass(frozen=True)
class Examples:
    """The rows that are shown of a dry run."""

    created: CreatedExamples
    updated: list[dict[str, Any]]
    conflicts: list[dict[str, Any]]
    rejects: list[dict[str, Any]]
    alike: list[dict[str, Any]]


def examples_of(run: ImportRun) -> Examples:
    """Return the examples of a run."""
    kept = run.examples
    return Examples(
        created=_created(run, kept.get("created", [])),
        updated=[_updated(run, each) for each in kept.get("updated", [])],
        conflicts=[_put_aside(each) for each in kept.get("conflicts", [])],
        rejects=[_put_aside(each) for each in kept.get("rejects", [])],
        alike=[each | {"field": say(label_id(each["field"]))} for each in kept.get("alike", [])],
    )


def _created(run: ImportRun, rows: list[dict[str, Any]]) -> CreatedExamples:
    filled = {name for row in rows for name in row["values"]} & set(run.mapping)
    fields = [field for field in run.its_kind.fields if field.name in filled][:_MOST_FIELDS]
    return CreatedExamples(
        labels=[say(label_id(field.name)) for field in fields],
        rows=[
            (row["line"], [shown_value(row["values"].get(each.name), each) for each in fields])
            for row in rows
        ],
    )


def _updated(run: ImportRun, row: dict[str, Any]) -> dict[str, Any]:
    return row | {"fields": [shown_change(run, *each) for each in row["fields"]]}


def shown_change(run: ImportRun, name: str, before: object, after: object) -> dict[str, str]:
    """Return what changes in a field, in words."""
    field = run.its_kind.field(name)
    return {
        "label": say(label_id(name)),
        "before": shown_value(before, field),
        "after": shown_value(after, field),
    }


def _put_aside(row: dict[str, Any]) -> dict[str, Any]:
    return row | {"faults": shown_faults(row["faults"])}
