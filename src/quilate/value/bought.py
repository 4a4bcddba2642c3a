"""When the customers of the run that is shown bought, and up to which day anything is known."""

from quilate.core.facts import Column, Source
from quilate.value.models import Valuation, ValuationRun

BOUGHT = Source(
    f"""
    SELECT valued.customer_id, valued.first_purchase, valued.last_purchase,
        valued.purchases, run.as_of
    FROM {Valuation._meta.db_table} AS valued
    JOIN {ValuationRun._meta.db_table} AS run ON run.id = valued.run_id
    WHERE run.is_current AND valued.purchases > 0
    """,
    dict.fromkeys(("first_purchase", "last_purchase", "as_of"), Column.DAY)
    | {"purchases": Column.WHOLE},
)
