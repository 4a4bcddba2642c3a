"""Where every row of a file of costs went, and the money with it."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

import duckdb

from quilate.transactions.ledger.side_files import DayColumn
from quilate.transactions.sources.quoting import identifier
from quilate.transactions.statements import Money, Statement, said

_SUMS = {
    "rows_unknown": "count(*) FILTER (is_sound AND customer_key IS NULL)",
    "rows_used": "count(*) FILTER (is_sound AND customer_key IS NOT NULL)",
    "rows_unsound": "count(*) FILTER (NOT is_sound)",
    "rows_undated": "count(*) FILTER (is_sound AND day IS NULL AND NOT is_acquisition)",
    "money": "coalesce(sum(cost) FILTER (is_sound), 0)",
    "unknown_money": "coalesce(sum(cost) FILTER (is_sound AND customer_key IS NULL), 0)",
    "first_day": "min(day) FILTER (is_sound)",
    "last_day": "max(day) FILTER (is_sound)",
}


@dataclass(frozen=True)
class CostsAccount:
    """The rows of a file of costs; rows read = used + of unknown customers + rejected.

    Attributes
    ----------
    rows_unknown
        Rows of customers without a line in the transactions, or of none; they are left out.
    rows_rejected
        Rows among the rejects, beside those of the transactions.
    rows_undated
        Costs to serve without a day.
    money, unknown_money
        What was read in all, and the part of it that is left out.
    first_day, last_day
        From when to when the costs are; None where they have no dates.
    dates
        Where their days stand; None where they have none.
    """

    rows_used: int
    rows_unknown: int
    rows_rejected: int
    rows_undated: int
    money: Decimal
    unknown_money: Decimal
    currency: str | None
    first_day: dt.date | None
    last_day: dt.date | None
    dates: DayColumn | None

    @property
    def rows_read(self) -> int:
        return self.rows_used + self.rows_unknown + self.rows_rejected

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
        told = [said("transactions-costs-read", rows=rows, money=Money(self.money, self.currency))]
        if self.rows_unknown:
            money = Money(self.unknown_money, self.currency)
            told.append(said("transactions-costs-strangers", rows=self.rows_unknown, money=money))
        return [*told, *self._days, self.sentence]

    @property
    def _days(self) -> list[Statement]:
        """How the costs' days were understood."""
        if self.dates is None:
            return [said("transactions-costs-undated")] if self.rows_undated else []
        told = list(self.dates.statements)
        if self.first_day and self.last_day:
            column, first, last = self.dates.column, self.first_day, self.last_day
            told.append(said("transactions-costs-dated", column=column, first=first, last=last))
        return told


def draw_up_costs(
    connection: duckdb.DuckDBPyConnection,
    malformed: str,
    dates: DayColumn | None,
    currency: str | None,
) -> CostsAccount:
    """Return the account of the tables ``priced_costs``, ``customers`` and the malformed lines."""
    summed = connection.execute(
        f"SELECT {', '.join(f'{sql} AS {name}' for name, sql in _SUMS.items())},"
        f" (SELECT count(*) FROM {identifier(malformed)}) AS bad_lines"
        " FROM priced_costs LEFT JOIN customers USING (customer_id)"
    )
    names = [column[0] for column in summed.description or ()]
    found = dict(zip(names, summed.fetchone() or (), strict=True))
    rejected = found.pop("rows_unsound") + found.pop("bad_lines")
    return CostsAccount(rows_rejected=rejected, currency=currency, dates=dates, **found)
