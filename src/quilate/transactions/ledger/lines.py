"""The table of sound lines, the ids in it, and the lines that repeat another."""

from importlib import resources

import duckdb

from quilate.transactions.ledger.interpretation import Interpretation
from quilate.transactions.recognition.roles import Role

# What a line keeps, and what stands for it where the source cannot have it: a column of 50 million
# nulls would cost as much memory as one of amounts.
_OPTIONAL = {
    "category": "CAST(NULL AS VARCHAR)",
    "contract_id": "CAST(NULL AS VARCHAR)",
    "margin": "CAST(NULL AS DECIMAL(18, 4))",
    "cost_to_serve": "CAST(0 AS DECIMAL(18, 4))",
    "acquisition_cost": "CAST(NULL AS DECIMAL(18, 4))",
    "is_cancelled": "false",
    "cancelled_money": "CAST(0 AS DECIMAL(18, 4))",
}


def shipped_sql(name: str) -> str:
    """Return one of the package's own definitions."""
    return (resources.files("quilate.transactions.ledger") / f"{name}.sql").read_text(
        encoding="utf-8"
    )


def keep_sound_lines(
    connection: duckdb.DuckDBPyConnection, interpretation: Interpretation, *, keeps_place: bool
) -> None:
    """Make the view ``ledger`` of all lines and the table behind ``lines`` of the sound ones.

    Parameters
    ----------
    keeps_place
        Whether each line keeps its file and line number, which dropping repeats needs.
    """
    connection.execute(f"CREATE OR REPLACE TEMP VIEW interpreted AS {interpretation.sql()}")
    connection.execute(f"CREATE OR REPLACE TEMP VIEW ledger AS {shipped_sql('ledger')}")
    kept = ["customer_id", "day", "revenue", "is_purchase", "is_return", "line_hash"]
    kept += ["file", "line"] if keeps_place else []
    present = _present(interpretation)
    kept += [name for name in _OPTIONAL if name in present]
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE sound_lines AS SELECT {', '.join(kept)}"
        " FROM ledger WHERE is_sound"
    )
    absent = [f"{sql} AS {name}" for name, sql in _OPTIONAL.items() if name not in present]
    connection.execute(
        f"CREATE OR REPLACE TEMP VIEW lines AS SELECT {', '.join(['*', *absent])} FROM sound_lines"
    )


def _present(interpretation: Interpretation) -> set[str]:
    columns = interpretation.columns
    has_margin = any(role in columns for role in (Role.MARGIN, Role.COST, Role.UNIT_COST))
    has_cancelled = any(marker.uncounted for marker in interpretation.formats.markers)
    present = {
        "category": has_margin and Role.CATEGORY in columns,
        "contract_id": Role.CONTRACT in columns,
        "margin": has_margin,
        "cost_to_serve": Role.COST_TO_SERVE in columns,
        "acquisition_cost": Role.ACQUISITION_COST in columns,
        "is_cancelled": has_cancelled,
        "cancelled_money": has_cancelled,
    }
    return {name for name, is_there in present.items() if is_there}


def count_duplicates(connection: duckdb.DuckDBPyConnection) -> int:
    """Return how many sound lines repeat another in every field.

    Lines are compared by a hash of 64 bits: among 50 million different lines the chance that any
    two share one is 1 in 15,000.
    """
    row = connection.execute(
        "SELECT count(*) - count(DISTINCT line_hash) FROM sound_lines"
    ).fetchone()
    return int(row[0]) if row else 0


def drop_duplicates(connection: duckdb.DuckDBPyConnection) -> None:
    """Move every line that repeats an earlier one to the rejects."""
    connection.execute(
        "CREATE OR REPLACE TEMP TABLE repeats AS SELECT place, file, line FROM ("
        " SELECT rowid AS place, file, line, row_number() OVER"
        " (PARTITION BY line_hash ORDER BY file, line) AS turn FROM sound_lines"
        " WHERE line_hash IN (SELECT line_hash FROM sound_lines GROUP BY 1 HAVING count(*) > 1)"
        ") WHERE turn > 1"
    )
    connection.execute(
        "INSERT INTO rejects SELECT file, line, NULL, NULL, ? FROM repeats",
        ["transactions-reject-duplicate"],
    )
    connection.execute("DELETE FROM sound_lines WHERE rowid IN (SELECT place FROM repeats)")
    connection.execute("DROP TABLE repeats")
