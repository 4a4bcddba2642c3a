"""Keeping who has moved: the period before ends, and the next one begins on the same day."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.db import transaction

from quilate.core.bulk import change_rows, insert_rows
from quilate.customers.models import Customer
from quilate.lifecycle.models import RETURNS_FROM, Stage, StagePeriod
from quilate.lifecycle.rulebook import Rulebook

_AT_ONCE = 5_000
_COLUMNS = (
    *("customer_id", "stage", "previous", "entered_on", "at", "cause", "policy_id"),
    *("second_life", "back_since", "clv"),
)


@dataclass(frozen=True)
class Move:
    """A customer goes to a stage, from the one in which they are, if they are in one."""

    customer: int
    stage: str | None
    next_stage: str
    last_purchase: dt.date | None
    clv: Any


@dataclass(frozen=True)
class Occasion:
    """When customers move, and why."""

    on: dt.date
    at: dt.datetime
    cause: StagePeriod.Cause
    rulebook: Rulebook


def keep(moves: Iterable[Move], occasion: Occasion) -> list[int]:
    """Keep moves, in parts of a transaction each; return who has moved.

    Who is not any more where their move begins has moved meanwhile, and stays.
    """
    waiting, moved = iter(moves), list[int]()
    while some := tuple(islice(waiting, _AT_ONCE)):
        with transaction.atomic():
            moved += _keep_some(some, occasion)
    return moved


def _keep_some(moves: tuple[Move, ...], occasion: Occasion) -> list[int]:
    numbers = [move.customer for move in moves]
    # Whoever moves the same customer at this moment waits here.
    living = set(
        Customer.objects.current()
        .filter(pk__among=numbers)
        .order_by("pk")
        .select_for_update()
        .values_list("pk", flat=True)
    )
    current = StagePeriod.objects.current().filter(customer__among=numbers)
    before = {period.customer_id: period for period in current}
    valid = [
        (move, before.get(move.customer))
        for move in moves
        if move.customer in living and _stage_of(before.get(move.customer)) == move.stage
    ]
    ended = [(_day(period, occasion).isoformat(), period.pk) for _, period in valid if period]
    change_rows(StagePeriod, ["left_on"], ended)
    insert_rows(StagePeriod, _COLUMNS, _rows(valid, occasion))
    return [move.customer for move, _ in valid]


def _day(before: StagePeriod | None, occasion: Occasion) -> dt.date:
    """Return the day of a move: not before that of the one before, which may be of today."""
    return max(occasion.on, before.entered_on) if before else occasion.on


def _stage_of(period: StagePeriod | None) -> str | None:
    return period.stage if period else None


def _rows(
    moves: list[tuple[Move, StagePeriod | None]], occasion: Occasion
) -> Iterator[tuple[Any, ...]]:
    policy = occasion.rulebook.policy
    for move, before in moves:
        day = _day(before, occasion).isoformat()
        lives, since = life_of(move, before, occasion.on)
        yield (
            *(move.customer, move.next_stage, move.stage or "", day, occasion.at),
            *(_cause(move, occasion), policy.pk if policy else None, lives),
            *(since.isoformat() if since else None, None if move.clv is None else str(move.clv)),
        )


def life_of(move: Move, before: StagePeriod | None, on: dt.date) -> tuple[int, dt.date | None]:
    """Return how many times a customer has come back, and since when they are back."""
    lives, since = (before.second_life, before.back_since) if before else (0, None)
    if move.next_stage == Stage.CONVERSION and move.stage in RETURNS_FROM:
        # Back since they bought, which may have been known a day later only.
        return lives + 1, max(move.last_purchase or on, before.entered_on if before else on)
    return lives, since


def _cause(move: Move, occasion: Occasion) -> str:
    is_new = move.stage is None and occasion.cause is not StagePeriod.Cause.FIRST
    return (StagePeriod.Cause.NEW if is_new else occasion.cause).value
