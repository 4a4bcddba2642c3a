"""Where every row of a file of costs went, and the money with it."""

from dataclasses import dataclass
from decimal import Decimal

import duckdb

from quilate.transactions.sources.quoting import identifier
from quilate.transactions.statements import Money, Statement, said


@dataclass(frozen=True)
class CostsAccount:
    """The rows of a file of costs; rows read = used + of unknown customers + rejected.

    Attributes
    ----------
    rows_unknown
        Rows of customers without a line in the transactions, or of none; they are left out.
    rows_rejected
        Rows among the rejects, beside those of the transactions.
    money, unknown_money
        What was read in all, and the part of it that is left out.
    """

    rows_read: int
    rows_used: int
    rows_unknown: int
    rows_rejected: int
    money: Decimal
    unknown_money: Decimal
    currency: str | None

    @property
    def sentence(self) -> Statement:
        """Where the rows went."""
        return said(
            "transactions-costs-account",
            read=self.rows_read,
            used=self.rows_used,
            unknown=self.rows_unknown,
            rejected=self.rows_rejected,
        )

    @property
    def statements(self) -> list[Statement]:
        """What there is to tell, the money first."""
        rows = self.rows_used + self.rows_unknown
        told = [
            said("transactions-costs-read", rows=rows, money=Money(self.money, self.currency)),
            self.sentence,
        ]
        if self.rows_unknown:
            money = Money(self.unknown_money, self.currency)
            unknown = said("transactions-costs-strangers", rows=self.rows_unknown, money=money)
            told.insert(1, unknown)
        return told


def draw_up_costs(
    connection: duckdb.DuckDBPyConnection, malformed: str, currency: str | None
) -> CostsAccount:
    """Return the account of the tables ``priced_costs``, ``customers`` and the malformed lines."""
    row = connection.execute(
        "SELECT count(*), count(cost), count(cost) FILTER (customer_key IS NULL),"
        " coalesce(sum(cost), 0), coalesce(sum(cost) FILTER (customer_key IS NULL), 0),"
        f" (SELECT count(*) FROM {identifier(malformed)})"
        " FROM priced_costs LEFT JOIN customers USING (customer_id)"
    ).fetchone() or (0, 0, 0, Decimal(0), Decimal(0), 0)
    rows, priced, unknown, money, unknown_money, bad_lines = row
    return CostsAccount(
        rows_read=rows + bad_lines,
        rows_used=priced - unknown,
        rows_unknown=unknown,
        rows_rejected=rows - priced + bad_lines,
        money=money,
        unknown_money=unknown_money,
        currency=currency,
    )
