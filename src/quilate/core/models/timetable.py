"""When the company and its branches work."""

from django.db import models
from django.db.models.functions import Coalesce

from quilate.core.models.company import Branch

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Timetable(models.Model):
    """The hours of each day of the week; without a branch, those of the company."""

    branch = models.OneToOneField(
        Branch, null=True, on_delete=models.PROTECT, related_name="timetable"
    )
    #: As core.calendar.hours writes them: ``09:00-14:00, 16:30-20:00``; empty, nobody works.
    monday = models.CharField(max_length=120, blank=True, default="09:00-18:00")
    tuesday = models.CharField(max_length=120, blank=True, default="09:00-18:00")
    wednesday = models.CharField(max_length=120, blank=True, default="09:00-18:00")
    thursday = models.CharField(max_length=120, blank=True, default="09:00-18:00")
    friday = models.CharField(max_length=120, blank=True, default="09:00-18:00")
    saturday = models.CharField(max_length=120, blank=True, default="")
    sunday = models.CharField(max_length=120, blank=True, default="")

    class Meta:
        constraints = [
            models.UniqueConstraint(Coalesce("branch", 0), name="a_place_has_one_timetable")
        ]

    def __str__(self) -> str:
        return str(self.branch or "")

    def texts(self) -> list[str]:
        """Return the hours of the week, Monday first."""
        return [getattr(self, day) for day in WEEKDAYS]


class OwnDay(models.Model):
    """A day on which a place works, or does not, whatever the holidays say."""

    branch = models.ForeignKey(Branch, null=True, on_delete=models.PROTECT, related_name="own_days")
    day = models.DateField()
    is_working = models.BooleanField()
    name = models.CharField(max_length=120)

    class Meta:
        constraints = [
            models.UniqueConstraint(Coalesce("branch", 0), "day", name="a_day_is_decided_once")
        ]

    def __str__(self) -> str:
        return f"{self.day} {self.name}"
