"""What became of rows, in words."""

from typing import Any

from quilate.core.speech import say
from quilate.imports.examples import shown_change
from quilate.imports.kinds.field import label_id
from quilate.imports.models import Changed, ImportRun, SetAside
from quilate.imports.queries import shown_faults


def shown_written(run: ImportRun) -> list[str]:
    """Return how days and numbers were read that could have been read otherwise."""
    return [_written(name, way, proof) for name, (way, proof) in run.written.items()]


def _written(name: str, way: str, proof: str) -> str:
    said = say(f"imports-written-{way}", field=say(label_id(name)))
    return say("imports-written-proved", said=said, proof=proof) if proof else said


def shown_set_aside(row: SetAside) -> dict[str, Any]:
    """Return a row that was put aside."""
    return {"line": row.line, "outcome": row.outcome, "faults": shown_faults(row.faults)}


def shown_changed(run: ImportRun, row: Changed) -> dict[str, Any]:
    """Return what was changed by a row."""
    return {
        "line": row.line,
        "subject": row.subject,
        "customer": row.customer_id,
        "fields": [
            shown_change(run, name, row.before.get(name), after)
            for name, after in row.after.items()
        ],
    }
