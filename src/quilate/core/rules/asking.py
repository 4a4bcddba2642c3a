"""A rule as a condition of SQL over facts.

Values are bound, never written into it; names are those of facts that are known. Every part is true
or false of every customer, never unknown, so that none of some parts is their exact opposite.
"""

import datetime as dt
from decimal import Decimal

from quilate.core.facts import Condition, Groups, Kind
from quilate.core.rules.tree import IN_DAYS, OF_MANY, Comparison, FactCondition, Join, Part

_C = Comparison
_JOINED = {Join.ALL: " AND ", Join.ANY: " OR ", Join.NONE: " OR "}
_WITHIN = "{0} BETWEEN ? AND ?"
_AMONG = "list_contains(CAST(? AS VARCHAR[]), {0})"
#: How each comparison is asked of a fact.
_ASKED = {
    _C.AT_LEAST: "{0} >= ?",
    _C.SINCE: "{0} >= ?",
    _C.AT_MOST: "{0} <= ?",
    _C.BEFORE: "{0} < ?",
    _C.EQUALS: "{0} = ?",
    _C.BETWEEN: _WITHIN,
    _C.IN_LAST: _WITHIN,
    _C.NOT_IN_LAST: f"NOT {_WITHIN}",
    _C.IN_NEXT: _WITHIN,
    _C.ANY_OF: _AMONG,
    _C.NONE_OF: f"NOT {_AMONG}",
    _C.YES: "{0}",
    _C.NO: "NOT {0}",
    _C.KNOWN: "{0} IS NOT NULL",
    _C.UNKNOWN: "{0} IS NULL",
}


def condition_of(part: Part, *, on: dt.date) -> Condition:
    """Return the condition of a rule or of a part of it, as it is on a day."""
    if isinstance(part, FactCondition):
        return _asked(part, on)
    asked = [condition_of(each, on=on) for each in part.parts]
    joined = f"({_JOINED[part.join].join(each.sql for each in asked)})"
    sql = f"(NOT {joined})" if part.join is Join.NONE else joined
    return Condition(sql, tuple(value for each in asked for value in each.parameters))


def _asked(condition: FactCondition, on: dt.date) -> Condition:
    if condition.fact.groups:
        return _of_groups(condition, condition.fact.groups, on)
    sql = _ASKED[condition.comparison].format(condition.fact.name)
    is_so_unknown = condition.comparison in {_C.NOT_IN_LAST, _C.NONE_OF, _C.NO}
    return Condition(f"coalesce({sql}, {is_so_unknown})", tuple(_bound_values(condition, on)))


def _of_groups(condition: FactCondition, groups: Groups, on: dt.date) -> Condition:
    asked = [groups.condition(str(name), on=on) for name in condition.values]
    among = " OR ".join(f"({each.sql})" for each in asked)
    sql = f"(NOT ({among}))" if condition.comparison is _C.NONE_OF else f"({among})"
    return Condition(sql, tuple(value for each in asked for value in each.parameters))


def _bound_values(condition: FactCondition, on: dt.date) -> list[object]:
    values = [_bound(value, condition.fact.kind) for value in condition.values]
    if condition.comparison in OF_MANY:
        return [values]
    if condition.comparison is _C.IN_NEXT:
        return [on, _after(on, values[0])]
    if condition.comparison in IN_DAYS:
        return [_before(on, values[0]), on]
    return values


def _bound(value: object, kind: Kind) -> object:
    # What is kept as a double is compared with one.
    if isinstance(value, Decimal) and kind is not Kind.MONEY:
        return float(value)
    return value


def _before(on: dt.date, days: object) -> dt.date:
    assert isinstance(days, int)
    return dt.date.fromordinal(max(on.toordinal() - days, 1))


def _after(on: dt.date, days: object) -> dt.date:
    assert isinstance(days, int)
    return dt.date.fromordinal(min(on.toordinal() + days, dt.date.max.toordinal()))
