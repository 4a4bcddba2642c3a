"""What the value room does in the background."""

import datetime as dt

from django.utils import timezone

from quilate.core.facts import PREPARE
from quilate.core.jobs import Outcome, RunningJob, job, start
from quilate.core.jobs.schedule import Daily
from quilate.core.roles import Permission
from quilate.value.actions import value_customers
from quilate.value.models import ValuationRun
from quilate.value.publishing import sweep

RUN = "value.run"
#: Whether a person or the schedule asks: one run at a time.
KEY = f"schedule:{RUN}"
#: How much of the whole each stage is, as a rule, in hundredths.
_HUNDREDTHS = {
    **{"reading": 25, "histories": 5, "backtest": 20, "fit": 5, "valuation": 10},
    "writing": 35,
}


@job(
    RUN,
    title="value-job-run",
    needs=Permission.RUN_VALUATIONS,
    schedule=Daily(dt.time(3, 10)),
)
def run(running: RunningJob) -> Outcome:
    """Value everybody, every night after the sums of sales, and when somebody asks for it."""
    if "run" in running.last_checkpoint:
        # Its figures are shown already; what was left was to clear away those before.
        sweep()
        return _outcome(ValuationRun.objects.get(pk=running.last_checkpoint["run"]))
    return _outcome(
        value_customers(
            by=running.by,
            at=running.at,
            today=timezone.localdate(running.at),
            on_progress=lambda stage, share: _tell(running, stage, share),
            beside=lambda shown: _keep(running, shown),
        )
    )


def _keep(running: RunningJob, shown: ValuationRun) -> None:
    """Remember that a run is shown, and ask for the facts that lists and segments are made of."""
    running.checkpoint({"run": shown.pk})
    start(PREPARE, by=None, at=running.at, key=PREPARE)


def _tell(running: RunningJob, stage: str, share: float) -> None:
    before = list(_HUNDREDTHS)[: list(_HUNDREDTHS).index(stage)]
    done = sum(_HUNDREDTHS[each] for each in before) + round(share * _HUNDREDTHS[stage])
    running.progress(done, 100, f"value-stage-{stage}")


def _outcome(shown: ValuationRun) -> Outcome:
    figures = {"customers": shown.customers, "day": shown.as_of.isoformat()}
    return Outcome("value-job-run-done", figures=figures)
