"""Takes purchase histories at any cut-off out of the purchases, for all customers or a sample."""

import datetime as dt
from collections.abc import Sequence
from importlib import resources
from typing import Any

import duckdb
import numpy as np
from numpy.typing import NDArray

Columns = dict[str, NDArray[Any]]

_MILLIONTHS = 1e6
#: How many there are of eight hexadecimal digits.
_DIGESTS = 16**8


class HistoryReader:
    """Asks for histories at one cut-off after the other.

    Parameters
    ----------
    connection
        With the table ``purchases`` of a transaction log.
    memories_days
        Mean lives with which past purchases are to be remembered.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, memories_days: Sequence[int]) -> None:
        self.connection = connection
        self._sql = histories_sql(memories_days)
        self._memories = [f"remembered_{days}" for days in memories_days]

    def sample(self, customers: int, known_until: dt.date) -> None:
        """Keep the purchases of about so many customers at hand, of those known by a day.

        Whether a customer is among them depends on their own id alone, and on how many were known:
        who comes later changes nothing.
        """
        known = self.connection.execute(
            "SELECT count(DISTINCT customer_key) FROM purchases WHERE day <= ?", [known_until]
        ).fetchone()
        share = min(1.0, customers / max(known[0] if known else 0, 1))
        self.connection.execute(
            "CREATE OR REPLACE TEMP TABLE sampled_purchases AS SELECT * FROM purchases"
            " WHERE customer_key IN (SELECT customer_key FROM customers"
            " WHERE CAST(CONCAT('0x', SUBSTR(MD5(customer_id), 1, 8)) AS BIGINT) < ?)",
            [round(share * _DIGESTS)],
        )

    def of_sample(self, cutoff: dt.date, horizon_days: int, end: dt.date) -> Columns:
        """Return the histories of the sampled customers, and what followed until ``end``."""
        self.connection.execute(
            "CREATE OR REPLACE TEMP VIEW observed_purchases AS SELECT * FROM sampled_purchases"
        )
        return self._read(cutoff, horizon_days, end)

    def purchases_of_sample(self, cutoff: dt.date) -> Columns:
        """Return ``customer_key`` and ``purchases`` of the sampled customers who had bought."""
        return numpy_columns(
            self.connection.sql(
                "SELECT customer_key, COUNT(*) AS purchases FROM sampled_purchases"
                " WHERE is_purchase AND day <= ? GROUP BY customer_key ORDER BY customer_key",
                params=[cutoff],
            )
        )

    def of_range(self, cutoff: dt.date, horizon_days: int, end: dt.date, keys: range) -> Columns:
        """Return the histories of the customers with these keys."""
        self.connection.execute(
            "CREATE OR REPLACE TEMP VIEW observed_purchases AS SELECT * FROM purchases"
            f" WHERE customer_key BETWEEN {keys.start} AND {keys.stop - 1}"
        )
        return self._read(cutoff, horizon_days, end)

    def _read(self, cutoff: dt.date, horizon_days: int, end: dt.date) -> Columns:
        """Return one array per column, in the order of the customers' keys.

        Money and counts are float64, days ``datetime64[D]``; ``remembered`` has a column for each
        memory.
        """
        asked = {"cutoff": cutoff, "horizon_days": horizon_days, "end": end}
        columns = numpy_columns(
            self.connection.execute(f"SELECT * FROM ({self._sql}) ORDER BY customer_key", asked)
        )
        remembered = [columns.pop(name) / _MILLIONTHS for name in self._memories]
        return columns | {"remembered": np.column_stack(remembered)}


def histories_sql(memories_days: Sequence[int]) -> str:
    """Return the definition of a history, with a column for each memory."""
    file = resources.files("quilate.transactions.histories") / "histories.sql"
    remembered = ",\n    ".join(map(_remembered, memories_days))
    return file.read_text(encoding="utf-8").replace("{remembered}", remembered)


def _remembered(memory_days: int) -> str:
    return (
        "SUM(CASE WHEN is_known_purchase THEN"
        f" CAST(ROUND(EXP(-age_days / {memory_days}.0) * {_MILLIONTHS:.0f}) AS BIGINT)"
        f" ELSE 0 END) AS remembered_{memory_days}"
    )


def numpy_columns(answer: duckdb.DuckDBPyRelation | duckdb.DuckDBPyConnection) -> Columns:
    """Return an answer's columns, sums and decimals as float64; NULL becomes ``NaT`` or 0.

    DuckDB's own way to NumPy: that by way of Arrow loads pandas where it is installed, which takes
    a second.
    """
    return {name: _filled(values) for name, values in answer.fetchnumpy().items()}


def _filled(values: NDArray[Any]) -> NDArray[Any]:
    if values.dtype.kind == "M":
        return np.ma.filled(values, np.datetime64("NaT")).astype("datetime64[D]")
    return np.asarray(np.ma.filled(values, 0))
