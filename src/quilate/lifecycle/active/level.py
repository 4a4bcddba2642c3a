"""The activity level of customers, as SQL over their purchases and conversations."""

from quilate.lifecycle.active.definitions import Definition, Definitions
from quilate.lifecycle.active.models import Degree
from quilate.lifecycle.active.models.degree import VERY

#: Of the whole; a category has its number.
_WHOLE = 0
_BOUGHT = """
    SELECT customer_id, category_id, day FROM sold
    WHERE NOT is_return AND day <= getvariable('today')
"""
_GOT_IN_TOUCH = """
    SELECT customer_id, NULL, day FROM talked
    WHERE direction = 'inbound' AND day <= getvariable('today')
"""
#: The degree follows from the level and from the last day on which they did anything.
DEGREE = f"""CASE
    WHEN last_active IS NULL THEN '{Degree.NEVER.value}'
    WHEN activity_level >= {VERY} THEN '{Degree.VERY_ACTIVE.value}'
    WHEN activity_level >= 1 THEN '{Degree.ACTIVE.value}'
    WHEN activity_level > 0 THEN '{Degree.LESS_ACTIVE.value}'
    ELSE '{Degree.ASLEEP.value}' END"""


def level_of(definitions: Definitions, until: str) -> str:
    """Return the query of the level of everybody who ever did anything, and of how it came to be.

    Parameters
    ----------
    until
        SQL of the day with which windows end. What happened since counts, too.
    """
    acted = f"{_BOUGHT} UNION ALL {_GOT_IN_TOUCH}" if definitions.conversations else _BOUGHT
    return f"""
        WITH acted AS ({acted}), counted AS ({_counted(definitions, until)}), levelled AS (
            -- Level of a definition = days with activity in its window / days that it asks for.
            SELECT *, days / asked AS level FROM counted
        ), best AS (
            -- Level of a customer = the highest over the whole and the categories that have a
            -- definition: who buys furniture once a year is not asked to come every month. Levels
            -- are not added up: a purchase day counts in the whole and in its category. Where
            -- two are equal, the whole says why, then the category that came first.
            SELECT customer_id, max(level) AS activity_level,
                arg_max(category_id, (level, -category_id)) AS active_by,
                arg_max(days, (level, -category_id)) AS active_days,
                arg_max(asked, (level, -category_id)) AS active_asked,
                arg_max(window_days, (level, -category_id)) AS active_window,
                arg_max(category_id, (level, days, -category_id)) FILTER (category_id > {_WHOLE})
                    AS active_category,
                string_agg(category_id, ' ')
                    FILTER (category_id > {_WHOLE} AND level >= 1) AS active_in
            FROM levelled GROUP BY customer_id
        ), last AS (
            SELECT customer_id, max(day) AS last_active FROM acted GROUP BY customer_id
        )
        SELECT last.*, best.* EXCLUDE (customer_id, activity_level),
            coalesce(activity_level, 0) AS activity_level
        FROM last LEFT JOIN best USING (customer_id)
    """


def _counted(definitions: Definitions, until: str) -> str:
    """Return the query of the days with activity in each window."""
    return f"""
        -- Days are made distinct first: count(DISTINCT) would hold all of them in memory.
        SELECT customer_id, {_WHOLE} AS category_id, count(*) AS days,
            {definitions.whole.asked} AS asked, {definitions.whole.window_days} AS window_days
        FROM (
            SELECT DISTINCT customer_id, day FROM acted
            WHERE date_diff('day', day, {until}) < {definitions.whole.window_days}
        )
        GROUP BY customer_id
        UNION ALL
        SELECT customer_id, category_id, count(*), asked, window_days
        FROM (
            SELECT DISTINCT customer_id, category_id, day, asked, window_days
            FROM acted JOIN ({_table(definitions.categories)}) USING (category_id)
            WHERE date_diff('day', day, {until}) < window_days
        )
        GROUP BY customer_id, category_id, asked, window_days
    """


def _table(categories: dict[int, Definition]) -> str:
    """Return the query of the definitions of categories."""
    rows = ", ".join(
        f"({each}, {its.asked}, {its.window_days})" for each, its in categories.items()
    )
    asked = f"VALUES {rows}" if rows else "SELECT NULL, NULL, NULL WHERE FALSE"
    return f"SELECT * FROM ({asked}) AS defined(category_id, asked, window_days)"
