"""How likely two are the same, and why, as people read it."""

from django import template
from django.utils.safestring import SafeString

from quilate.core.speech import say, spoken
from quilate.core.templatetags.kit import badge

register = template.Library()


@register.filter
def reasons(codes: list[str]) -> str:
    """Write what speaks for two being one and against it."""
    return ", ".join(say(f"merging-reason-{code}") for code in codes)


@register.simple_tag
def likelihood_badge(likelihood: int) -> SafeString:
    """Show how likely two are the same, from its thousandths: never as certain."""
    share = spoken().percent(min(likelihood, 990) / 1000)
    text = say("merging-likely", share=share)
    return badge(text, "good" if likelihood >= 950 else "note" if likelihood >= 750 else "neutral")
