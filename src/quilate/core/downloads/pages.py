"""Fetching a file."""

from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.downloads.actions import record_download
from quilate.core.models import Download
from quilate.core.roles import Permission


@require_GET
@never_cache
@needs(Permission.SEE_CUSTOMERS)
def download(request: PersonRequest, signature: str) -> FileResponse:
    """Give a file to the person it was left for. To anybody else it is not there."""
    now = timezone.now()
    theirs = Download.objects.available_to(request.user, now).signed(signature)
    found: Download = get_object_or_404(theirs)
    if not found.is_open_to(request.user) or not found.file.exists():
        raise Http404
    record_download(found, by=request.user, at=now, address=request.META.get("REMOTE_ADDR"))
    return FileResponse(found.file.open("rb"), as_attachment=True, filename=found.name)
