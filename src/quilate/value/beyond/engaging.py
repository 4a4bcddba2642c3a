"""How much customers engage, by what was known on a day: the SQL for today and for earlier days.

It adds up, over twelve months, the days on which a customer came to us of their own accord, the
channels they did it by, and the channels on which they agreed to hear of offers. Who comes because
something went wrong is not counted for it.
"""

from quilate.activity.models import Interaction
from quilate.core.facts import Column, Source
from quilate.customers.facts import CONSENTS
from quilate.customers.models import Customer

LIVING = "merged_into_id IS NULL AND erased_at IS NULL"

SOURCES = {
    "living": Source(f"SELECT id AS customer_id FROM {Customer._meta.db_table} WHERE {LIVING}", {}),
    "approached": Source(
        f"""
        SELECT customer_id, day, channel FROM {Interaction._meta.db_table}
        WHERE direction = 'inbound' AND reason NOT IN ('complaint', 'incident')
        """,
        {"day": Column.DAY, "channel": Column.TEXT},
    ),
    "decisions": CONSENTS.sources["decisions"],
}

#: Of two decisions at the same moment the withdrawal holds, of two alike the later.
_HELD = """
    SELECT customer_id, channel, purpose,
        arg_max(given, (CAST(decided_at AS TIMESTAMP), NOT given, id)) AS given
    FROM decisions WHERE CAST(decided_at AS TIMESTAMP) < {0} GROUP BY ALL
"""

#: Makes ``refusing`` within a WITH, over ``decisions``: ``customer_id``, ``has_refused``. Who
#: refuses to be studied refuses it for earlier days too.
REFUSING = f"""
    refusing AS (
        SELECT customer_id, bool_or(NOT given AND purpose = 'analytics') AS has_refused
        FROM ({_HELD.format("TIMESTAMP 'infinity'")}) GROUP BY customer_id
    )
"""

#: Makes ``engaging`` within a WITH: ``customer_id``, ``engagement``, ``has_refused``. Conversations
#: count up to the day ``$as_of``, decisions up to the moment ``$decided_before``.
ENGAGING = f"""
    approaching AS (
        SELECT customer_id, count(DISTINCT day) + count(DISTINCT channel) AS approaches
        FROM approached WHERE day > CAST($as_of - INTERVAL 12 MONTH AS DATE) AND day <= $as_of
        GROUP BY customer_id
    ), agreeing AS (
        SELECT customer_id, count_if(given AND purpose = 'marketing') AS agreements
        FROM ({_HELD.format("CAST($decided_before AS TIMESTAMP)")}) GROUP BY customer_id
    ), {REFUSING}, engaging AS (
        SELECT customer_id, coalesce(approaches, 0) + coalesce(agreements, 0) AS engagement,
            coalesce(has_refused, FALSE) AS has_refused
        FROM living LEFT JOIN approaching USING (customer_id)
            LEFT JOIN agreeing USING (customer_id) LEFT JOIN refusing USING (customer_id)
    )
"""
