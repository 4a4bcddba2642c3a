"""The jobs of the lifecycle, within a worker."""

import datetime as dt

from django.utils import timezone

from quilate.core.facts import EVERYBODY, Condition, ask_arrow, prepare_soon, prepared, refreshed
from quilate.core.jobs import Outcome, RunningJob
from quilate.core.models import ChangedCustomer
from quilate.lifecycle.backfilling import recompute_stages
from quilate.lifecycle.flows import add_up
from quilate.lifecycle.keeping import Move, Occasion, keep
from quilate.lifecycle.measuring import keep_measures
from quilate.lifecycle.models import StagePeriod
from quilate.lifecycle.moving import moves
from quilate.lifecycle.rulebook import Rulebook
from quilate.value.models import ValuationRun

#: Of more who have moved all facts are prepared again.
_MARKED = 2_000
#: Nobody is moved twice by what is known of one day, however the rules may be.
_NOT_TWICE = "(stage_since IS NULL OR stage_since < ?)"


def move_all(running: RunningJob, *, are_decided: bool) -> Outcome:
    """Go through the whole base; before the first time, through the month ends that are kept."""
    if recompute_stages(at=running.at):
        prepare_soon(at=running.at)
        return _outcome(0)
    moved = move_everybody(at=running.at, are_decided=are_decided)
    if prepared():
        keep_measures(on=_known_until(running.at))
    return _outcome(moved)


def move_some(running: RunningJob) -> Outcome:
    """Go through those of whom something has changed since the facts were prepared."""
    return _outcome(move_changed(at=running.at))


def move_everybody(*, at: dt.datetime, are_decided: bool = False) -> int:
    """Move whom the rules move, and return how many they are; none before there are facts.

    Parameters
    ----------
    are_decided
        Whether these rules hold since just now, so that who has moved may move once more.
    """
    on = _known_until(at)
    is_first = not StagePeriod.objects.exists()
    cause = StagePeriod.Cause.FIRST if is_first else StagePeriod.Cause.RULES
    among = EVERYBODY if are_decided else Condition(_NOT_TWICE, (on,))
    moved = _moved(among, on=on, at=at, cause=cause)
    add_up()
    return moved


def _known_until(at: dt.datetime) -> dt.date:
    """Return the day up to which anything is known: of data that are up to date, yesterday."""
    run = ValuationRun.current()
    return run.as_of if run else timezone.localdate(at)


def move_changed(*, at: dt.datetime) -> int:
    """Move whom the rules move, of those who have changed."""
    on = timezone.localdate(at)
    changed = sorted(set(ChangedCustomer.objects.values_list("customer_number", flat=True)))
    among = Condition("customer_id IN (SELECT unnest(CAST(? AS BIGINT[])))", (changed,))
    moved = _moved(among, on=on, at=at, cause=StagePeriod.Cause.HAPPENED)
    if moved:
        add_up(since=on.replace(day=1))
    return moved


def _moved(among: Condition, *, on: dt.date, at: dt.datetime, cause: StagePeriod.Cause) -> int:
    if prepared() is None:
        return 0
    rulebook = Rulebook.in_force()
    asked = moves(rulebook, on=on, among=among)
    found = ask_arrow(f"{asked.sql} ORDER BY customer_id", asked.parameters)
    moved = keep(
        (
            Move(*each)
            for part in found.to_batches(max_chunksize=5_000)
            for each in zip(*(part[name].to_pylist() for name in _ASKED), strict=True)
        ),
        Occasion(on, at, cause, rulebook),
    )
    _tell(moved, at)
    return len(moved)


_ASKED = ("customer_id", "stage", "next_stage", "last_purchase", "clv")


def _tell(moved: list[int], at: dt.datetime) -> None:
    """Have the facts say where customers are now."""
    if len(moved) > _MARKED:
        prepare_soon(at=at)
    elif moved:
        refreshed(moved, at=at)


def _outcome(moved: int) -> Outcome:
    return Outcome("lifecycle-job-done", figures={"customers": moved})
