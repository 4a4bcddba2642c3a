"""Bills that are past their day, and how those of before were settled."""

from quilate.activity.models import Invoice, Payment
from quilate.customers.models import Customer

_BILLS, _PAYMENTS = Invoice._meta.db_table, Payment._meta.db_table
_CENTS = "CAST(round({0} * 100) AS BIGINT)"
#: What a payment, in whatever currency, settles of a bill, in cents of the bill's own. SQLite would
#: divide whole numbers without their rest.
_SETTLED = f"""CASE WHEN payment.currency = bill.currency THEN {_CENTS.format("payment.amount")}
    ELSE {_CENTS.format("payment.account_amount * 1.0 / bill.rate")} END"""


def late_bills(among: str = "") -> str:
    """Return the query of what is late on a day, its one parameter, for either database.

    A row is a bill of which something is missing: ``customer_id``, ``due_on`` as text, and the
    ``cents`` of the currency of account that are missing.

    Parameters
    ----------
    among
        A condition on ``customer``, for the bills of some of them.
    """
    some = f" AND {among}" if among else ""
    return f"""
        SELECT customer_id, CAST(due_on AS TEXT) AS due_on,
            CAST(round(missing * rate) AS BIGINT) AS cents
        FROM (
            SELECT bill.customer_id, bill.due_on, bill.rate,
                {_CENTS.format("bill.amount")} - coalesce((
                    SELECT sum({_SETTLED}) FROM {_PAYMENTS} AS payment
                    WHERE payment.invoice_id = bill.id
                ), 0) AS missing
            FROM {_BILLS} AS bill
            JOIN {Customer._meta.db_table} AS customer ON customer.id = bill.customer_id
            WHERE bill.due_on < %s AND customer.erased_at IS NULL{some}
        ) AS owed
        WHERE missing > 0
    """


def bills_due(after: str, until: str) -> str:
    """Return the query of the bills whose day lay between two: ``bill``, ``due``, ``cents``."""
    return f"""
        SELECT bill.id AS bill, CAST(bill.due_on AS TEXT) AS due,
            CAST(round({_CENTS.format("bill.amount")} * bill.rate) AS BIGINT) AS cents
        FROM {_BILLS} AS bill WHERE {_due(after, until)}
    """


def settled_of_bills_due(after: str, until: str) -> str:
    """Return the query of what settled them: ``bill``, ``day``, ``lost`` (1 if so), ``cents``."""
    return f"""
        SELECT bill.id AS bill, CAST(payment.day AS TEXT) AS day,
            CAST(CASE WHEN payment.kind = '{Payment.Kind.WRITTEN_OFF.value}' THEN 1 ELSE 0 END
                AS BIGINT) AS lost,
            CAST(round({_SETTLED} * bill.rate) AS BIGINT) AS cents
        FROM {_PAYMENTS} AS payment JOIN {_BILLS} AS bill ON bill.id = payment.invoice_id
        WHERE {_due(after, until)}
    """


def _due(after: str, until: str) -> str:
    return f"bill.due_on > '{after}' AND bill.due_on <= '{until}'"
