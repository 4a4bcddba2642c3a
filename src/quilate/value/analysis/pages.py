"""Pages of analyses: those that were kept, the steps of a new one, and the report of each."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.roles import Permission
from quilate.core.row_files import FORMATS
from quilate.value.analysis.choosing import chosen_by
from quilate.value.analysis.exporting import export
from quilate.value.analysis.jobs import ANALYSE
from quilate.value.analysis.listing import analyses_for
from quilate.value.analysis.models import Analysis
from quilate.value.analysis.report import report_of
from quilate.value.analysis.steps import STEPS
from quilate.value.analysis.wizard import wizard_at
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def analyses(request: PersonRequest) -> HttpResponse:
    """Show the analyses that were kept, the last first."""
    page = analyses_for(request.user, cursor=request.GET.get("cursor", ""))
    shown = {"standing": standing_of(request.user), "page": page}
    return render(request, "analysis/analyses.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def step(request: PersonRequest, name: str) -> HttpResponse:
    """Show a step of an analysis with the figures of now."""
    if name not in STEPS:
        raise Http404
    asked = request.GET
    chosen = chosen_by(request.user, asked.get("by", ""), asked.getlist("which"))
    wizard = wizard_at(name, chosen, at=timezone.now())
    return render(request, "analysis/step.html", {"standing": wizard.standing, "wizard": wizard})


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def write(request: PersonRequest) -> HttpResponse:
    """Have the report of an analysis written."""
    sent = request.POST
    chosen = chosen_by(request.user, sent.get("by", ""), sent.getlist("which"))
    job = start(
        ANALYSE,
        by=request.user,
        at=timezone.now(),
        about=chosen.label(),
        grouped_by=chosen.name,
        which=list(chosen.which),
    )
    return redirect("job", job.pk)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def analysis(request: PersonRequest, number: int) -> HttpResponse:
    """Show the report of an analysis as it was kept."""
    shown = {
        "report": report_of(_visible(request, number), to=request.user),
        "formats": list(FORMATS),
        "may_export": request.user.may(Permission.EXPORT_CUSTOMERS),
    }
    return render(request, "analysis/report.html", shown)


@require_POST
@needs(Permission.EXPORT_CUSTOMERS)
def export_analysis(request: PersonRequest, number: int, suffix: str) -> HttpResponse:
    """Give the groups of an analysis as a file."""
    if suffix not in FORMATS:
        raise Http404
    report = report_of(_visible(request, number), to=request.user)
    return redirect(export(report, suffix, by=request.user, at=timezone.now()).address)


def _visible(request: PersonRequest, number: int) -> Analysis:
    visible = Analysis.objects.visible_to(request.user).select_related("made_by")
    found: Analysis = get_object_or_404(visible, pk=number)
    return found
