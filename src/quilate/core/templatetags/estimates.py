"""An amount that is estimated: with its interval, and greyed where it has not been proved."""

from decimal import Decimal

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from quilate.core.markup import html_of
from quilate.core.speech import say, spoken
from quilate.language import Language

register = template.Library()

#: How far an estimate may be trusted; any other word greys it.
PROVED = "good"
_ESTIMATE = '<span class="estimate{}"><span class="tabular whitespace-nowrap">{}</span>{}{}</span>'
_INTERVAL = ' <span class="estimate-interval">({})</span>'


@register.simple_tag
def estimate(
    value: Decimal | None,
    currency: str,
    low: Decimal | float | None = None,
    high: Decimal | float | None = None,
    trust: str = PROVED,
) -> SafeString:
    """Write an estimate: ``1.240 € (620–2.010)``.

    Parameters
    ----------
    low, high
        Its 80 % interval, in the same currency.
    trust
        What came out when figures like it were tested.
    """
    # Without templates of its own, and asking once what is spoken: a list shows fifty of them.
    language = spoken()
    amount = "—" if value is None else _without_minus_zero(language, value, currency)
    ends = interval(low, high, language)
    look = "" if value is None else faint(trust)
    return html_of(
        _ESTIMATE,
        f" {look}" if look else "",
        amount,
        html_of(_INTERVAL, ends) if ends else "",
        _unproved() if look else "",
    )


@register.filter
def faint(trust: str) -> str:
    """Return the class of what is greyed, since it has not been proved; empty where it has."""
    return "" if trust == PROVED else "estimate-faint"


@register.simple_block_tag
def estimated(content: SafeString, trust: str) -> SafeString:
    """Hold estimates that stand in a sentence, with a sign or with their cents: greyed alike."""
    look = faint(trust)
    if not look:
        return content
    return html_of('<span class="{}">{}{}</span>', look, content, _unproved())


@register.simple_tag
def between(low: Decimal | None, high: Decimal | None, trust: str) -> SafeString:
    """Show an interval beside its estimate, greyed as that is: the currency is said there."""
    return estimated(conditional_escape(interval(low, high)), trust)


def interval(
    low: Decimal | float | None, high: Decimal | float | None, language: Language | None = None
) -> str:
    """Return both ends of an interval without their currency; nothing where it has none."""
    if low is None or high is None:
        return ""
    language = language or spoken()
    ends = {
        "low": _without_minus_zero(language, low),
        "high": _without_minus_zero(language, high),
    }
    if ends["low"] == ends["high"]:
        # Of who seldom buys most is nothing, and the little that is expected stands outside of it.
        return language("interface-interval-of-one", amount=ends["low"])
    # A dash beside a minus could be read as either.
    return language("interface-interval-below-zero" if low < 0 else "interface-interval", **ends)


def _without_minus_zero(
    language: Language, amount: Decimal | float, currency: str | None = None
) -> str:
    # What rounds to nothing is nothing.
    return language.money(float(round(amount)) + 0.0, currency)


def _unproved() -> SafeString:
    return html_of('<span class="sr-only"> ({})</span>', say("interface-unproved"))
