"""The pieces that pages are made of. Every template has them; ``core/gallery`` shows each.

A piece with a content is a block: ``{% card title=… %} … {% endcard %}``. Classes are written
whole, here and in templates, since the sheet of style holds those alone that it finds written.
"""

from collections.abc import Mapping
from secrets import token_hex

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.forms import BaseForm, BoundField
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from quilate.core.markup import html_of
from quilate.core.templatetags.fields import compact_field_with_its_label, field_with_its_error
from quilate.core.templatetags.icons import drawing

register = template.Library()

_TONES = {
    "neutral": "tone-plain",
    "good": "tone-good",
    "bad": "tone-bad",
    "care": "tone-care",
    "note": "tone-note",
    "gold": "tone-gold",
    "invest": "tone-invest",
    "nurture": "tone-nurture",
    "reengineer": "tone-reengineer",
    "re-engineer": "tone-reengineer",
    "sack": "tone-sack",
}


_MEANING = (
    '<button type="button" class="cursor-pointer text-start underline decoration-dotted'
    ' decoration-from-font underline-offset-4" popovertarget="meaning-{0}">{1}</button>'
    '<span id="meaning-{0}" class="meaning text-start font-normal whitespace-normal" popover'
    ' role="note" aria-label="{1}">{2}</span>'
)


@register.simple_tag
def icon(name: str, size: int = 18, classes: str = "") -> SafeString:
    """Draw an icon: ``{% icon "users" %}``. What it means stands beside it in words."""
    return drawing(str(name), size, str(classes))


@register.simple_block_tag
def page_heading(content: str, title: str, lead: str = "", kicker: str = "") -> SafeString:
    """Open a page: its name, a sentence under it, and inside what one can do there."""
    return _piece("page_heading", title=title, lead=lead, kicker=kicker, content=content)


@register.simple_block_tag
def card(
    content: str, title: str = "", note: str = "", href: str = "", more: str = "", part: str = ""
) -> SafeString:
    """Hold what belongs together; ``href`` and ``more`` lead on from its head.

    A card that is a ``part`` changes in place: that link, and the links and forms within it that
    carry ``hx-boost="true"``, bring the part of the same name of the page to which they lead.
    """
    shown = {"title": title, "note": note, "href": href, "more": more, "part": part}
    return _piece("card", **shown, content=content)


@register.simple_block_tag
def flush_card(
    content: str, title: str = "", note: str = "", href: str = "", more: str = ""
) -> SafeString:
    """Hold a table or a list, which reaches the edges; ``href`` and ``more`` lead to all of it."""
    shown = {"title": title, "note": note, "href": href, "more": more}
    return _piece("card", content=content, flush=True, **shown)


@register.simple_block_tag
def figure(  # noqa: PLR0913 - each is one thing that a figure says of itself
    content: str,
    *,
    label: str,
    value: str,
    note: str = "",
    change: str = "",
    tone: str = "neutral",
    assumed: bool = False,
) -> SafeString:
    """Show a figure. Inside stands its definition, inputs and date, which its label opens.

    Parameters
    ----------
    note
        What it is a figure of: unit, period, interval.
    change
        How it moved, with its sign; ``tone`` says whether that is good.
    """
    shown = {"label": label, "value": value, "note": note, "change": change}
    tones = {"tone": _TONES[tone], "assumed": assumed}
    return _piece("figure", content=content, number=token_hex(4), **shown, **tones)


@register.simple_block_tag
def meaning(content: str, label: str) -> SafeString:
    """Say what a word or a column means, behind a button that carries it."""
    # Without a template of its own: a page of figures has a hundred of them.
    return html_of(_MEANING, token_hex(4), label, content)


@register.simple_block_tag
def folded(
    content: str, label: str, *, is_open: bool = False, on_phones: bool = False
) -> SafeString:
    """Put away what is seldom needed; its label opens it, without a script.

    What is folded ``on_phones`` lies open where there is room.
    """
    shown = {"label": label, "is_open": is_open, "on_phones": on_phones}
    return _piece("folded", **shown, content=content)


@register.simple_block_tag
def empty_state(content: str, title: str, text: str, icon: str = "inbox") -> SafeString:
    """Say why nothing is here, and inside what to do next."""
    return _piece("empty_state", title=title, text=text, icon=icon, content=content)


@register.simple_block_tag
def chart(
    content: str, title: str, option: Mapping[str, object], *, low: bool = False
) -> SafeString:
    """Draw a chart of ECharts; inside stands the same as a table, for whoever cannot see it.

    One that is ``low`` goes with a figure, and leaves the height to what is below.
    """
    described = DjangoJSONEncoder(ensure_ascii=False).encode(option)
    return _piece("chart", title=title, option=described, low=low, content=content)


@register.simple_tag
def badge(text: str, tone: str = "neutral") -> SafeString:
    """Mark a state in a word; the tone says it again in colour."""
    # Without a template of its own: a list shows a hundred of them.
    return html_of('<span class="tag {}">{}</span>', _TONES[tone], text)


@register.simple_tag
def tone(name: str) -> str:
    """Return the class of a tone, for a tag that holds more than a word."""
    return _TONES[name]


@register.simple_tag
def notice(text: str, tone: str = "note") -> SafeString:
    """Say something that matters for the whole page."""
    return _piece("notice", text=text, tone=_TONES[tone], icon=_NOTICES[tone])


@register.simple_tag
def progress(value: int | None, label: str) -> SafeString:
    """Show how far long work is, in hundredths; None while that is not known."""
    return _piece("progress", value=value, label=label)


@register.simple_tag
def field(bound: BoundField, *, stands_if_empty: bool = False) -> SafeString:
    """Show a field with its label, its help and its errors: ``{% field form.name %}``.

    One that ``stands_if_empty`` is told beside it what it means when it is empty: no "(optional)".
    """
    return field_with_its_error(bound, is_optional=not (bound.field.required or stands_if_empty))


@register.simple_tag
def compact_field(bound: BoundField) -> SafeString:
    """Show a field that narrows a list: small, under a small label."""
    return compact_field_with_its_label(bound)


@register.simple_tag
def form_errors(form: BaseForm) -> SafeString:
    """Say what is wrong with a form as a whole; what is wrong with a field stands beside it."""
    return _piece("form_errors", form=form)


_NOTICES = {
    "note": "info",
    "good": "circle-check",
    "care": "triangle-alert",
    "bad": "circle-alert",
    "neutral": "info",
    "gold": "gem",
}


def _piece(name: str, **shown: object) -> SafeString:
    return render_to_string(f"kit/{name}.html", shown)
