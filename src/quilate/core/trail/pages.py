"""The page of the trail: to be read, and by design nothing else."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.core.trail.forms import TrailForm
from quilate.core.trail.queries import trail_page


@needs(Permission.SEE_AUDIT)
@require_GET
def trail(request: PersonRequest) -> HttpResponse:
    """Show who did what, newest first."""
    form = TrailForm(request.GET)
    page = trail_page(request.user, form.filters())
    return render(request, "trail/trail.html", {"form": form, "page": page})
