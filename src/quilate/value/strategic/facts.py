"""Who is strategic, as facts that lists, rules and segments can ask."""

from quilate.core.facts import Column, Fact, FactTable, Kind, Source, know
from quilate.value.strategic.models import Significance, StrategicTag

_TABLE = StrategicTag._meta.db_table
_EACH = ", ".join(f"bool_or(significance = '{each.value}') AS {each.fact}" for each in Significance)


def _flag(each: Significance) -> Fact:
    message = f"strategic-fact-{each.value}"
    return Fact(each.fact, Kind.FLAG, message, f"strategic-meaning-{each.value}", when_absent=False)


know(
    FactTable(
        "strategic",
        title="strategic-facts",
        facts=(
            Fact(
                "is_strategic",
                Kind.FLAG,
                "strategic-fact",
                "strategic-fact-meaning",
                when_absent=False,
            ),
            *(_flag(each) for each in Significance),
            Fact(
                "strategic_look_again",
                Kind.DAY,
                "strategic-fact-look-again",
                "strategic-fact-look-again-meaning",
            ),
        ),
        sources={
            "strategic_tags": Source(
                f"SELECT customer_id, id, significance, is_given, look_again_on FROM {_TABLE}",
                {
                    "id": Column.WHOLE,
                    "significance": Column.TEXT,
                    "is_given": Column.FLAG,
                    "look_again_on": Column.DAY,
                },
            )
        },
        sql=f"""
            WITH last AS (
                SELECT * FROM strategic_tags
                QUALIFY row_number() OVER (
                    PARTITION BY customer_id, significance ORDER BY id DESC
                ) = 1
            )
            SELECT customer_id, TRUE AS is_strategic, {_EACH},
                min(look_again_on) AS strategic_look_again
            FROM last WHERE is_given GROUP BY customer_id
        """,
    )
)
