"""The pages of the trail: to be read and taken away, and by design nothing else."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.roles import Permission
from quilate.core.trail.exporting import EXPORT
from quilate.core.trail.forms import TrailExportForm, TrailForm
from quilate.core.trail.queries import trail_page


@needs(Permission.SEE_AUDIT)
@require_GET
def trail(request: PersonRequest) -> HttpResponse:
    """Show who did what, newest first."""
    form = TrailForm(request.GET)
    page = trail_page(request.user, form.filters())
    return render(request, "trail/trail.html", {"form": form, "page": page})


@needs(Permission.SEE_AUDIT)
@require_http_methods(["GET", "POST"])
def export(request: PersonRequest) -> HttpResponse:
    """Ask what of the trail is wanted and in which kind of file, and have it written."""
    if request.method == "GET":
        form = TrailExportForm(initial=request.GET.dict())
        return render(request, "trail/export.html", {"form": form})
    form = TrailExportForm(request.POST)
    if not form.is_valid():
        return render(request, "trail/export.html", {"form": form})
    job = start(
        EXPORT,
        by=request.user,
        at=timezone.now(),
        key=f"{EXPORT}:{request.user.pk}",
        filters=form.filters().kept(),
        suffix=form.cleaned_data["format"],
    )
    return redirect("job", job.pk)
