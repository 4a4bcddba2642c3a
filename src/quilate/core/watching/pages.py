"""What machines ask: is it alive, is it ready, how is it doing."""

import ipaddress
from secrets import compare_digest

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST

from quilate.core.access import anybody
from quilate.core.watching.figures import exposition
from quilate.core.watching.readiness import readiness
from quilate.core.whence import whence


@anybody
@require_safe
@never_cache
def healthz(_request: HttpRequest) -> HttpResponse:
    """Say that the process lives, whatever else may be broken."""
    return JsonResponse({"alive": True})


@anybody
@require_safe
@never_cache
def readyz(_request: HttpRequest) -> HttpResponse:
    """Say whether people can work: 503 while they cannot."""
    found = readiness()
    is_ready = all(found.values())
    return JsonResponse({"ready": is_ready} | found, status=200 if is_ready else 503)


@anybody
@require_safe
@never_cache
def metrics(request: HttpRequest) -> HttpResponse:
    """Show the figures to those who may read them; to others there is nothing here."""
    if not (_comes_from_an_allowed_address(request) or _carries_the_token(request)):
        raise Http404
    return HttpResponse(exposition(), content_type=CONTENT_TYPE_LATEST)


def _comes_from_an_allowed_address(request: HttpRequest) -> bool:
    if "X-Forwarded-For" in request.headers and not settings.BEHIND_PROXY:
        # Through a proxy we were not told of: its address would stand for the whole world's.
        return False
    address = whence()
    return address is not None and any(
        ipaddress.ip_address(address) in network for network in settings.METRICS_ALLOW
    )


def _carries_the_token(request: HttpRequest) -> bool:
    given = request.headers.get("Authorization", "").encode()
    return bool(settings.METRICS_TOKEN) and compare_digest(
        given, f"Bearer {settings.METRICS_TOKEN}".encode()
    )
