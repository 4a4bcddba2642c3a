"""What is done with the activity in the background."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils import timezone

from quilate.activity.correcting import (
    Moved,
    convert,
    cost_again,
    governed_by_cost,
    governed_by_rate,
)
from quilate.activity.leaving import prepare_margins_of_won
from quilate.activity.models import ExchangeRate, ProductCost
from quilate.activity.preparing import prepare_monthly_sales, prepare_monthly_won
from quilate.core.audit import recorded
from quilate.core.facts import prepare_soon
from quilate.core.jobs import Outcome, RunningJob, job, start
from quilate.core.jobs.schedule import Daily
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.customers.happening import Happened, tell

MONTHLY_SALES = "activity.monthly-sales"
#: Reckon again what is in, by a rate or by a cost; one at a time.
BY_RATE, BY_COST = "activity.by-rate", "activity.by-cost"
CORRECTING = "activity.correcting"
_BATCH = 2_000


@job(MONTHLY_SALES, title="activity-job-monthly-sales", schedule=Daily(dt.time(2, 40)))
def monthly_sales(running: RunningJob) -> Outcome:
    """Add up what pages show of sales and of customers won, every night and after an import."""
    sums = prepare_monthly_sales(at=running.at) + prepare_monthly_won(at=running.at)
    sums += prepare_margins_of_won(on=timezone.localdate(running.at))
    return Outcome("activity-job-monthly-sales-done", figures={"sums": sums})


@job(BY_RATE, title="activity-job-by-rate", needs=Permission.ENTER_COSTS)
def by_rate(running: RunningJob, *, rate: int) -> Outcome:
    """Convert again what is in by the rate that governs it."""
    found = ExchangeRate.objects.get(pk=rate)
    moved = _worked_off(running, governed_by_rate(found), lambda rows: convert(rows, found))
    about = f"{found.currency} {found.rate} ({found.day})"
    return _finished(running, moved, "rate.applied", found, about, "/company/rates")


@job(BY_COST, title="activity-job-by-cost", needs=Permission.ENTER_COSTS)
def by_cost(running: RunningJob, *, cost: int) -> Outcome:
    """Give the lines that are in the cost of their product on their day."""
    found = ProductCost.objects.select_related("product").get(pk=cost)
    lines = [governed_by_cost(found)]
    moved = _worked_off(running, lines, lambda rows: cost_again(rows, found))
    about = f"{found.product}: {found.unit_cost} ({found.valid_from})"
    address = f"/products/{found.product_id}/"
    return _finished(running, moved, "product.cost-applied", found.product, about, address)


def _worked_off(
    running: RunningJob, kinds: Iterable[QuerySet[Any]], reckon: Callable[[list[Any]], Moved]
) -> Moved:
    """Reckon records again kind by kind, from where it was stopped, if it was."""
    reached = running.last_checkpoint or {"kind": 0, "after": 0, "moved": Moved().as_kept()}
    moved, after = Moved.from_kept(reached["moved"]), reached["after"]
    for place, rows in enumerate(kinds):
        if place < reached["kind"]:
            continue
        while some := list(rows.filter(pk__gt=after).order_by("pk")[:_BATCH]):
            with transaction.atomic():
                moved += reckon(some)
                after = some[-1].pk
                kept = {"kind": place, "after": after, "moved": moved.as_kept()}
                running.checkpoint(kept)
            running.progress(moved.records, None, "activity-stage-correcting")
        after = 0
    return moved


@transaction.atomic
def _finished(
    running: RunningJob, moved: Moved, deed: str, subject: Model, about: str, address: str
) -> Outcome:
    """Write down what has moved, and have everything that rests on it reckoned again."""
    said = {
        "records": moved.records,
        "revenue_moved": str(moved.revenue),
        "margin_moved": str(moved.margin),
    }
    changes = {name: ["", value] for name, value in said.items()}
    recorded(deed, by=running.by, at=running.at, subject=subject, about=about, changes=changes)
    money = {"revenue": float(moved.revenue), "margin": float(moved.margin)}
    figures = {"records": moved.records, **money, "currency": Company.current().currency}
    outcome = Outcome("activity-job-corrected", address, figures)
    running.complete(outcome)
    if moved.records:
        start(MONTHLY_SALES, by=None, at=running.at, key=MONTHLY_SALES)
        prepare_soon(at=running.at)
        tell(Happened((), "other", running.at, about))
    return outcome
