"""Rules over facts of nobody in particular, drawn at random, and what they mean read plainly."""

import datetime as dt
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from quilate.core.facts import Fact, Kind
from quilate.core.rules import SUITED, Comparison, Join
from quilate.core.rules.tree import IN_DAYS, OF_MANY, WITHOUT_VALUE

TODAY = dt.date(2026, 3, 2)
_C = Comparison
FACTS = {
    "worth": Fact("worth", Kind.MONEY, "segments-clv"),
    "orders": Fact("orders", Kind.NUMBER, "activity-fact-orders"),
    "back": Fact("back", Kind.SHARE, "activity-fact-returns"),
    "last": Fact("last", Kind.DAY, "activity-fact-last-purchase"),
    "city": Fact("city", Kind.CHOICE, "customers-city"),
    "owned": Fact("owned", Kind.FLAG, "customers-fact-has-owner"),
}
_CITIES = ("Lugo", "Ávila", "Jaén")
_days = st.dates(dt.date(2025, 12, 1), dt.date(2026, 4, 30))
_money = st.decimals(-50, 50, places=2)
_few = st.integers(-3, 6).map(Decimal)
_shares = st.integers(0, 8).map(lambda eighths: Decimal(eighths) / 8)
_values = {Kind.MONEY: _money, Kind.NUMBER: _few, Kind.SHARE: _shares, Kind.DAY: _days}
rows = st.fixed_dictionaries(
    {
        "worth": st.none() | _money,
        "orders": st.none() | _few.map(float),
        "back": st.none() | _shares.map(float),
        "last": st.none() | _days,
        "city": st.none() | st.sampled_from(_CITIES),
        "owned": st.none() | st.booleans(),
    }
)


@st.composite
def conditions(draw: st.DrawFn) -> dict[str, Any]:
    fact = draw(st.sampled_from(list(FACTS.values())))
    comparison = draw(st.sampled_from(SUITED[fact.kind]))
    return {"fact": fact.name, "is": comparison.value, "values": draw(_texts(fact, comparison))}


def _texts(fact: Fact, comparison: Comparison) -> st.SearchStrategy[list[str]]:
    if comparison in WITHOUT_VALUE:
        return st.just([])
    if comparison in OF_MANY:
        return st.lists(st.sampled_from(_CITIES), min_size=1, max_size=3, unique=True)
    if comparison in IN_DAYS:
        return st.integers(0, 60).map(lambda days: [str(days)])
    count = 2 if comparison is _C.BETWEEN else 1
    several = st.lists(_values[fact.kind], min_size=count, max_size=count)
    return several.map(lambda values: [str(value) for value in sorted(values)])


def _groups(parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    joins = st.sampled_from([join.value for join in Join])
    return st.fixed_dictionaries({"join": joins, "parts": st.lists(parts, min_size=1, max_size=3)})


rules = _groups(conditions() | _groups(conditions() | _groups(conditions())))


def holds(part: dict[str, Any], row: dict[str, Any]) -> bool:
    """Read a rule plainly, of one row."""
    if "fact" in part:
        return _holds(part, row[part["fact"]])
    each = [holds(inner, row) for inner in part["parts"]]
    return {"all": all(each), "any": any(each), "none": not any(each)}[part["join"]]


def _holds(condition: dict[str, Any], value: Any) -> bool:
    comparison, texts = Comparison(condition["is"]), condition["values"]
    if value is None:
        return comparison in {_C.UNKNOWN, _C.NOT_IN_LAST, _C.NONE_OF, _C.NO}
    if comparison in IN_DAYS:
        days = (value - TODAY).days
        within = {_C.IN_NEXT: 0 <= days <= int(texts[0])}
        recent = -int(texts[0]) <= days <= 0
        return within.get(comparison, recent if comparison is _C.IN_LAST else not recent)
    read = dt.date.fromisoformat if isinstance(value, dt.date) else Decimal
    asked = texts if isinstance(value, str) else [read(text) for text in texts]
    first, last = (asked[0], asked[-1]) if asked else (None, None)
    return {
        _C.AT_LEAST: lambda: value >= first,
        _C.SINCE: lambda: value >= first,
        _C.AT_MOST: lambda: value <= first,
        _C.BEFORE: lambda: value < first,
        _C.BETWEEN: lambda: first <= value <= last,
        _C.EQUALS: lambda: value == first,
        _C.ANY_OF: lambda: value in asked,
        _C.NONE_OF: lambda: value not in asked,
        _C.YES: lambda: value,
        _C.NO: lambda: not value,
        _C.KNOWN: lambda: True,
        _C.UNKNOWN: lambda: False,
    }[comparison]()
