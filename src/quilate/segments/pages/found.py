"""The segment that an address names."""

import datetime as dt

from django.http import Http404
from django.utils import timezone

from quilate.core.access import PersonRequest
from quilate.segments.models import Segment
from quilate.segments.queries import segment_for


def found_segment(request: PersonRequest, number: int) -> Segment:
    """Return a segment; one that somebody may not use is not there."""
    segment = segment_for(request.user, number)
    if segment is None:
        raise Http404
    return segment


def today() -> dt.date:
    """Return the company's day."""
    return timezone.localdate()
