"""Jobs, listed for who may see them."""

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Job, Person

_PAGE = 30


def jobs_page(person: Person, cursor: str) -> KeysetPage[Job]:
    """Return a page of the jobs that a person may see, the newest first."""
    jobs = Job.objects.visible_to(person).select_related("asked_by")
    return keyset_page(jobs, ("-id",), size=_PAGE, cursor=cursor)
