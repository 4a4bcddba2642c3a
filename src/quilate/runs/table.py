"""The valued base as a table: one row per customer, in the columns of the glossary."""

import duckdb
import numpy as np
import pyarrow as pa

from quilate.clv.valuation.portfolio import QUADRANTS
from quilate.clv.valuation.standing import TIERS
from quilate.runs.arrow import arrow_of, words_of
from quilate.runs.valuing import Valuations
from quilate.transactions.histories import Columns

COLUMNS = (
    "customer_id",
    "first_purchase",
    "last_purchase",
    "purchases",
    "revenue",
    "margin",
    "cost_to_serve",
    "value_to_date",
    "current_value",
    "p_alive",
    "expected_purchases",
    "expected_margin",
    "clv",
    "clv_low",
    "clv_high",
    "next_purchase",
    "potential",
    "gap",
    "quadrant",
    "uncertain",
    "tier",
    "rank",
    "rank_by_revenue",
    "clv_subscriptions",
    "clv_purchases",
)
WHOLE = {"purchases", "rank", "rank_by_revenue"}
#: Decimals beyond these say nothing of money or chances.
DECIMALS = 4


def table_of(valuations: Valuations, connection: duckdb.DuckDBPyConnection) -> pa.Table:
    """Return the output table in the order of the customers' ids.

    The columns are taken out of ``valuations`` one by one, so that a large base is not held twice.
    """
    ids = connection.sql("SELECT customer_id FROM customers ORDER BY customer_key")
    known = arrow_of(valuations.customer_keys)
    columns = {"customer_id": ids.to_arrow_table().column(0).take(known)}
    for name in COLUMNS[1:]:
        columns[name] = _column(name, valuations.columns)
    return pa.table(columns)


def _column(name: str, columns: Columns) -> pa.Array:
    values = columns[name]
    if name == "quadrant":
        return words_of(values, QUADRANTS)
    if name == "tier":
        return words_of(values, TIERS)
    if name in WHOLE:
        return arrow_of(values.astype(np.int64))
    if values.dtype == np.float64:
        # + 0.0 turns −0.0 into 0.0, which people do not write.
        return arrow_of(np.round(values, DECIMALS) + 0.0)
    return arrow_of(values)
