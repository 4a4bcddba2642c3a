"""Pages of the jobs: each person's own; those who manage the company see all."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import trigger_client_event

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs.actions import cancel, retry
from quilate.core.jobs.queries import jobs_page
from quilate.core.models import Job
from quilate.core.returning import address_to_return_to
from quilate.core.roles import Permission


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def job_list(request: PersonRequest) -> HttpResponse:
    """Show the jobs, the newest first."""
    page = jobs_page(request.user, request.GET.get("cursor", ""))
    sees_all = request.user.may(Permission.MANAGE_COMPANY)
    return render(request, "jobs/list.html", {"page": page, "sees_all": sees_all})


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def job_page(request: PersonRequest, number: int) -> HttpResponse:
    """Show one job: as a page, or as the part of a page that asks for it again and again."""
    job = _visible(request, number)
    if not request.htmx:  # type: ignore[attr-defined]
        return render(request, "jobs/page.html", {"job": job})
    part = render(request, "jobs/part.html", {"job": job})
    # The page around the part can listen for this: hx-trigger="job-finished from:body".
    return trigger_client_event(part, "job-finished") if job.is_finished else part


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def cancel_job(request: PersonRequest, number: int) -> HttpResponse:
    """Cancel a job."""
    cancel(_visible(request, number), by=request.user, at=timezone.now())
    return _back(request)


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def retry_job(request: PersonRequest, number: int) -> HttpResponse:
    """Ask for a job again."""
    retry(_visible(request, number), by=request.user, at=timezone.now())
    return _back(request)


def _visible(request: PersonRequest, number: int) -> Job:
    jobs = Job.objects.visible_to(request.user).to_be_told()
    job: Job = get_object_or_404(jobs, pk=number)
    return job


def _back(request: PersonRequest) -> HttpResponse:
    return redirect(address_to_return_to(request, otherwise=reverse("jobs")))
