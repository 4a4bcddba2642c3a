"""The calendar of the company and of each of its branches."""

import datetime as dt
import zoneinfo

from django.db.models import Q

from quilate.core.calendar.holidays_of import holidays_of
from quilate.core.calendar.hours import hours_in
from quilate.core.calendar.working_time import WorkingCalendar
from quilate.core.models import Branch, Company, OwnDay, Timetable


def calendar_of(branch: Branch | None) -> WorkingCalendar:
    """Return when a branch works, or the company; what a branch does not say, the company does."""
    country, region = place_of(branch)
    return WorkingCalendar(
        zone=zoneinfo.ZoneInfo(Company.current().time_zone),
        hours=tuple(hours_in(text) for text in timetable_of(branch).texts()),
        holidays=holidays_of(country, region),
        own_days=_own_days(branch),
    )


def place_of(branch: Branch | None) -> tuple[str, str]:
    """Return the country and the region whose holidays hold."""
    here = branch or Company.current()
    return here.country, here.region


def timetable_of(branch: Branch | None) -> Timetable:
    """Return the hours of a branch, else the company's, else those that are usual."""
    found = Timetable.objects.filter(Q(branch=branch) | Q(branch=None)).order_by("branch_id")
    by_branch = {each.branch_id: each for each in found}
    own = by_branch.get(branch.pk) if branch else None
    return own or by_branch.get(None) or Timetable()


def has_own_timetable(branch: Branch) -> bool:
    """Return whether a branch works other hours than the company."""
    return Timetable.objects.filter(branch=branch).exists()


def own_days_since(branch: Branch | None, day: dt.date) -> list[OwnDay]:
    """Return the days that a place decided by itself, from a day on."""
    return list(OwnDay.objects.filter(branch=branch, day__gte=day).order_by("day"))


def _own_days(branch: Branch | None) -> dict[dt.date, bool]:
    days = OwnDay.objects.filter(Q(branch=branch) | Q(branch=None))
    # Those of the branch come last: they go before the company's.
    ordered = sorted(days, key=lambda each: each.branch_id is not None)
    return {each.day: each.is_working for each in ordered}
