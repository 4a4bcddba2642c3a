"""Whether there are figures of value to show, of which day, and how far they may be trusted."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Subquery

from quilate.core.facts import prepared
from quilate.core.models import Job, Person
from quilate.core.roles import Permission
from quilate.core.speech import spoken
from quilate.runs.candidate_names import called
from quilate.value.jobs import RUN
from quilate.value.models import ValuationRun
from quilate.value.moved import ENDED_ON
from quilate.value.portfolio.lines import Lines, lines_decided, lines_now

_UNDER_WAY = Job.objects.unfinished().filter(kind=RUN).order_by("pk")
_JOB = Subquery(_UNDER_WAY.values("pk")[:1])


@dataclass(frozen=True)
class Asking:
    """Whether everybody is being valued, and who may have it done.

    Attributes
    ----------
    job
        A valuation that waits or runs at this moment.
    may_follow
        Whether the person may look how far that is.
    may_run
        Whether the person may ask for one.
    """

    job: Job | None
    may_follow: bool
    may_run: bool


@dataclass(frozen=True)
class Standing(Asking):
    """What every page of value says of its figures.

    Attributes
    ----------
    run
        The run that is shown; None before the first.
    prepared_at
        When the facts that the pages add up were prepared; None before the first time, and where
        that was before the first valuation.
    ended_on
        The day as of which the last month end was valued; None where no month has ended yet.
    lines
        That hold in the portfolio; None before the first run.
    """

    run: ValuationRun | None
    prepared_at: dt.datetime | None
    ended_on: dt.date | None
    lines: Lines | None

    @property
    def is_ready(self) -> bool:
        """Return whether there is something to show."""
        return self.run is not None and self.prepared_at is not None

    @property
    def model(self) -> str:
        """Return what the champion is called."""
        return called(self.run.champion, spoken()) if self.run and self.run.champion else ""


def standing_of(person: Person) -> Standing:
    """Return where the valuation stands."""
    facts = prepared()
    is_known = facts is not None and "clv" in facts.columns
    # At one asking, since every page of value says it.
    known = {"job": _JOB, "ended_on": ENDED_ON, **lines_decided()}
    run: Any = ValuationRun.objects.current().annotate(**known).first()
    return Standing(
        run=run,
        prepared_at=facts.at if facts and is_known else None,
        ended_on=run.ended_on if run else None,
        lines=lines_now(run) if run else None,
        **vars(asking_of(person) if run is None or run.job else _nobody_asks(person)),
    )


def _nobody_asks(person: Person) -> Asking:
    return Asking(None, may_follow=False, may_run=person.may(Permission.RUN_VALUATIONS))


def asking_of(person: Person) -> Asking:
    """Return whether everybody is being valued, and whether a person may have it done."""
    job = _UNDER_WAY.first()
    if job is None:
        return _nobody_asks(person)
    may_follow = Job.objects.visible_to(person).contains(job)
    return Asking(job, may_follow, person.may(Permission.RUN_VALUATIONS))
