"""How likely two are the same, and why, as people read it."""

from django import template
from django.utils.safestring import SafeString

from quilate.core.markup import html_of
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


@register.simple_tag
def side_choice(name: str, side: str, text: str, chosen: str) -> SafeString:
    """Let somebody take a value from one of two customers."""
    shown = text or html_of('<span class="text-muted">{}</span>', say("merging-nothing"))
    return html_of(
        '<label class="flex min-h-6 min-w-0 items-start gap-2.5">'
        '<input class="radio radio-sm mt-px" type="radio" name="{}" value="{}"{}>'
        '<span class="min-w-0 break-words">{}</span></label>',
        name,
        side,
        html_of(" {}", "checked") if side == chosen else "",
        shown,
    )
