"""Pages of the calendars: the company's, and each branch's."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.calendar.actions import (
    decide_day,
    follow_the_company,
    forget_day,
    keep_timetable,
)
from quilate.core.calendar.forms import OwnDayForm, TimetableForm
from quilate.core.calendar.holidays_of import holidays_in
from quilate.core.calendar.queries import (
    has_own_timetable,
    own_days_since,
    place_of,
    timetable_of,
)
from quilate.core.models import Branch, OwnDay
from quilate.core.places import country_name
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say, spoken


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def calendar(request: PersonRequest, number: int | None = None) -> HttpResponse:
    """Show when a place works, and change its hours."""
    branch = _branch(number)
    form = TimetableForm(sent(request), timetable=timetable_of(branch))
    if form.is_valid():
        keep_timetable(branch, hours=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("calendar-kept"))
        return _back(branch)
    return _shown(request, branch, form, OwnDayForm(branch=branch))


@needs(Permission.MANAGE_COMPANY)
@require_POST
def decide(request: PersonRequest, number: int | None = None) -> HttpResponse:
    """Say of one day that it is worked, or not."""
    branch = _branch(number)
    form = OwnDayForm(request.POST, branch=branch)
    if form.is_valid():
        decide_day(branch, known=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("calendar-kept"))
        return _back(branch)
    return _shown(request, branch, TimetableForm(timetable=timetable_of(branch)), form)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def forget(request: PersonRequest, number: int) -> HttpResponse:
    """Let a day be like the others again."""
    decided = get_object_or_404(OwnDay.objects.select_related("branch"), pk=number)
    forget_day(decided, by=request.user, at=timezone.now())
    messages.success(request, say("calendar-kept"))
    return _back(decided.branch)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def follow(request: PersonRequest, number: int) -> HttpResponse:
    """Let a branch work the company's hours again."""
    branch = get_object_or_404(Branch, pk=number)
    follow_the_company(branch, by=request.user, at=timezone.now())
    messages.success(request, say("calendar-kept"))
    return _back(branch)


def _branch(number: int | None) -> Branch | None:
    return get_object_or_404(Branch, pk=number) if number else None


def _back(branch: Branch | None) -> HttpResponse:
    return redirect("branch-calendar", branch.pk) if branch else redirect("calendar")


def _shown(
    request: PersonRequest, branch: Branch | None, form: TimetableForm, day: OwnDayForm
) -> HttpResponse:
    today = timezone.localdate()
    country, region = place_of(branch)
    shown = {
        "branch": branch,
        "form": form,
        "day_form": day,
        "has_own": branch is not None and has_own_timetable(branch),
        "own_days": own_days_since(branch, today),
        "country": country_name(country),
        "year": str(today.year),
        "holidays": holidays_in(country, region, today.year, spoken().code).items(),
    }
    return render(request, "calendar/calendar.html", shown)
