"""Whether there are figures of value to show, of which day, and how far they may be trusted."""

import datetime as dt
from dataclasses import dataclass

from quilate.core.facts import prepared
from quilate.core.models import Job, Person
from quilate.core.roles import Permission
from quilate.core.speech import spoken
from quilate.runs.candidate_names import called
from quilate.value.jobs import RUN
from quilate.value.models import ValuationRun


@dataclass(frozen=True)
class Standing:
    """What every page of value says of its figures.

    Attributes
    ----------
    run
        The run that is shown; None before the first.
    prepared_at
        When the facts that the pages add up were prepared; None before the first time, and where
        that was before the first valuation.
    job
        A valuation that waits or runs at this moment.
    """

    run: ValuationRun | None
    prepared_at: dt.datetime | None
    job: Job | None
    may_run: bool

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
    run, facts = ValuationRun.current(), prepared()
    is_known = facts is not None and "clv" in facts.columns
    job = None if run else _job_now()
    return Standing(
        run=run,
        prepared_at=facts.at if facts and is_known else None,
        job=job,
        may_run=person.may(Permission.RUN_VALUATIONS),
    )


def _job_now() -> Job | None:
    active = Job.objects.filter(kind=RUN, state__in=[Job.State.WAITING, Job.State.RUNNING])
    return active.order_by("pk").first()
