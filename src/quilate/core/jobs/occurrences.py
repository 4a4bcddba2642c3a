"""Asking for the jobs that nobody has to ask for."""

import datetime as dt
from zoneinfo import ZoneInfo

from django.db.models import Q

from quilate.core.jobs.registry import kinds
from quilate.core.models import Company, Job


def ask_for_what_is_due(at: dt.datetime) -> None:
    """Ask for the jobs whose moment has come. However many workers do so, it is asked for once.

    After a pause only the last moment is made up for; and a job is not asked for again while it
    still runs.
    """
    zone = ZoneInfo(Company.time_zone_in_use())
    due = [_due(kind.name, kind.schedule.last(at, zone)) for kind in kinds() if kind.schedule]
    new = _not_asked_for(due)
    # What another worker asks for in this moment is left as it is.
    Job.objects.bulk_create(new, ignore_conflicts=True)


def _due(name: str, moment: dt.datetime) -> Job:
    return Job(
        kind=name,
        key=f"schedule:{name}",
        occurrence=f"{name} {moment.isoformat()}",
        asked_at=moment,
        not_before=moment,
    )


def _not_asked_for(due: list[Job]) -> list[Job]:
    asked_for = Q(occurrence__in=[job.occurrence for job in due])
    still_running = Q(key__in=[job.key for job in due], finished_at=None)
    known = Job.objects.filter(asked_for | still_running).values_list("occurrence", "key")
    occurrences, keys = ({known[place] for known in known} for place in (0, 1))
    return [job for job in due if job.occurrence not in occurrences and job.key not in keys]
