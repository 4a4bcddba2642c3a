"""Clocks and tables, as people read them."""

import datetime as dt

from django import template
from django.utils.safestring import SafeString

from quilate.core.speech import say
from quilate.core.templatetags.kit import badge
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
