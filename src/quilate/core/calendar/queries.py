"""The calendar of the company and of each of its branches."""

import datetime as dt
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import Q

from quilate.core.calendar.holidays_of import holidays_of
from quilate.core.calendar.hours import hours_in
from quilate.core.calendar.working_time import WorkingCalendar
from quilate.core.models import Branch, Company, OwnDay, Timetable


@dataclass(frozen=True)
class FreeDays:
    """The holidays of a place, for terms that a law counts in working days.

    Attributes
    ----------
    holidays
        Of the country and its region, by name.
    own_days
        What the place decided of single days, by name: True for a day that it works.
    """

    holidays: Mapping[dt.date, str]
    own_days: Mapping[dt.date, tuple[bool, str]] = field(default_factory=dict)

    def is_free(self, day: dt.date) -> bool:
        """Return whether a day does not count."""
        if day in self.own_days:
            return not self.own_days[day][0]
        return day in self.holidays

    def name_of(self, day: dt.date) -> str:
        """Return what is kept on a free day."""
        return self.own_days[day][1] if day in self.own_days else self.holidays[day]


def free_days_of(branch: Branch | None, *, in_country: str, language: str = "es") -> FreeDays:
    """Return the holidays that hold where a branch is, or the company.

    A place in another country than the law's knows nothing of its holidays: there those of the
    whole country hold, and nothing that the place decided.
    """
    here = branch or Company.objects.first()
    if here is None or here.country != in_country:
        return FreeDays(holidays_of(in_country, language=language))
    own_days = {each.day: (each.is_working, each.name) for each in _decided(branch)}
    return FreeDays(holidays_of(in_country, here.region, language), own_days)


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
    return {each.day: each.is_working for each in _decided(branch)}


def _decided(branch: Branch | None) -> list[OwnDay]:
    """Return what a place decided of single days, the company first: what comes later holds."""
    days = OwnDay.objects.filter(Q(branch=branch) | Q(branch=None))
    return sorted(days, key=lambda each: each.branch_id is not None)
