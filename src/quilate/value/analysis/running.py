"""The job that writes an analysis, within a worker."""

from django.db import transaction
from django.urls import reverse

from quilate.core.jobs import Outcome, RunningJob
from quilate.value.analysis.choosing import Chosen
from quilate.value.analysis.keeping import analysed, keep
from quilate.value.analysis.steps import CLV, COSTS, SEGMENTS

#: How far each stage begins, in hundredths.
_BEGINS = {SEGMENTS: 5, CLV: 30, COSTS: 50}


def analyse(running: RunningJob, *, grouped_by: str, which: list[str]) -> Outcome:
    """Analyse, and keep it together with the end of the job: never twice."""
    assert running.by is not None
    draft = analysed(
        Chosen(running.by, grouped_by, tuple(which)),
        by=running.by,
        at=running.at,
        told=lambda step: running.progress(_BEGINS[step], 100, f"analysis-stage-{step}"),
    )
    running.progress(90, 100, "analysis-stage-keeping")
    with transaction.atomic():
        kept = keep(draft)
        customers = draft.measured.total.customers
        outcome = Outcome(
            "analysis-job-done", reverse("analysis", args=[kept.pk]), {"customers": customers}
        )
        running.complete(outcome)
    return outcome
