"""What customers cost to win: told beside their value, never inside it."""

from dataclasses import dataclass

import duckdb


@dataclass(frozen=True)
class Acquisition:
    """The acquisition cost (CAC) of the customers for whom it is known.

    Attributes
    ----------
    customers
        How many they are.
    cost
        What all of them cost, money.
    """

    customers: int
    cost: float

    @classmethod
    def found(cls, connection: duckdb.DuckDBPyConnection) -> "Acquisition | None":
        """Return what a transaction log knows of it; None where it knows nothing."""
        row = connection.execute(
            "SELECT count(acquisition_cost), CAST(sum(acquisition_cost) AS DOUBLE)"
            " FROM customer_costs"
        ).fetchone()
        return cls(int(row[0]), float(row[1])) if row and row[0] else None

    @property
    def per_customer(self) -> float:
        return self.cost / self.customers
