"""What is known of where customers are in their life with the company."""

from quilate.activity.models import Order
from quilate.core.facts import Column, Fact, FactTable, Kind, Source, know, when_prepared
from quilate.core.models import Person
from quilate.core.speech import say
from quilate.lifecycle.asked import move_everybody_soon
from quilate.lifecycle.models import Stage, StagePeriod
from quilate.lifecycle.rhythm import rhythm_of
from quilate.value.bought import BOUGHT

_PERIODS = StagePeriod._meta.db_table


def _stages(_person: Person) -> list[tuple[str, str]]:
    return [(each.value, say(f"lifecycle-stage-{each}")) for each in Stage]


STAGES = FactTable(
    "stages",
    title="lifecycle-facts",
    facts=(
        Fact(
            "stage",
            Kind.CHOICE,
            "lifecycle-fact-stage",
            "lifecycle-fact-stage-meaning",
            choices=_stages,
        ),
        Fact(
            "stage_since",
            Kind.DAY,
            "lifecycle-fact-since",
            "lifecycle-fact-since-meaning",
            told="lifecycle-told-since",
        ),
        Fact(
            "second_life",
            Kind.NUMBER,
            "lifecycle-fact-second-life",
            "lifecycle-fact-second-life-meaning",
            when_absent=0,
            told="lifecycle-told-second-life",
        ),
    ),
    sources={
        "staged": Source(
            f"""
            SELECT customer_id, stage, entered_on AS stage_since, second_life
            FROM {_PERIODS} WHERE left_on IS NULL
            """,
            {"stage": Column.TEXT, "stage_since": Column.DAY, "second_life": Column.WHOLE},
        )
    },
)
RHYTHM = FactTable(
    "rhythm",
    title="lifecycle-facts",
    facts=(
        Fact(
            "days_quiet",
            Kind.NUMBER,
            "lifecycle-fact-quiet",
            "lifecycle-fact-quiet-meaning",
            told="lifecycle-told-quiet",
        ),
        Fact("usual_gap", Kind.NUMBER, "lifecycle-fact-gap", "lifecycle-fact-gap-meaning"),
        Fact(
            "lateness",
            Kind.NUMBER,
            "lifecycle-fact-lateness",
            "lifecycle-fact-lateness-meaning",
            told="lifecycle-told-lateness",
        ),
    ),
    sources={"bought": BOUGHT},
    sql=rhythm_of("bought"),
)
RETURNS = FactTable(
    "returned_customers",
    title="lifecycle-facts",
    facts=(
        Fact(
            "orders_since_return",
            Kind.NUMBER,
            "lifecycle-fact-orders-since-return",
            "lifecycle-fact-orders-since-return-meaning",
            when_absent=0,
            told="lifecycle-told-orders-since-return",
        ),
    ),
    sources={
        "bought_again": Source(
            f"""
            SELECT back.customer_id, bought.id AS order_id
            FROM {_PERIODS} AS back JOIN {Order._meta.db_table} AS bought
                ON bought.customer_id = back.customer_id AND bought.ordered_on >= back.back_since
            WHERE back.left_on IS NULL AND back.second_life > 0
            """,
            {"order_id": Column.WHOLE},
        )
    },
    sql="SELECT customer_id, count(*) AS orders_since_return FROM bought_again GROUP BY ALL",
)
know(STAGES)
know(RHYTHM)
know(RETURNS)
when_prepared(move_everybody_soon)
