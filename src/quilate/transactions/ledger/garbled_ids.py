"""Text that was taken for another encoding on its way here: "PeÃ±a" for "Peña"."""

import duckdb

from quilate.transactions.statements import Statement, said


def tell_garbled_ids(connection: duckdb.DuckDBPyConnection) -> list[Statement]:
    """Return the warning where customers are written so; their ids stay as they are."""
    # UTF-8 that was read as cp1252 has one of these before every letter with an accent.
    row = connection.execute(
        "SELECT min(customer_id) FROM customers WHERE regexp_matches(customer_id, '[ÃÂ][^ -~]')"
    ).fetchone()
    found = row[0] if row else None
    meant = _mended(found) if found else None
    return [said("transactions-garbled-ids", found=found, meant=meant)] if found and meant else []


def _mended(text: str) -> str | None:
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None
