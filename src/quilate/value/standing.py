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
    """

    run: ValuationRun | None
    prepared_at: dt.datetime | None

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
    return Standing(
        run=ValuationRun.current(),
        prepared_at=facts.at if facts and is_known else None,
        **vars(asking_of(person)),
    )


def asking_of(person: Person) -> Asking:
    """Return whether everybody is being valued, and whether a person may have it done."""
    job = Job.objects.unfinished().filter(kind=RUN).order_by("pk").first()
    return Asking(
        job=job,
        may_follow=job is not None and Job.objects.visible_to(person).contains(job),
        may_run=person.may(Permission.RUN_VALUATIONS),
    )
