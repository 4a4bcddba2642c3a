"""Why the value of customers moved since the last month end: one rule, over their facts."""

import datetime as dt

from django.db.models import Subquery

from quilate.value.models import MonthEndValuation

#: The day as of which the last month end was valued, for a query that saves a page one of its own.
ENDED_ON = Subquery(MonthEndValuation.objects.order_by("-month").values("run__as_of")[:1])
WHYS = ("new", "grown", "recovered", "shrunk", "lost", "re-estimated")
_YEAR = dt.timedelta(days=365)
#: The first that holds. Who was left alone is estimated anew: time went by, and the models have
#: learned; which of the two it was cannot be told. NULL of who is valued neither then nor now.
_WHY = """
    CASE WHEN clv IS NULL AND clv_month_end IS NULL THEN NULL
        WHEN clv_month_end IS NULL THEN 'new'
        WHEN clv IS NULL THEN 'lost'
        WHEN last_purchase <= {year_before} AND last_purchase > {year_before_end}
            AND subscriptions_running = 0 THEN 'lost'
        WHEN last_purchase > {end} AND current_value_month_end <= 0 THEN 'recovered'
        WHEN last_purchase > {end} OR last_interaction > {end}
            THEN CASE WHEN clv >= clv_month_end THEN 'grown' ELSE 'shrunk' END
        ELSE 're-estimated' END
"""


def why_moved(*, as_of: dt.date, ended_on: dt.date | None) -> str:
    """Return in SQL, of DuckDB, why a customer's value moved between two days."""
    end = ended_on or as_of
    days = {"end": end, "year_before_end": end - _YEAR, "year_before": as_of - _YEAR}
    return _WHY.format(**{name: f"DATE '{day.isoformat()}'" for name, day in days.items()})
