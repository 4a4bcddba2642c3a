"""The way into the room of value, and the button that values everybody."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.roles import Permission
from quilate.value.jobs import KEY, RUN


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def value(_request: PersonRequest) -> HttpResponse:
    """Lead to the page that one looks at first."""
    return redirect("portfolio")


@require_POST
@needs(Permission.RUN_VALUATIONS)
def run_now(request: PersonRequest) -> HttpResponse:
    """Value everybody now, without waiting for the night."""
    job = start(RUN, by=request.user, at=timezone.now(), key=KEY)
    return redirect("job", job.pk)
