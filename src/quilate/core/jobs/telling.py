"""A job in words, as its reader is told of it."""

import datetime as dt
import re
from dataclasses import dataclass

from quilate.core.jobs.registry import kind_named
from quilate.core.models import Job
from quilate.core.speech import say, spoken

_TONES = {
    Job.State.WAITING: "neutral",
    Job.State.RUNNING: "note",
    Job.State.DONE: "good",
    Job.State.FAILED: "bad",
    Job.State.CANCELLED: "neutral",
}

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class ToldJob:
    """What a page shows of a job.

    Attributes
    ----------
    told
        The sentence that matters now: what is being done, what came of it, what went wrong.
    address
        Where to see what came of it.
    """

    job: Job
    title: str
    state: str
    tone: str
    told: str
    address: str
    can_be_cancelled: bool
    can_be_retried: bool


def told(job: Job, *, at: dt.datetime) -> ToldJob:
    """Tell of a job in the language that is spoken now."""
    kind = kind_named(job.kind)
    ended_short = job.state in (Job.State.FAILED, Job.State.CANCELLED)
    result = job.result or {}
    return ToldJob(
        job=job,
        title=say(kind.title) if kind else job.kind,
        state=_state(job),
        tone=_TONES[Job.State(job.state)],
        told=_sentence(job, at),
        address=result.get("address", ""),
        can_be_cancelled=not job.is_finished and not job.is_cancel_asked,
        can_be_retried=ended_short and kind is not None,
    )


def _state(job: Job) -> str:
    if job.is_cancel_asked and not job.is_finished:
        return say("jobs-state-stopping")
    if job.state == Job.State.WAITING and job.attempts:
        return say("jobs-state-again")
    return say(f"jobs-state-{job.state}")


def _sentence(job: Job, at: dt.datetime) -> str:
    match job.state:
        case Job.State.WAITING:
            return _waits_for(job, at)
        case Job.State.FAILED:
            return say(job.problem, **job.problem_arguments)
        case Job.State.DONE:
            return _outcome(job)
        case Job.State.RUNNING:
            return say(job.stage) if job.stage else ""
    return ""


def _waits_for(job: Job, at: dt.datetime) -> str:
    if job.not_before > at:
        return say("jobs-begins", when=spoken().distance(job.not_before - at))
    # Known of jobs that were read to be told.
    if holder := getattr(job, "holder", None):
        return _behind(holder, getattr(job, "holder_not_before", None), at)
    running = kind_named(getattr(job, "running", None) or "")
    return say("jobs-while", title=say(running.title)) if running else ""


def _behind(holder: int, not_before: dt.datetime | None, at: dt.datetime) -> str:
    if not_before and not_before > at:
        when = spoken().distance(not_before - at)
        return say("jobs-behind-again", holder=holder, when=when)
    return say("jobs-behind", holder=holder)


def _outcome(job: Job) -> str:
    result = job.result or {}
    message = result.get("message")
    if not message:
        return ""
    return say(message, **{name: _spoken(figure) for name, figure in result["figures"].items()})


def _spoken(figure: object) -> object:
    """Return a figure as it is said: a day is kept as text, since results are kept as JSON."""
    if isinstance(figure, str) and _DAY.fullmatch(figure):
        return spoken().date(dt.date.fromisoformat(figure))
    return figure
