"""What is done with the activity in the background."""

import datetime as dt

from quilate.activity.preparing import prepare_monthly_sales, prepare_monthly_won
from quilate.core.jobs import Outcome, RunningJob, job
from quilate.core.jobs.schedule import Daily

MONTHLY_SALES = "activity.monthly-sales"


@job(MONTHLY_SALES, title="activity-job-monthly-sales", schedule=Daily(dt.time(2, 40)))
def monthly_sales(running: RunningJob) -> Outcome:
    """Add up the sales and the customers won that pages show, every night and after an import."""
    sums = prepare_monthly_sales(at=running.at) + prepare_monthly_won(at=running.at)
    return Outcome("activity-job-monthly-sales-done", figures={"sums": sums})
