"""What is known of what customers have not paid by its day."""

from quilate.core.facts import Column, Fact, FactTable, Kind, Source
from quilate.value.models import LateBills

OWING = FactTable(
    "owing",
    title="owing-facts",
    facts=(
        Fact("late_amount", Kind.MONEY, "owing-late", "owing-late-meaning", when_absent=0),
        Fact("days_late", Kind.NUMBER, "owing-days", "owing-days-meaning", when_absent=0),
        Fact("expected_loss", Kind.MONEY, "owing-loss", "owing-loss-meaning", when_absent=0),
    ),
    sources={
        "late": Source(
            f"""
            SELECT customer_id, amount AS late_amount, days_late, expected_loss
            FROM {LateBills._meta.db_table}
            """,
            dict.fromkeys(("late_amount", "expected_loss"), Column.MONEY)
            | {"days_late": Column.WHOLE},
        )
    },
)
