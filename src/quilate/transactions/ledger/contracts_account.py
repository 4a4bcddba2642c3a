"""Where every row of a file of contracts went, and what is known of them."""

from collections.abc import Iterator
from dataclasses import dataclass

import duckdb

from quilate.transactions.sources.quoting import identifier
from quilate.transactions.statements import Statement, said


@dataclass(frozen=True)
class ContractsAccount:
    """The rows of a file of contracts; rows read = used + rejected.

    Attributes
    ----------
    contracts
        How many there are; one that binds several times has several rows.
    running
        Those without an end.
    uncharged
        Those without a line among the transactions: what they bring is taken from their amount.
    charges
        Days on which contracts were charged.
    """

    rows_used: int
    rows_rejected: int
    contracts: int
    running: int
    uncharged: int
    charges: int

    @property
    def rows_read(self) -> int:
        return self.rows_used + self.rows_rejected

    @property
    def statements(self) -> Iterator[Statement]:
        """What there is to tell."""
        yield said("transactions-contracts-read", contracts=self.contracts, running=self.running)
        if self.uncharged:
            yield said("transactions-contracts-uncharged", contracts=self.uncharged)
        yield said(
            "transactions-contracts-account",
            read=self.rows_read,
            used=self.rows_used,
            rejected=self.rows_rejected,
        )


def draw_up_contracts(connection: duckdb.DuckDBPyConnection, malformed: str) -> ContractsAccount:
    """Return the account of the tables ``agreed``, ``contracts`` and ``charges``."""
    (row,) = connection.execute(
        "SELECT (SELECT count_if(is_sound) FROM agreed),"
        " (SELECT count_if(NOT is_sound) FROM agreed)"
        f" + (SELECT count(*) FROM {identifier(malformed)}),"
        " (SELECT count(*) FROM contracts),"
        " (SELECT count_if(ended_on IS NULL) FROM contracts),"
        " (SELECT count(*) FROM contracts"
        "  WHERE contract_key NOT IN (SELECT contract_key FROM charges)),"
        " (SELECT count(*) FROM charges)"
    ).fetchall()
    return ContractsAccount(*map(int, row))
