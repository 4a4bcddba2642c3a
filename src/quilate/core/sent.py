"""What a form of a page sent."""

from django.http import HttpRequest, QueryDict


def sent(request: HttpRequest) -> QueryDict | None:
    """Return what was sent, also where nothing was written: that is to be told what is missing."""
    return request.POST if request.method == "POST" else None
