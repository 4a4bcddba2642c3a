"""Jobs to practise on. They write entries of the audit trail, which nothing keeps from doubling."""

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.models import AuditEntry

WRITES = "practice.writes"
_ACTION = "practice.written"


@job(WRITES, title="practice-writes")
def write(running: RunningJob, *, rows: int) -> Outcome:
    for row in range(running.last_checkpoint.get("rows", 0), rows):
        with transaction.atomic():
            recorded(_ACTION, by=running.by, at=running.at, row=row)
            running.checkpoint({"rows": row + 1})
        running.progress(row + 1, rows)
    return Outcome(figures={"rows": rows})


def written() -> list[int]:
    """Return the rows that were written, in order; a row that was written twice is there twice."""
    entries = AuditEntry.objects.filter(action=_ACTION).order_by("id")
    return [entry.details["row"] for entry in entries]
