"""What the value room does in the background; what does it is loaded when a worker begins."""

import datetime as dt

from quilate.core.jobs import Outcome, RunningJob, done_by, job
from quilate.core.jobs.schedule import Daily
from quilate.core.roles import Permission
from quilate.value.hearing import KEY, LATE, REFRESH, RUN

__all__ = [
    "BEYOND",
    "KEY",
    "LATE",
    "MEASURE",
    "NIGHTLY",
    "PLACE",
    "PLACE_TIERS",
    "REFRESH",
    "RUN",
    "STEPS",
]
#: When everybody is valued, by the company's clock.
NIGHTLY = dt.time(3, 10)
#: Places everybody by the policy of the portfolio.
PLACE = "value.place"
#: Puts everybody into the tiers of the rule that holds.
PLACE_TIERS = "value.place-tiers"
#: Prepares who went from which tier to which, month by month.
STEPS = "value.tier-steps"
#: Reckons what customers bring beyond money, or takes it away.
BEYOND = "value.beyond"
#: Measures how engagement went with later margin.
MEASURE = "value.measure-engagement"


@job(
    RUN,
    title="value-job-run",
    needs=Permission.RUN_VALUATIONS,
    schedule=Daily(NIGHTLY),
)
def run(running: RunningJob) -> Outcome:
    """Value everybody, every night after the sums of sales, and when somebody asks for it."""
    return done_by("quilate.value.running.run", running)


@job(REFRESH, title="value-job-refresh")
def refresh(
    running: RunningJob, *, customers: list[int], cause: str, reference: str = ""
) -> Outcome:
    """Value some customers again to whom something happened."""
    told = {"customers": customers, "cause": cause, "reference": reference}
    return done_by("quilate.value.running.refresh_some", running, **told)


@job(LATE, title="owing-job", schedule=Daily(dt.time(3, 0)))
def late(running: RunningJob, *, are_decided: bool = False) -> Outcome:
    """Reckon what became late, every night before everybody is valued, or by other stages."""
    return done_by("quilate.value.running.late", running, are_decided=are_decided)


@job(PLACE, title="portfolio-job-place")
def place(running: RunningJob) -> Outcome:
    """Place everybody by the policy that holds now, once it has been decided."""
    return done_by("quilate.value.running.place", running)


@job(BEYOND, title="beyond-job")
def beyond(running: RunningJob) -> Outcome:
    """Reckon what customers bring beyond money as the company has decided to count it."""
    return done_by("quilate.value.running.beyond", running)


@job(MEASURE, title="beyond-job-measure", needs=Permission.SET_POLICY)
def measure(running: RunningJob) -> Outcome:
    """Measure how engagement went with later margin, now and then, and when somebody asks."""
    return done_by("quilate.value.running.measure", running)


@job(PLACE_TIERS, title="tiers-job-place")
def place_tiers(running: RunningJob) -> Outcome:
    """Put everybody into the tiers of the rule that holds now, once it has been decided."""
    return done_by("quilate.value.running.place_tiers", running)


@job(STEPS, title="tiers-job-steps")
def steps(running: RunningJob) -> Outcome:
    """Prepare the steps of the tiers, after every run: a month may have ended."""
    return done_by("quilate.value.running.steps", running)
