"""What templates say and how they write figures: in the reader's language."""

import datetime as dt
from decimal import Decimal

from django import template
from django.utils import timezone

from quilate.core import speech
from quilate.core.places import country_name, named_currency

register = template.Library()


@register.simple_tag
def say(message_id: str, **arguments: object) -> str:
    """Say a sentence: ``{% say "customers-count" count=n %}``."""
    return speech.say(message_id, **arguments)


@register.simple_tag
def say_of(beginning: str, kind: str) -> str:
    """Say what a kind is called: ``{% say_of "people-area-" person.area %}``."""
    return speech.say(f"{beginning}{kind}")


@register.filter
def number(value: float | None, decimals: int = 0) -> str:
    """Write a number."""
    return "" if value is None else speech.spoken().number(value, decimals=decimals)


@register.filter
def exact(value: Decimal | None) -> str:
    """Write a figure with as many decimals as it has."""
    return "" if value is None else speech.spoken().exact(value)


@register.filter
def money(value: Decimal | None, currency: str) -> str:
    """Write an amount of money."""
    # What rounds to nothing is nothing: "-0" says something else.
    return "" if value is None else speech.spoken().money(round(float(value)) + 0.0, currency)


@register.filter
def signed_money(value: Decimal, currency: str) -> str:
    """Write by how much an amount of money has changed, with its sign."""
    return speech.spoken().signed_money(float(value), currency)


@register.filter
def country(code: str) -> str:
    """Write the name of a country from its code."""
    return country_name(code) if code else ""


@register.filter
def currency_name(code: str) -> str:
    """Write the name of a currency from its code."""
    return named_currency(code)


@register.filter
def exact_money(value: Decimal | None, currency: str) -> str:
    """Write an amount of money with its cents, and with more where a unit costs less than one."""
    return "" if value is None else speech.spoken().exact_money(value, currency)


@register.filter
def share(value: Decimal | None) -> str:
    """Write a share of one as a percentage."""
    return "" if value is None else speech.spoken().percent(float(value), decimals=1)


@register.filter
def signed_share(value: float | None) -> str:
    """Write how far something has moved, as a percentage with its sign."""
    return "" if value is None else speech.spoken().signed_percent(value)


@register.filter
def month(value: dt.date | None) -> str:
    """Write a month of a year."""
    return "" if value is None else speech.spoken().month(value)


@register.filter(expects_localtime=True)
def day(value: dt.date | None) -> str:
    """Write a date."""
    return "" if value is None else speech.spoken().date(value)


@register.filter
def ago(value: dt.datetime | None) -> str:
    """Say how long ago something was, or in how long it will be."""
    return "" if value is None else speech.spoken().distance(value - timezone.now())


@register.filter(expects_localtime=True)
def moment(value: dt.datetime | None) -> str:
    """Write a date and a time, as the company's clocks show it."""
    return "" if value is None else speech.spoken().moment(value)
