"""Where the data of record is: SQLite beside the installation, or PostgreSQL by its address."""

import os
from pathlib import Path
from typing import Any

import dj_database_url

from quilate.config.environment import Misconfigured

#: Readers never wait for a writer; writers wait their turn instead of failing. What is sorted stays
#: in memory while it is small: adding up ten million lines may not take a gigabyte.
_SQLITE = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;"
        "PRAGMA mmap_size=268435456; PRAGMA temp_store=FILE;"
    ),
}
#: What the server was asked before it understands and plans once, and not at every page: half of
#: its time went into that. Values travel apart from their statement, then (decision 51).
_POSTGRESQL = {"server_side_binding": True, "prepare_threshold": 1}
#: On a new connection SQLite reads all that it knows of the tables: that took a fifth of a page.
_SECONDS_KEPT = 600


def database(folder: Path) -> dict[str, Any]:
    """Return Django's description of the database of an installation.

    Raises
    ------
    Misconfigured
        If DATABASE_URL is no address, or one of a database that Quilate does not know. It is not
        repeated: it may hold a password.
    """
    address = os.environ.get("DATABASE_URL", "")
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(folder / "quilate.sqlite3"),
            "OPTIONS": dict(_SQLITE),
            "CONN_MAX_AGE": _SECONDS_KEPT,
        }
    try:
        described: dict[str, Any] = dict(dj_database_url.parse(address, conn_max_age=_SECONDS_KEPT))
    except ValueError as error:
        raise Misconfigured("installation-database-address") from error
    match described["ENGINE"]:
        case "django.db.backends.sqlite3":
            described["OPTIONS"] = dict(_SQLITE)
        case "django.db.backends.postgresql":
            described["CONN_HEALTH_CHECKS"] = True
            described["OPTIONS"] = _POSTGRESQL | described.get("OPTIONS", {})
        case _:
            raise Misconfigured("installation-database-address")
    return described
