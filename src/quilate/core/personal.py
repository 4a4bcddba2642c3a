"""What the core's tables hold of customers."""

from typing import Any

from django.db.models import QuerySet

from quilate.core.downloads.actions import remove_files_with
from quilate.core.holdings import (
    Erased,
    Fate,
    cleared_with_customer,
    holds_no_customer,
    in_letters,
    saying,
)
from quilate.core.models import (
    AuditEntry,
    Branch,
    ChangedCustomer,
    Company,
    Download,
    Job,
    OwnDay,
    Person,
    Team,
    Timetable,
    UnitCost,
)

_JOB_COLUMNS = ("arguments", "checkpoint", "result", "about")


def _empty_details(erased: Erased) -> int:
    """Keep who did what to the customer and when, and nothing of what was said of them."""
    trail = in_letters(AuditEntry._base_manager.all(), "details")
    told_elsewhere = trail.exclude(subject="customer").filter(saying("details", erased))
    about_them = trail.filter(subject="customer", subject_id__in=erased.numbers)
    entries = {*_numbers(about_them.exclude(details={})), *_numbers(told_elsewhere)}
    AuditEntry._base_manager.filter(pk__in=entries).update(details={})
    return len(entries)


def _empty_jobs(erased: Erased) -> int:
    """Forget what finished jobs were about, where that says who the customer was."""
    condition = saying(_JOB_COLUMNS[0], erased)
    for column in _JOB_COLUMNS[1:]:
        condition |= saying(column, erased)
    finished = Job.objects.exclude(finished_at=None)
    jobs = _numbers(in_letters(finished, *_JOB_COLUMNS).filter(condition))
    emptied = {"arguments": {}, "checkpoint": {}, "result": {}, "about": ""}
    return Job.objects.filter(pk__in=jobs).update(**emptied)


def _remove_files(erased: Erased) -> int:
    """Remove the files that wait for somebody and hold the customer, or may."""
    return remove_files_with(erased.numbers)


def _numbers(rows: QuerySet[Any]) -> list[int]:
    return list(rows.values_list("pk", flat=True))


holds_no_customer(Company, Branch, Team, Person, Timetable, OwnDay, UnitCost)
# Only the number of a customer, and only until the next night.
holds_no_customer(ChangedCustomer)
cleared_with_customer(AuditEntry, _empty_details, reason="proof")
cleared_with_customer(Job, _empty_jobs, reason="proof")
cleared_with_customer(Download, _remove_files, reason="", fate=Fate.REMOVED)
