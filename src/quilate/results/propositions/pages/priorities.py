"""What the customers of a segment weigh: the grid of the last survey, and entering one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.results.propositions.models import PrioritySurvey
from quilate.results.propositions.priorities.actions import keep
from quilate.results.propositions.priorities.attribute import written_table
from quilate.results.propositions.priorities.drawing import drawn
from quilate.results.propositions.priorities.forms import SurveyForm
from quilate.results.propositions.priorities.grid import Grid
from quilate.segments.pages.found import found_segment


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def priorities(request: PersonRequest, number: int) -> HttpResponse:
    """Show what the customers of a segment weigh, and how the company stands in it."""
    segment = found_segment(request, number)
    surveys = PrioritySurvey.of(segment)
    shown = {
        "segment": segment,
        "surveys": surveys,
        "drawn": drawn(Grid(surveys[0])) if surveys else None,
        "may_write": request.user.may(Permission.PLAN_ACCOUNTS),
    }
    return render(request, "propositions/priorities.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def survey(request: PersonRequest, number: int) -> HttpResponse:
    """Enter a survey of a segment."""
    segment, today = found_segment(request, number), timezone.localdate()
    last = next(iter(PrioritySurvey.of(segment)), None)
    begun: dict[str, object] = {"taken_on": today}
    if last:
        begun |= {"table": written_table(Grid(last).attributes), "scale_top": last.scale_top}
        begun |= {"competitor": last.competitor}
    form = SurveyForm(sent(request), today=today, initial=begun)
    if form.is_valid():
        keep(segment, form.survey(), by=request.user, at=timezone.now())
        messages.success(request, say("priorities-kept"))
        return redirect("priorities", segment.pk)
    return render(request, "propositions/survey.html", {"segment": segment, "form": form})
