"""What administrators write about hours and days."""

from typing import Any

from babel.dates import get_day_names
from django import forms

from quilate.core.calendar.hours import as_text, hours_in
from quilate.core.models import Branch, OwnDay, Timetable
from quilate.core.models.timetable import WEEKDAYS
from quilate.core.speech import say, spoken
from quilate.language import Problem


class HoursField(forms.CharField):
    """The hours of a day: ``9:00-14:00, 16:30-20:00``."""

    def clean(self, value: Any) -> str:  # noqa: ANN401 - as Django has it
        """Return hours as they are kept."""
        try:
            return as_text(hours_in(super().clean(value)))
        except Problem as problem:
            raise forms.ValidationError(say(problem.message_id, **problem.arguments)) from problem


class TimetableForm(forms.Form):
    """The hours of each day of the week."""

    def __init__(self, *arguments: Any, timetable: Timetable, **named: Any) -> None:  # noqa: ANN401
        initial = dict(zip(WEEKDAYS, timetable.texts(), strict=True))
        super().__init__(*arguments, **named | {"initial": initial})
        names = get_day_names("wide", context="stand-alone", locale=spoken().locale)
        for number, day in enumerate(WEEKDAYS):
            self.fields[day] = HoursField(
                label=names[number].capitalize(), required=False, max_length=100
            )

    def clean(self) -> None:
        """See that somebody works some day: clocks of service levels would never end."""
        if not self.errors and not any(self.cleaned_data.values()):
            raise forms.ValidationError(say("calendar-no-hours"))


class OwnDayForm(forms.Form):
    """A day that is worked, or not, whatever the holidays say."""

    day = forms.DateField(input_formats=["%Y-%m-%d"])
    name = forms.CharField(max_length=120)
    is_working = forms.TypedChoiceField(coerce=lambda value: value == "yes")

    def __init__(self, *arguments: Any, branch: Branch | None, **named: Any) -> None:  # noqa: ANN401
        super().__init__(*arguments, **named)
        self.branch = branch
        self.fields["day"].widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
        self.fields["day"].label = say("calendar-day")
        self.fields["name"].label = say("calendar-day-name")
        self.fields["is_working"].label = say("calendar-day-is")
        said = [("no", say("calendar-not-worked")), ("yes", say("calendar-worked"))]
        self.fields["is_working"].choices = said  # type: ignore[attr-defined]

    def clean_day(self) -> object:
        """See that the day has not been decided before."""
        day = self.cleaned_data["day"]
        if OwnDay.objects.filter(branch=self.branch, day=day).exists():
            raise forms.ValidationError(say("calendar-day-decided"))
        return day
