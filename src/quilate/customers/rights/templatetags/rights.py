"""Clocks and tables, as people read them."""

import datetime as dt

from django import template
from django.utils.safestring import SafeString

from quilate.core.speech import say, spoken
from quilate.core.templatetags.kit import badge
from quilate.customers.rights.laws import Law, Term
from quilate.customers.rights.models import RightsRequest
from quilate.customers.rights.warnings import Warned

register = template.Library()

#: So many days before the last one a request asks for care.
_SOON = 5


@register.simple_tag
def clock_badge(request: RightsRequest, today: dt.date) -> SafeString:
    """Show how much time is left."""
    days = request.days_left(today)
    if days < 0:
        return badge(say("rights-days-late", days=-days), "bad")
    if days == 0:
        return badge(say("rights-due-today"), "care")
    return badge(say("rights-days-left", days=days), "care" if days <= _SOON else "neutral")


@register.filter
def term_told(term: Term) -> str:
    """Say how long a law gives, and by how much it may be extended."""
    said = say("rights-term", unit=term.unit.value, length=term.length, extension=term.extension)
    if term.extension and not term.is_extension_confirmed:
        return say("rights-term-extension-unconfirmed", term=said)
    return said


@register.filter
def period_told(law: Law) -> str:
    """Say for which requests a law holds that was replaced, or has replaced another."""
    if law.until < dt.date.max:
        return say("rights-terms-until", day=spoken().date(law.until))
    return say("rights-terms-since", day=spoken().date(law.since))


@register.simple_tag
def standing_badge(law: Law) -> SafeString:
    """Show whether the terms of a law were found confirmed."""
    if law.confirmed:
        return badge(say("rights-terms-confirmed"), "good")
    return badge(say("rights-terms-unconfirmed"), "care")


@register.simple_tag
def state_badge(request: RightsRequest) -> SafeString:
    """Show what became of a request."""
    tones = {"open": "note", "answered": "good", "refused": "neutral"}
    return badge(say(f"rights-state-{request.state}"), tones[request.state])


@register.simple_tag
def fate_badge(fate: str) -> SafeString:
    """Show what becomes of the rows of a table."""
    tones = {"removed": "bad", "anonymised": "note", "kept": "neutral"}
    return badge(say(f"rights-fate-{fate}"), tones[fate])


@register.filter
def kind_told(kind: str) -> str:
    """Say what is asked."""
    return say("rights-kind", kind=kind)


@register.filter
def reason_told(reason: str) -> str:
    """Say why rows stay."""
    return say(f"rights-reason-{reason}") if reason else ""


@register.simple_tag
def warning_told(warned: Warned) -> str:
    """Say what a room has to say before a customer is erased."""
    return say(warned.message, **warned.arguments)
