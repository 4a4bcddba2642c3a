"""The door by which higher rooms hear the same day of what happened to customers.

A room listens in ``AppConfig.ready``, by the dotted path of a function::

    listen("quilate.value.hearing.value_again")

with ``def value_again(happened: Happened) -> None``; and whoever writes what happened says so, in
the same transaction: ``tell(Happened((customer.pk,), "purchase", at=at, reference=order.key))``.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from django.utils.module_loading import import_string


@dataclass(frozen=True)
class Happened:
    """Something that happened to customers.

    Attributes
    ----------
    customers
        Their numbers; empty where they are too many to be told one by one.
    cause
        What it was: ``purchase``, ``return``, ``interaction``, ``consent``, ``merge``, ``import``…
    reference
        Which one: the key of an order, the number of a conversation.
    """

    customers: tuple[int, ...]
    cause: str
    at: dt.datetime
    reference: str = ""


_LISTENERS: list[str] = []


def listen(listener: str) -> None:
    """Add somebody who hears what happens."""
    if listener not in _LISTENERS:
        _LISTENERS.append(listener)


def tell(happened: Happened) -> None:
    """Let everybody who listens know of it."""
    for listener in _LISTENERS:
        hears: Callable[[Happened], None] = import_string(listener)
        hears(happened)
