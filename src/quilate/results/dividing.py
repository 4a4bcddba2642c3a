"""Into which groups each customer belongs today."""

import datetime as dt

import pyarrow as pa

from quilate.core.facts import FACTS, ask_arrow
from quilate.results.models import Division
from quilate.segments.models import Segment
from quilate.segments.naming import condition_for

#: Divisions in which a customer is in one group: each is a fact of its name.
OF_FACTS = (
    Division.QUADRANT,
    Division.TIER,
    Division.STAGE,
    Division.STRATEGY,
    Division.KIND,
)


def groups_now(*, on: dt.date) -> pa.Table:
    """Return the codes of each customer's groups, and the numbers of the segments they are in.

    Raises
    ------
    Problem
        If the facts have not been prepared yet.
    """
    segments = Segment.objects.filter(deleted_at=None)
    conditions = [(each.pk, condition_for(each, on=on)) for each in segments]
    marks = ", ".join(
        f"CASE WHEN {its.sql} THEN ['{number}'] ELSE [] END" for number, its in conditions
    )
    codes = ", ".join(f"coalesce({fact}, '') AS {fact}" for fact in OF_FACTS)
    return ask_arrow(
        f"SELECT customer_id, {codes},"
        f" flatten(CAST([{marks}] AS VARCHAR[][])) AS segments"
        f" FROM {FACTS}",
        [value for _, its in conditions for value in its.parameters],
    )
