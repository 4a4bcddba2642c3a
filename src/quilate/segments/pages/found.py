"""The segment that an address names."""

import datetime as dt

from django.http import Http404
from django.utils import timezone

from quilate.core.access import PersonRequest
from quilate.segments.models import Segment
from quilate.segments.queries import segments_for


def found_segment(request: PersonRequest, number: int) -> Segment:
    """Return a segment; one that somebody may not use is not there."""
    return found_among(segments_for(request.user), number)


def found_among(segments: list[Segment], number: int) -> Segment:
    """Return the segment of a number among those that somebody may use."""
    for each in segments:
        if each.pk == number:
            return each
    raise Http404


def today() -> dt.date:
    """Return the company's day."""
    return timezone.localdate()
