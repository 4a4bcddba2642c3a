"""Conversations with customers."""

import duckdb

from quilate.activity.costing import conversation_costs
from quilate.activity.loading.columns import choice, day, decimal, key, reference, text
from quilate.activity.loading.kind import MONEY, Kind, Rows, as_said
from quilate.activity.models import Interaction
from quilate.customers.models import Customer

_COLUMNS = (
    key("interaction"),
    reference("customer", Customer),
    day("day"),
    text("channel", 20, is_required=True),
    choice("direction", *Interaction.Direction.values),
    text("reason", 60),
    decimal("minutes", 8, 1),
    decimal("cost"),
    text("currency", 3),
    text("note", 10_000),
)
_SOURCE = Interaction.CostSource
_JOINS = "ASOF LEFT JOIN channel_costs ON channel = costed_channel AND day >= cost_from"
#: What a conversation of the channel cost on that day, where the row does not say its own cost.
_IS_OF_CHANNEL = "cost IS NULL AND channel_cost IS NOT NULL AND rate_on IS NULL"
_AMOUNT = f"CASE WHEN {_IS_OF_CHANNEL} THEN round(channel_cost, 2) ELSE {{}} END"
_COST_SOURCE = f"""CASE
    WHEN cost IS NOT NULL THEN '{_SOURCE.GIVEN}'
    WHEN {_IS_OF_CHANNEL} THEN '{_SOURCE.UNIT_COST}'
    ELSE '{_SOURCE.UNKNOWN}' END"""


def _keyed(rows: Rows) -> Rows:
    """Give rows a key drawn from what they say, where the table has none.

    Rows that say the same are numbered, so that the same file gives the same keys.
    """
    names = rows.schema.names
    if "interaction" in names:
        return rows
    said = [column.name for column in _COLUMNS if column.name in names]
    text_of_row = ", ".join(f"coalesce({name}::VARCHAR, '')" for name in said)
    with duckdb.connect() as connection:
        connection.register("unkeyed", rows)
        return connection.sql(
            f"SELECT * EXCLUDE (digest, place), digest || '-' || row_number() OVER"
            f" (PARTITION BY digest ORDER BY place) AS interaction FROM (SELECT *,"
            f" row_number() OVER () AS place, md5(concat_ws('|', {text_of_row})) AS digest"
            f" FROM unkeyed) ORDER BY place"
        ).to_arrow_table()


INTERACTIONS = Kind(
    name="interactions",
    model=Interaction,
    columns=_COLUMNS,
    key=("key",),
    writes={
        **as_said("customer_id", "day", "channel", "direction", "minutes"),
        "key": "interaction",
        "reason": "coalesce(reason, '')",
        **MONEY,
        "amount": _AMOUNT.format("amount"),
        "account_amount": _AMOUNT.format("account_amount"),
        "cost_source": _COST_SOURCE,
        "note": "coalesce(note, '')",
    },
    dated_by="day",
    amount="coalesce(cost, 0)",
    joins=_JOINS,
    complete=_keyed,
    beside=lambda: {"channel_costs": conversation_costs()},
)
