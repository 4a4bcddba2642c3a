"""What is known of the strategy of customers."""

import datetime as dt

from quilate.core.facts import Column, Condition, Fact, FactTable, Kind, Source, know
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.value.ending.models import EndingProposal
from quilate.value.strategies.models import Strategy, StrategyDeclaration
from quilate.value.strategies.playbook import Playbook

#: Who set a strategy: two people who approved it, or a person.
APPROVAL, PERSON = "approval", "person"


def _strategies(_person: Person) -> list[tuple[str, str]]:
    return [(each.value, say(f"strategies-name-{each}")) for each in Strategy]


def _setters(_person: Person) -> list[tuple[str, str]]:
    return [(each, say(f"strategies-set-by-{each}")) for each in (PERSON, APPROVAL)]


def _follow(on: dt.date) -> dict[str, Condition]:
    return {"strategy": Playbook.in_force().strategy(on=on)}


SET = FactTable(
    "strategies_set",
    title="strategies-facts",
    facts=(
        Fact(
            "strategy_set",
            Kind.CHOICE,
            "strategies-fact-set",
            "strategies-fact-set-meaning",
            choices=_strategies,
        ),
        Fact("strategy_set_by", Kind.CHOICE, "strategies-fact-set-by", choices=_setters),
    ),
    sources={
        "declared": Source(
            f"SELECT customer_id, id, strategy FROM {StrategyDeclaration._meta.db_table}",
            {"id": Column.WHOLE, "strategy": Column.TEXT},
        ),
        "approved": Source(
            f"""
            SELECT customer_id, course FROM {EndingProposal._meta.db_table}
            WHERE state = '{EndingProposal.State.APPROVED}'
            """,
            {"course": Column.TEXT},
        ),
    },
    # What is approved to end, ends, whatever somebody set; to spend nothing more is taken back by
    # who sets another strategy.
    sql=f"""
        WITH last AS (
            SELECT customer_id, strategy FROM declared
            QUALIFY row_number() OVER (PARTITION BY customer_id ORDER BY id DESC) = 1
        ), decided AS (
            SELECT customer_id, min(course) AS course FROM approved GROUP BY customer_id
        )
        SELECT customer_id,
            CASE WHEN course = '{Strategy.END}' THEN course ELSE coalesce(strategy, course) END
                AS strategy_set,
            CASE WHEN course = '{Strategy.END}' OR strategy IS NULL AND course IS NOT NULL
                THEN '{APPROVAL}' WHEN strategy IS NOT NULL THEN '{PERSON}' END AS strategy_set_by
        FROM last FULL JOIN decided USING (customer_id)
    """,
)
FOLLOWED = FactTable(
    "strategies",
    title="strategies-facts",
    facts=(
        Fact(
            "strategy",
            Kind.CHOICE,
            "strategies-fact",
            "strategies-fact-meaning",
            choices=_strategies,
        ),
    ),
    follow=_follow,
)
know(SET)
know(FOLLOWED)
