"""A job within a page: how far it is, what came of it, and what one can do about it."""

from django import template
from django.template import Context
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString

from quilate.core.jobs.telling import told
from quilate.core.models import Job

register = template.Library()


@register.simple_tag(takes_context=True)
def job_progress(context: Context, job: Job) -> SafeString:
    """Show a job, as it goes on until it has finished: ``{% job_progress job %}``."""
    request = context["request"]
    # Cancelling leads back to the page that the job is shown on, which htmx names for its parts.
    page = request.htmx.current_url_abs_path if request.htmx else request.get_full_path()
    shown = {"each": told(job, at=timezone.now()), "page": page}
    return render_to_string("jobs/progress.html", shown, request)
