"""Keeping how large each segment was, day by day."""

import datetime as dt

from django.utils import timezone

from quilate.segments.models import Segment, Size
from quilate.segments.naming import condition_for
from quilate.segments.worth import worth_of


def keep_sizes(*, at: dt.datetime) -> None:
    """Keep how many customers each segment has, and what they are worth: the last time of a day."""
    segments, on = list(Segment.objects.filter(deleted_at=None)), timezone.localtime(at).date()
    if not segments:
        return
    for segment, worth in zip(
        segments, worth_of([condition_for(each, on=on) for each in segments], None), strict=True
    ):
        Size.objects.update_or_create(segment=segment, day=on, defaults=vars(worth))
