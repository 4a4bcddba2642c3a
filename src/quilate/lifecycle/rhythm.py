"""A customer's own rhythm of purchases, and how late they are by it.

Three days of purchase make a rhythm: the days from the first to the last, by the gaps between. It
is measured up to the day of the valuation, beyond which nothing is known yet of anybody.
"""

_ENOUGH = 3


def rhythm_of(bought: str) -> str:
    """Return the query of ``days_quiet``, ``usual_gap`` and ``lateness``.

    Parameters
    ----------
    bought
        What has ``first_purchase``, ``last_purchase``, ``purchases`` and ``as_of`` of customers.
    """
    return f"""
        SELECT customer_id, greatest(date_diff('day', last_purchase, as_of), 0) AS days_quiet,
            CASE WHEN purchases >= {_ENOUGH} THEN
                CAST(greatest(date_diff('day', first_purchase, last_purchase), 1) AS DOUBLE)
                    / (purchases - 1)
            END AS usual_gap,
            days_quiet / usual_gap AS lateness
        FROM {bought}
    """
