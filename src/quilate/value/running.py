"""The jobs of the value room, within a worker."""

from django.db import transaction
from django.utils import timezone

from quilate.core.facts import prepare_soon
from quilate.core.jobs import Outcome, RunningJob, start
from quilate.customers.happening import Happened
from quilate.value.actions import value_customers
from quilate.value.beyond.renewing import measure_again, reckon_again
from quilate.value.jobs import MEASURE, STEPS
from quilate.value.models import EngagementMeasurement, ValuationRun
from quilate.value.owing.nightly import reckon_late_bills
from quilate.value.portfolio.placing import place_customers
from quilate.value.publishing import sweep
from quilate.value.refreshing import refresh
from quilate.value.tiers import placing
from quilate.value.tiers.steps import prepare_steps

#: How much of the whole each stage is, as a rule, in hundredths.
_HUNDREDTHS = {
    **{"reading": 25, "histories": 5, "backtest": 20, "fit": 5, "valuation": 10},
    "writing": 35,
}
_AT_ONCE = 200


def run(running: RunningJob) -> Outcome:
    """Value everybody, from where an attempt before this one was stopped."""
    if "run" in running.last_checkpoint:
        # Its figures are shown already; what was left was to clear away those before.
        sweep()
        shown = ValuationRun.objects.get(pk=running.last_checkpoint["run"])
    else:
        shown = value_customers(
            by=running.by,
            at=running.at,
            today=timezone.localdate(running.at),
            on_progress=lambda stage, share: _tell(running, stage, share),
            beside=lambda shown: _keep(running, shown),
        )
    # Once the run before is cleared away, and with it the end of its month is kept.
    start(STEPS, by=None, at=running.at, key=STEPS)
    if EngagementMeasurement.is_due(shown.as_of):
        start(MEASURE, by=None, at=running.at, key=MEASURE)
    return _outcome(shown)


def refresh_some(
    running: RunningJob, *, customers: list[int], cause: str, reference: str
) -> Outcome:
    """Value some customers again, in parts that are each kept once."""
    happened = Happened(tuple(customers), cause, running.at, reference)
    done = running.last_checkpoint.get("done", 0)
    while some := customers[done : done + _AT_ONCE]:
        with transaction.atomic():
            refresh(some, happened)
            done += len(some)
            running.progress(done, len(customers), "value-stage-refresh")
            running.checkpoint({"done": done})
    return Outcome("value-job-refresh-done", figures={"customers": len(customers)})


def late(running: RunningJob, *, are_decided: bool) -> Outcome:
    """Reckon what became late, and what of it is expected to be lost."""
    moved = reckon_late_bills(on=timezone.localdate(running.at), at=running.at)
    if are_decided:
        # By other stages much is expected otherwise of bills that have not moved.
        prepare_soon(at=running.at)
    return Outcome("owing-job-done", figures={"customers": moved})


def place(running: RunningJob) -> Outcome:
    """Place everybody by the policy that holds, and have the facts follow."""
    moved = place_customers()
    prepare_soon(at=running.at)
    return Outcome("portfolio-job-place-done", figures={"customers": moved})


def beyond(running: RunningJob) -> Outcome:
    """Reckon what customers bring beyond money, or take it away; and have the facts follow."""
    reckoned = reckon_again()
    prepare_soon(at=running.at)
    return Outcome("beyond-job-done", figures={"customers": reckoned})


def measure(running: RunningJob) -> Outcome:
    """Measure how engagement went with later margin."""
    measured = measure_again(at=running.at)
    return Outcome("beyond-job-measure-done", figures={"customers": measured.customers})


def place_tiers(running: RunningJob) -> Outcome:
    """Put everybody into the tiers of the rule that holds, and have the facts follow."""
    moved = placing.place_tiers()
    prepare_soon(at=running.at)
    return Outcome("tiers-job-place-done", figures={"customers": moved})


def steps(_running: RunningJob) -> Outcome:
    """Prepare who went from which tier to which."""
    return Outcome("tiers-job-steps-done", figures={"steps": prepare_steps()})


def _keep(running: RunningJob, shown: ValuationRun) -> None:
    """Remember that a run is shown, and ask for the facts that lists and segments are made of."""
    running.checkpoint({"run": shown.pk})
    prepare_soon(at=running.at)


def _tell(running: RunningJob, stage: str, share: float) -> None:
    before = list(_HUNDREDTHS)[: list(_HUNDREDTHS).index(stage)]
    done = sum(_HUNDREDTHS[each] for each in before) + round(share * _HUNDREDTHS[stage])
    running.progress(done, 100, f"value-stage-{stage}")


def _outcome(shown: ValuationRun) -> Outcome:
    figures = {"customers": shown.customers, "day": shown.as_of.isoformat()}
    return Outcome("value-job-run-done", figures=figures)
