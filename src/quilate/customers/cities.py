"""The cities in which customers live, however they were written."""

from django.db import connection

from quilate.core.once import once
from quilate.customers.models import Customer
from quilate.customers.words import folded

# From each city straight to the next one in the index: a step for each city, not for each customer.
_CITIES = f"""
WITH RECURSIVE cities(city) AS (
    SELECT MIN(city) FROM {Customer._meta.db_table}
    UNION ALL
    SELECT (SELECT MIN(city) FROM {Customer._meta.db_table} WHERE city > cities.city)
    FROM cities WHERE cities.city IS NOT NULL
)
SELECT city FROM cities WHERE city IS NOT NULL
"""


@once
def spellings_of(text: str) -> list[str]:
    """Return how a city is written where customers live: ``leon`` is ``León`` and ``LEÓN``."""
    wanted = folded(text.strip())
    with connection.cursor() as cursor:
        cursor.execute(_CITIES)
        return [city for (city,) in cursor.fetchall() if folded(city) == wanted]
