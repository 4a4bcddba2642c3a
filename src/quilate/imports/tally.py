"""What is kept of the plans of a run: figures, a few examples, every row that was put aside."""

from collections import Counter
from dataclasses import asdict, replace
from decimal import Decimal
from heapq import nsmallest
from typing import Any

from quilate.imports.kinds.customer_plan import ROW_OF_AN_ERASED
from quilate.imports.kinds.plan import Alike, Change, Fault, Plan, Row
from quilate.imports.models import Changed, ImportRun, SetAside
from quilate.imports.models.run import OUTCOMES

#: So many rows of each outcome are shown.
_EXAMPLES = 10
_Outcome = SetAside.Outcome


def count(run: ImportRun, plan: Plan, *, upto: int) -> None:
    """Add a batch to the figures of a run; every row of it is counted once."""
    found = Counter(
        created=len(plan.newcomers) + len(plan.creates),
        updated=len(plan.updates),
        unchanged=len(plan.unchanged),
        conflicts=len(plan.conflicts),
        rejects=len(plan.rejects),
    )
    for outcome in OUTCOMES:
        setattr(run, outcome, getattr(run, outcome) + found[outcome])
    run.alike += len(plan.alike)
    run.done_rows = upto


def add_examples(run: ImportRun, plan: Plan) -> None:
    """Keep the first rows of each outcome."""
    shown: dict[str, list[dict[str, Any]]] = {
        "created": [_as_created(row) for row in plan.created(_EXAMPLES)],
        "updated": [_as_changed(change) for change in plan.updates[:_EXAMPLES]],
        "conflicts": [_as_set_aside(*each) for each in _first(plan.conflicts)],
        "rejects": [_as_set_aside(*each) for each in _first(plan.rejects)],
        "alike": [_as_alike(*each) for each in plan.alike[:_EXAMPLES]],
    }
    for outcome, rows in shown.items():
        kept = run.examples.setdefault(outcome, [])
        kept += rows[: _EXAMPLES - len(kept)]
    _add_sums(run, plan)


def _first(aside: list[tuple[Row, list[Fault]]]) -> list[tuple[Row, list[Fault]]]:
    """Return the first rows of the file that are put aside, in its order."""
    return nsmallest(_EXAMPLES, aside, key=lambda each: each[0].line)


def _add_sums(run: ImportRun, plan: Plan) -> None:
    """Add what the deals of a batch come to."""
    for place, (more, money) in plan.sums.items():
        sums = run.examples.setdefault("sums", {})
        deals, worth = sums.get(place, ["0", "0"])
        sums[place] = [str(int(deals) + int(more)), str(Decimal(worth) + Decimal(money))]


def keep_rows(run: ImportRun, plan: Plan) -> None:
    """Keep every row that is put aside, in the order of the file, and what is changed."""
    aside = [
        *((_Outcome.CONFLICT, row, faults) for row, faults in plan.conflicts),
        *((_Outcome.REJECT, row, faults) for row, faults in plan.rejects),
    ]
    SetAside.objects.bulk_create(
        SetAside(
            run=run,
            outcome=outcome,
            line=row.line,
            **_kept(row, faults),
            number=row.values.get(run.its_kind.numbered),
        )
        for outcome, row, faults in sorted(aside, key=lambda each: each[1].line)
    )
    Changed.objects.bulk_create(
        Changed(
            run=run,
            line=change.row.line,
            customer_id=change.customer,
            subject=change.subject[:300],
            number=change.number,
            before=change.before,
            after=change.after,
        )
        for change in plan.updates
    )


def _kept(row: Row, faults: list[Fault]) -> dict[str, Any]:
    """Return what is kept of a row that is put aside; of somebody who was erased, its place."""
    if any(fault.reason == ROW_OF_AN_ERASED for fault in faults):
        return {"cells": [], "faults": [_as_fault(replace(fault, value="")) for fault in faults]}
    return {"cells": row.original, "faults": [_as_fault(fault) for fault in faults]}


def _as_created(row: Row) -> dict[str, Any]:
    # What was made for writing, the number of a branch, is nothing of the file's.
    said = {name: value for name, value in row.values.items() if not name.endswith("_id")}
    return {"line": row.line, "values": {name: value for name, value in said.items() if value}}


def _as_changed(change: Change) -> dict[str, Any]:
    fields = [[name, change.before[name], after] for name, after in change.after.items()]
    return {"line": change.row.line, "subject": change.subject, "fields": fields}


def _as_set_aside(row: Row, faults: list[Fault]) -> dict[str, Any]:
    return {"line": row.line, "faults": [_as_fault(fault) for fault in faults]}


def _as_fault(fault: Fault) -> dict[str, Any]:
    return {
        "field": fault.field,
        "value": fault.value[:500],
        "reason": fault.reason,
        "details": fault.details,
    }


def _as_alike(row: Row, alike: Alike) -> dict[str, Any]:
    return {"line": row.line, "row": row.values["customer"], **asdict(alike)}
