"""Jobs, listed for who may see them."""

from django.db.models import Count

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Job, Person

_PAGE = 30


def jobs_page(person: Person, cursor: str) -> KeysetPage[Job]:
    """Return a page of the jobs that a person may see, the newest first."""
    jobs = Job.objects.visible_to(person).to_be_told()
    return keyset_page(jobs, ("-id",), size=_PAGE, cursor=cursor)


def unfinished_by_state() -> dict[str, float]:
    """Return how many jobs wait and run."""
    counts = Job.objects.unfinished().values_list("state").annotate(Count("pk")).order_by()
    none: dict[str, float] = {Job.State.WAITING.value: 0, Job.State.RUNNING.value: 0}
    return none | dict(counts)
