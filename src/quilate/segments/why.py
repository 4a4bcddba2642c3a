"""Why a customer is in a segment: each condition, with the customer's own figure."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from quilate.core.facts import FACTS, Condition, Groups, Kind, ask
from quilate.core.models import Person
from quilate.core.rules import condition_of, told
from quilate.core.rules.tree import FactCondition, conditions_in
from quilate.core.rules.words import currency, written
from quilate.segments.models import Segment
from quilate.segments.naming import condition_for, rule_of


@dataclass(frozen=True)
class Reason:
    """A condition, whether it holds of a customer, and the customer's own figure."""

    asked: str
    holds: bool
    fact: str
    figure: str


@dataclass(frozen=True)
class Belonging:
    """Whether a customer is in a segment, and how each condition of its rule stands with them."""

    segment: Segment
    is_in: bool
    reasons: list[Reason]


def belongings_of(
    customer: int, segments: Iterable[Segment], *, to: Person, on: dt.date
) -> list[Belonging]:
    """Return how a customer stands with segments, in one look, for who may see the customer."""
    asked = [(each, condition_for(each, on=on), _conditions(each)) for each in segments]
    wanted = [each for _, whole, parts in asked for each in (whole, *_columns(parts, on))]
    if not wanted:
        return []
    sql = f"SELECT {', '.join(each.sql for each in wanted)} FROM {FACTS} WHERE customer_id = ?"
    rows = ask(sql, [value for each in wanted for value in each.parameters] + [customer])
    if not rows:
        return []
    found, money = iter(rows[0]), currency()
    return [
        Belonging(
            segment,
            bool(next(found)),
            [_reason(each, next(found), next(found), to, money) for each in parts],
        )
        for segment, _, parts in asked
    ]


def _conditions(segment: Segment) -> list[FactCondition]:
    rule = rule_of(segment)
    return list(conditions_in(rule)) if rule else []


def _columns(parts: list[FactCondition], on: dt.date) -> Iterator[Condition]:
    for part in parts:
        yield condition_of(part, on=on)
        yield (
            _its_groups(part, part.fact.groups, on)
            if part.fact.groups
            else Condition(part.fact.name)
        )


def _its_groups(part: FactCondition, groups: Groups, on: dt.date) -> Condition:
    """Return which of the groups that are asked for a customer belongs to."""
    asked = [(str(name), groups.condition(str(name), on=on)) for name in part.values]
    names = ", ".join(f"CASE WHEN {its.sql} THEN ? END" for _, its in asked)
    bound = [value for name, its in asked for value in (*its.parameters, name)]
    return Condition(f"concat_ws(';', {names})", tuple(bound))


def _reason(
    condition: FactCondition,
    holds: bool,
    value: Any,  # noqa: ANN401
    to: Person,
    money: str,
) -> Reason:
    figure = _figure(condition, value, to, money)
    asked = told(condition, to=to, money=money).text
    return Reason(asked, holds, condition.fact.label, figure)


def _figure(condition: FactCondition, value: Any, to: Person, money: str) -> str:  # noqa: ANN401
    fact = condition.fact
    if fact.groups and fact.choices:
        called = dict(fact.choices(to))
        return ", ".join(called[each] for each in value.split(";") if each) or "—"
    if value is not None and fact.kind is Kind.CHOICE and fact.choices:
        return dict(fact.choices(to)).get(value, str(value))
    return written(value, fact.kind, money)
