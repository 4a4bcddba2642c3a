"""Where every row went, and the money with it."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import duckdb

_SUMS = {
    "rows_used": "count(*)",
    "money": "coalesce(sum(revenue), 0)::DECIMAL(18, 4)",
    "returns": "count_if(is_return)",
    "returned_money": "coalesce(sum(CASE WHEN is_return THEN revenue END), 0)::DECIMAL(18, 4)",
    "cancelled": "count_if(is_cancelled)",
    "cancelled_money": "coalesce(sum(cancelled_money), 0)::DECIMAL(18, 4)",
    "assumed_rows": "count_if(margin IS NULL AND NOT is_cancelled)",
    "assumed_revenue": (
        "coalesce(sum(CASE WHEN margin IS NULL THEN revenue END), 0)::DECIMAL(18, 4)"
    ),
    "period_start": "min(day)",
    "period_end": "max(day)",
}


@dataclass(frozen=True)
class Account:
    """The rows of a source and their money; rows read = used + guest + rejected.

    Attributes
    ----------
    money, guest_money
        Net revenue of the rows used, and of those without a customer.
    duplicates
        Rows that repeat another exactly; among the rejected where they were dropped.
    rejected_reasons
        Rows rejected by message id of the reason, most frequent first.
    returns, returned_money
        Rows used that are returns, and what they take away (zero or negative).
    cancelled, cancelled_money
        Rows used that were cancelled, and what they would have brought; in no other sum.
    assumed_rows, assumed_revenue
        Rows used without margin or cost, and their revenue: their margin is assumed.
    """

    rows_read: int
    rows_used: int
    rows_guest: int
    rows_rejected: int
    duplicates: int
    money: Decimal
    guest_money: Decimal
    rejected_reasons: dict[str, int]
    returns: int
    returned_money: Decimal
    cancelled: int
    cancelled_money: Decimal
    assumed_rows: int
    assumed_revenue: Decimal
    customers: int
    period_start: dt.date
    period_end: dt.date
    currency: str | None

    @property
    def adds_up(self) -> bool:
        return self.rows_read == self.rows_used + self.rows_guest + self.rows_rejected


def draw_up(
    connection: duckdb.DuckDBPyConnection,
    *,
    rows_read: int,
    duplicates: int,
    currency: str | None,
) -> Account:
    """Return the account of the tables ``lines``, ``customers``, ``guests`` and ``rejects``."""
    used, guest = _sums(connection, is_guest=False), _sums(connection, is_guest=True)
    reasons = dict(
        connection.execute(
            "SELECT reason_id, count(*) FROM rejects GROUP BY reason_id ORDER BY 2 DESC, 1"
        ).fetchall()
    )
    customers = connection.execute("SELECT count(*) FROM customers").fetchone() or (0,)
    return Account(
        rows_read=rows_read,
        rows_guest=guest["rows_used"],
        rows_rejected=sum(reasons.values()),
        duplicates=duplicates,
        guest_money=guest["money"],
        rejected_reasons=reasons,
        customers=customers[0],
        currency=currency,
        **used,
    )


def _sums(connection: duckdb.DuckDBPyConnection, *, is_guest: bool) -> dict[str, Any]:
    guest = "(customer_id IS NULL OR customer_id IN (SELECT customer_id FROM guests))"
    summed = connection.execute(
        f"SELECT {', '.join(f'{sql} AS {name}' for name, sql in _SUMS.items())}"
        f" FROM lines WHERE {guest if is_guest else f'NOT {guest}'}"
    )
    names = [column[0] for column in summed.description or ()]
    return dict(zip(names, summed.fetchone() or (), strict=True))
