"""What became of rows, in words."""

from typing import Any

from quilate.imports.examples import shown_change
from quilate.imports.models import Changed, ImportRun, SetAside
from quilate.imports.queries import shown_faults


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
