"""What is known of what customers are worth, by the run that is shown."""

import datetime as dt
from dataclasses import replace

from quilate.core.facts import Column, Condition, Fact, FactTable, Kind, Source, know
from quilate.core.facts.fact import Choices
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.value.beyond.facts import BEYOND
from quilate.value.models import MonthEndValuation, Quadrant, Valuation, ValuationRun
from quilate.value.moved import ENDED_ON, WHYS, why_moved
from quilate.value.owing.facts import OWING
from quilate.value.tiers.names import tier_names

_MONEY = (
    *("clv", "clv_low", "clv_high", "clv_subscriptions", "clv_purchases"),
    *("current_value", "value_to_date", "cost_to_serve", "potential", "gap"),
)
#: Of these there is a sentence where they are asked whether there is any of it.
_TOLD = {"current_value": "value-told-current-value", "value_to_date": "value-told-value-to-date"}
_NUMBERS = ("expected_purchases", "rank", "rank_by_revenue")


def _quadrants(_person: Person) -> list[tuple[str, str]]:
    return [(each.value, say("value-quadrant", name=each.value)) for each in Quadrant]


def _tiers(_person: Person) -> list[tuple[str, str]]:
    return list(tier_names().items())


def _whys(_person: Person) -> list[tuple[str, str]]:
    return [(each, say(f"worth-moved-{each}")) for each in WHYS]


def _moved(_on: dt.date) -> dict[str, Condition]:
    run = ValuationRun.objects.current().annotate(ended_on=ENDED_ON).values("as_of", "ended_on")
    known = run.first()
    return {"why_moved": Condition(why_moved(**known) if known else "NULL")}


def _fact(name: str, kind: Kind) -> Fact:
    called = name.replace("_", "-")
    return Fact(name, kind, f"value-fact-{called}", f"value-fact-{called}-meaning")


def _choice(name: str, choices: Choices) -> Fact:
    return replace(_fact(name, Kind.CHOICE), choices=choices)


VALUE = FactTable(
    "value",
    title="value-facts",
    facts=(
        *(replace(_fact(name, Kind.MONEY), told=_TOLD.get(name, "")) for name in _MONEY),
        *(_fact(name, Kind.NUMBER) for name in _NUMBERS),
        replace(_fact("p_alive", Kind.SHARE), told="value-told-p-alive"),
        replace(_fact("gap_share", Kind.SHARE), told="value-told-gap-share"),
        _fact("next_purchase", Kind.DAY),
        _choice("quadrant", _quadrants),
        replace(_choice("tier", _tiers), told="value-told-tier"),
        _fact("uncertain", Kind.FLAG),
    ),
    sources={
        "valued": Source(
            f"""
            SELECT customer_id, {", ".join(_MONEY)}, {", ".join(_NUMBERS)},
                p_alive, next_purchase, quadrant, tier, uncertain
            FROM {Valuation._meta.db_table}
            WHERE run_id = (SELECT id FROM {ValuationRun._meta.db_table} WHERE is_current)
            """,
            dict.fromkeys(_MONEY, Column.MONEY)
            | dict.fromkeys((*_NUMBERS, "p_alive"), Column.NUMBER)
            | {"next_purchase": Column.DAY, "quadrant": Column.TEXT, "tier": Column.TEXT}
            | {"uncertain": Column.FLAG},
        )
    },
    sql="""
        SELECT *, CASE WHEN potential > 0 THEN gap / potential END AS gap_share FROM valued
    """,
)
_ENDED = MonthEndValuation._meta.db_table
MONTH_END = FactTable(
    "month_end",
    title="value-facts",
    facts=(
        _fact("clv_month_end", Kind.MONEY),
        _fact("current_value_month_end", Kind.MONEY),
        _choice("tier_month_end", _tiers),
    ),
    sources={
        "ended": Source(
            f"""
            SELECT customer_id, clv, current_value, tier FROM {_ENDED}
            WHERE month = (SELECT max(month) FROM {_ENDED})
            """,
            {"clv": Column.MONEY, "current_value": Column.MONEY, "tier": Column.TEXT},
        )
    },
    sql="""
        SELECT customer_id, clv AS clv_month_end, current_value AS current_value_month_end,
            tier AS tier_month_end
        FROM ended
    """,
)
_BEFORE = f"SELECT max(month) FROM {_ENDED} WHERE month <"
MOVED = FactTable(
    "value_moved",
    title="value-facts",
    facts=(
        _fact("current_value_before", Kind.MONEY),
        replace(_fact("current_value_change", Kind.SHARE), told="value-told-current-value-change"),
    ),
    sources={
        "moved": Source(
            f"""
            SELECT ended.customer_id, ended.current_value AS current_value_before,
                valued.current_value AS current_value_now
            FROM {_ENDED} AS ended JOIN {Valuation._meta.db_table} AS valued
                ON valued.customer_id = ended.customer_id
                AND valued.run_id = (SELECT id FROM {ValuationRun._meta.db_table} WHERE is_current)
            WHERE ended.month = ({_BEFORE} ({_BEFORE} (SELECT max(month) FROM {_ENDED})))
            """,
            dict.fromkeys(("current_value_before", "current_value_now"), Column.MONEY),
        )
    },
    sql="""
        SELECT *, CASE WHEN current_value_before > 0
            THEN current_value_now / current_value_before - 1 END AS current_value_change
        FROM moved
    """,
)
WHY = FactTable(
    "why_moved",
    title="value-facts",
    facts=(_choice("why_moved", _whys),),
    follow=_moved,
)
know(VALUE)
know(MONTH_END)
know(MOVED)
know(WHY)
know(BEYOND)
know(OWING)
