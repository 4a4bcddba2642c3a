"""Why a customer is in a segment: each condition, with the customer's own figure."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from quilate.core.facts import FACTS, Kind, ask
from quilate.core.facts.registry import all_facts
from quilate.core.models import Person
from quilate.segments.models import Segment
from quilate.segments.rule import WrongRule, condition_of, read, told
from quilate.segments.rule.tree import FactCondition, conditions_in
from quilate.segments.rule.words import currency, written


@dataclass(frozen=True)
class Reason:
    """A condition, whether it holds of a customer, and the customer's own figure."""

    asked: str
    holds: bool
    fact: str
    figure: str


def why(segment: Segment, customer: int, *, to: Person, on: dt.date) -> list[Reason]:
    """Return how each condition of a segment's rule stands with a customer, for who may see it."""
    try:
        conditions = list(conditions_in(read(segment.rule, all_facts())))
    except WrongRule:
        return []
    asked = [condition_of(each, on=on) for each in conditions]
    columns = [
        f"{found.sql}, {condition.fact.name}"
        for found, condition in zip(asked, conditions, strict=True)
    ]
    parameters = [value for each in asked for value in each.parameters]
    sql = f"SELECT {', '.join(columns)} FROM {FACTS} WHERE customer_id = ?"
    rows = ask(sql, [*parameters, customer])
    if not rows:
        return []
    row, money = rows[0], currency()
    return [
        Reason(
            told(condition, to=to),
            bool(row[2 * place]),
            condition.fact.label,
            _figure(condition, row[2 * place + 1], to, money),
        )
        for place, condition in enumerate(conditions)
    ]


def _figure(condition: FactCondition, value: Any, to: Person, money: str) -> str:  # noqa: ANN401
    fact = condition.fact
    if value is not None and fact.kind is Kind.CHOICE and fact.choices:
        return dict(fact.choices(to)).get(value, value)
    return written(value, fact.kind, money)
