"""Segments, in tables."""

from quilate.segments.models.member import Member
from quilate.segments.models.segment import Segment
from quilate.segments.models.size import Size

__all__ = ["Member", "Segment", "Size"]
