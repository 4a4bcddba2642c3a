"""What a reading leaves: the tables in their connection, the account, and how it was understood."""

from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Protocol

import duckdb

from quilate.language import Language
from quilate.transactions.ledger import rejects
from quilate.transactions.ledger.account import Account
from quilate.transactions.ledger.contracts_account import ContractsAccount
from quilate.transactions.ledger.costs_account import CostsAccount
from quilate.transactions.recognition.columns import ColumnMap


class Understanding(Protocol):
    """Something that can be told in any language."""

    def sentence(self, language: Language) -> str:
        """Return it as one sentence."""
        ...


@dataclass(frozen=True)
class TransactionLog:
    """A source that has been read.

    Attributes
    ----------
    connection
        Holds the tables ``customers(customer_key, customer_id)``, ``purchases(customer_key, day,
        revenue, margin, cost_to_serve, is_purchase, is_contact)``, ``customer_costs(customer_key,
        cost_to_serve, acquisition_cost)`` and ``rejects(file, line, field, value, reason_id)``;
        of contracts ``contracts(contract_key, contract_id, customer_key, plan, amount, started_on,
        ended_on)``, ``terms(contract_key, since, until)``, ``charges(contract_key, customer_key,
        day, revenue, margin, cost_to_serve)`` and ``contract_costs(customer_key, day, cost)``.
    account
        Where every row went.
    understanding
        How the source was understood, in the order of telling.
    columns
        The columns used.
    assumed_margin
        The share of revenue taken for margin where a line has neither margin nor cost.
    costs
        Where every row of the file of costs went; None without one.
    contracts
        Where every row of the file of contracts went; None without one.
    """

    connection: duckdb.DuckDBPyConnection
    account: Account
    understanding: tuple[Understanding, ...]
    columns: ColumnMap
    assumed_margin: float
    costs: CostsAccount | None = None
    contracts: ContractsAccount | None = None

    def write_rejects(self, path: str | PathLike[str], language: Language) -> None:
        """Write the rejected rows as CSV, with the reason of each in the reader's language."""
        rejects.write_rejects(self.connection, Path(path), language)
