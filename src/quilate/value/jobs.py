"""What the value room does in the background; what does it is loaded when a worker begins."""

import datetime as dt

from django.utils.module_loading import import_string

from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.jobs.schedule import Daily
from quilate.core.roles import Permission
from quilate.value.hearing import KEY, REFRESH, RUN

__all__ = ["BEYOND", "KEY", "PLACE", "PLACE_TIERS", "REFRESH", "RUN", "STEPS"]
#: Places everybody by the policy of the portfolio.
PLACE = "value.place"
#: Puts everybody into the tiers of the rule that holds.
PLACE_TIERS = "value.place-tiers"
#: Prepares who went from which tier to which, month by month.
STEPS = "value.tier-steps"
#: Reckons what customers bring beyond money, or takes it away.
BEYOND = "value.beyond"


@job(
    RUN,
    title="value-job-run",
    needs=Permission.RUN_VALUATIONS,
    schedule=Daily(dt.time(3, 10)),
)
def run(running: RunningJob) -> Outcome:
    """Value everybody, every night after the sums of sales, and when somebody asks for it."""
    done: Outcome = import_string("quilate.value.running.run")(running)
    return done


@job(REFRESH, title="value-job-refresh")
def refresh(
    running: RunningJob, *, customers: list[int], cause: str, reference: str = ""
) -> Outcome:
    """Value some customers again to whom something happened."""
    refresh_some = import_string("quilate.value.running.refresh_some")
    told = {"customers": customers, "cause": cause, "reference": reference}
    done: Outcome = refresh_some(running, **told)
    return done


@job(PLACE, title="portfolio-job-place")
def place(running: RunningJob) -> Outcome:
    """Place everybody by the policy that holds now, once it has been decided."""
    done: Outcome = import_string("quilate.value.running.place")(running)
    return done


@job(BEYOND, title="beyond-job")
def beyond(running: RunningJob) -> Outcome:
    """Reckon what customers bring beyond money as the company has decided to count it."""
    done: Outcome = import_string("quilate.value.running.beyond")(running)
    return done


@job(PLACE_TIERS, title="tiers-job-place")
def place_tiers(running: RunningJob) -> Outcome:
    """Put everybody into the tiers of the rule that holds now, once it has been decided."""
    done: Outcome = import_string("quilate.value.running.place_tiers")(running)
    return done


@job(STEPS, title="tiers-job-steps")
def steps(running: RunningJob) -> Outcome:
    """Prepare the steps of the tiers, after every run: a month may have ended."""
    done: Outcome = import_string("quilate.value.running.steps")(running)
    return done
