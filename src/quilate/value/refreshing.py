"""Valuing customers again the same day, after something happened, by what the run has learned."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, transaction
from django.db.models import DateTimeField, F, Field
from django.utils import timezone

from quilate.core.bulk import change_rows
from quilate.core.facts import refreshed
from quilate.customers.happening import Happened
from quilate.customers.models import Customer
from quilate.runs.kept import KeptRun
from quilate.transactions.histories import Columns
from quilate.value.beyond.following import follow
from quilate.value.champions import kept_of
from quilate.value.histories import histories_of
from quilate.value.models import SUMMED, Valuation, ValuationRun, ValueChange, ValueSum
from quilate.value.money import exact
from quilate.value.owing.keeping import Moved, keep_late
from quilate.value.portfolio.lines import Lines
from quilate.value.tiers.rule import Drawn
from quilate.value.writing import MONEY

_GROUP = ("branch_id", "team_id", "owner_id", "quadrant", "tier", "uncertain")
_AT_ONCE = 200
_CHANGING = [
    field
    for field in Valuation._meta.concrete_fields
    if field.name not in ("id", "run", "customer")
]


def refresh(customers: Iterable[int], happened: Happened) -> int:
    """Value customers again, and return how many are; none where no run can be relied on.

    What changes is appended to each one's timeline, and moved in the prepared sums.
    """
    numbers, done = sorted(set(customers)), 0
    for start in range(0, len(numbers), _AT_ONCE):
        done += _refresh_some(numbers[start : start + _AT_ONCE], happened)
    return done


@transaction.atomic
def _refresh_some(numbers: Sequence[int], happened: Happened) -> int:
    # Its record is long, and nothing of it is asked here.
    run = ValuationRun.objects.current().defer("record", "backtest").first()
    kept = kept_of(run) if run else None
    if run is None or kept is None:
        return 0
    living = Customer.objects.current().filter(pk__in=numbers).order_by("pk")
    found = {customer.pk: customer for customer in living.select_for_update()}
    rows = Valuation.objects.filter(run=run, customer__in=numbers)
    before = {row.customer_id: row for row in rows}
    after = _valued(list(found), run, kept, happened.at) if found else {}
    late = keep_late(numbers, on=timezone.localdate(happened.at))
    moves, changes = Counter[tuple[Any, ...]](), []
    for number in numbers:
        old, new = before.get(number), after.get(number)
        if new:
            _place(new, found[number], old)
        _count(moves, old, -1)
        _count(moves, new, 1)
        if new and (number in late or _differs(old, new)):
            changes.append(_change(old, new, run, happened, late.get(number)))
    _write(run, before, after)
    _move_sums(run, moves)
    ValueChange.objects.bulk_create(changes)
    followed = follow(run, numbers)
    refreshed({*numbers, *followed}, at=happened.at)
    return len(after)


def _valued(
    numbers: list[int], run: ValuationRun, kept: KeptRun, at: dt.datetime
) -> dict[int, Valuation]:
    found: dict[int, Valuation] = {}
    today = timezone.localdate(at)
    for cutoff, apart in histories_of(numbers, as_of=run.as_of, today=today).items():
        columns = kept.valued(apart.histories, cutoff, apart.bench)
        known = columns.pop("is_known")
        for place in apart.customers:
            if place < len(known) and known[place]:
                found[numbers[place]] = _row(columns, place, run, numbers[place], at)
    return found


def _row(
    columns: Columns, place: int, run: ValuationRun, number: int, at: dt.datetime
) -> Valuation:
    money = {name: exact(columns[name][place]) for name in MONEY}
    days = {
        name: columns[name][place].astype(object)
        for name in ("first_purchase", "last_purchase", "next_purchase")
    }
    return Valuation(
        run=run,
        customer_id=number,
        purchases=int(columns["purchases"][place]),
        p_alive=round(float(columns["p_alive"][place]), 4),
        expected_purchases=round(float(columns["expected_purchases"][place]), 4),
        rank=int(columns["rank"][place]),
        rank_by_revenue=int(columns["rank_by_revenue"][place]),
        clv_purchases=money["clv"] - money["clv_subscriptions"],
        refreshed_at=at,
        **money,
        **days,
    )


def _place(new: Valuation, customer: Customer, old: Valuation | None) -> None:
    """Say whose the customer is; who is worth what they were keeps their place among equals."""
    new.branch_id, new.team_id = customer.branch_id, customer.team_id
    new.owner_id = customer.owner_id
    # By the amounts that are shown, as the run and the policy place everybody.
    lines = Lines(new.run.cut_current_value, new.run.cut_clv)
    new.quadrant, new.uncertain = lines.quadrant_of(new), lines.leave_uncertain(new)
    new.tier = Drawn.of(new.run).tier_of(new, before=old.tier if old else None)
    if old:
        new.pk = old.pk
        if old.clv == new.clv:
            new.rank = old.rank


def _differs(old: Valuation | None, new: Valuation) -> bool:
    return old is None or (old.clv, old.current_value) != (new.clv, new.current_value)


def _change(
    old: Valuation | None,
    new: Valuation,
    run: ValuationRun,
    happened: Happened,
    late: Moved | None,
) -> ValueChange:
    return ValueChange(
        customer_id=new.customer_id,
        run=run,
        at=happened.at,
        cause=happened.cause,
        reference=happened.reference[:100],
        clv_before=old.clv if old else None,
        clv_after=new.clv,
        current_value_before=old.current_value if old else None,
        current_value_after=new.current_value,
        expected_loss_before=late.before if late else None,
        expected_loss_after=late.after if late else None,
    )


def _write(run: ValuationRun, before: dict[int, Valuation], after: dict[int, Valuation]) -> None:
    """Write the rows: who has nothing on record any more, has none."""
    change_rows(
        Valuation,
        [str(field.column) for field in _CHANGING],
        [[*_prepared(row), row.pk] for row in after.values() if row.pk],
    )
    Valuation.objects.bulk_create([row for row in after.values() if not row.pk])
    gone = before.keys() - after.keys()
    Valuation.objects.filter(run=run, customer__in=gone).delete()


def _prepared(row: Valuation) -> list[Any]:
    return [_value(row, field) for field in _CHANGING]


def _value(row: Valuation, field: "Field[Any, Any]") -> Any:  # noqa: ANN401 - as databases take it
    value = getattr(row, field.attname)
    # Moments are written as the statement that changes rows writes them.
    if isinstance(field, DateTimeField):
        return value
    return field.get_db_prep_save(value, connection)


def _count(moves: Counter[tuple[Any, ...]], row: Valuation | None, sign: int) -> None:
    if row is None:
        return
    group = tuple(getattr(row, name) for name in _GROUP)
    moves[*group, "customers"] += sign
    for name in SUMMED:
        moves[*group, name] += sign * getattr(row, name)


def _move_sums(run: ValuationRun, moves: Counter[tuple[Any, ...]]) -> None:
    """Add to the prepared sums what has come, and take off what has gone."""
    for group in {each[:-1] for each in moves}:
        added = {name: moves[*group, name] for name in ("customers", *SUMMED)}
        if not any(added.values()):
            continue
        of_group = dict(zip(_GROUP, group, strict=True))
        first = ValueSum.objects.filter(run=run, **_or_none(of_group)).order_by("pk").first()
        if first is None:
            ValueSum.objects.create(run=run, **of_group, **added)
        else:
            changes = {name: F(name) + each for name, each in added.items() if each}
            ValueSum.objects.filter(pk=first.pk).update(**changes)


def _or_none(of_group: dict[str, Any]) -> dict[str, Any]:
    return {
        (f"{name}__isnull" if value is None else name): True if value is None else value
        for name, value in of_group.items()
    }
