"""Icons of lucide, drawn once and kept: a table may show hundreds."""

from functools import cache

from django.utils.safestring import SafeString, mark_safe
from lucide.templatetags.lucide import lucide


@cache
def drawing(name: str, size: int, classes: str) -> SafeString:
    """Return an icon as SVG, hidden from screen readers: the words beside it speak."""
    svg = lucide(name, size=size, aria_hidden="true", **{"class": f"shrink-0 {classes}".strip()})
    return mark_safe(svg)
