"""PostgreSQL: its own programs, pg_dump, pg_restore and psql."""

import os
import shutil
import subprocess
from pathlib import Path

from django.db import connection
from psycopg.conninfo import make_conninfo
from psycopg.pq import Conninfo

from quilate.language import Problem

#: Who holds a table for longer is working: better to say so than to wait for ever.
_PATIENCE = "-c lock_timeout=30s"


class PostgreSQL:
    """A database of a PostgreSQL server."""

    file_name = "database.dump"

    def size_bytes(self) -> int:
        """Return half the size on the server: a copy has no indexes, and is compressed."""
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_database_size(current_database()) / 2")
            return int(cursor.fetchone()[0])

    def copy_to(self, file: Path) -> None:
        """Dump it, as it is at one moment."""
        words = ["--format=custom", "--no-owner", "--no-privileges", f"--file={file}"]
        _run("pg_dump", *words, connected=True)

    def fill_from(self, file: Path) -> None:
        """Replace every table within one transaction."""
        script = file.with_suffix(".sql")
        # Written whole first: a dump that breaks off must not be half executed.
        taken_away = ["--clean", "--if-exists", "--no-owner", "--no-privileges"]
        _run("pg_restore", *taken_away, f"--file={script}", str(file))
        drop = _dropping_every_table()
        connection.close()
        once = ["--quiet", "--no-psqlrc", "--single-transaction", "--set=ON_ERROR_STOP=1"]
        _run("psql", *once, *drop, f"--file={script}", connected=True)


def _dropping_every_table() -> list[str]:
    """Return how psql is told to drop what is there, also what the copy does not know of."""
    tables = ", ".join(map(connection.ops.quote_name, connection.introspection.table_names()))
    return [f"--command=DROP TABLE {tables} CASCADE"] if tables else []


def _run(program: str, *words: str, connected: bool = False) -> None:
    if not shutil.which(program):
        raise Problem("installation-program-absent", program=program)
    where, environment = _connection_words() if connected else ([], {})
    ran = subprocess.run(
        [program, *words, *where],
        env=os.environ | environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if ran.returncode:
        reason = next(iter(ran.stderr.strip().splitlines()), f"{program}: {ran.returncode}")
        raise Problem("installation-database-refused", reason=reason)


def _connection_words() -> tuple[list[str], dict[str, str]]:
    """Return how a program is told where the database is; the password is on no command line."""
    known = {each.keyword.decode() for each in Conninfo.get_defaults()}
    asked = connection.get_connection_params()
    where = {name: value for name, value in asked.items() if name in known and name != "password"}
    options = f"{where.pop('options', '')} {_PATIENCE}".strip()
    environment = {"PGPASSWORD": asked["password"]} if asked.get("password") else {}
    return [f"--dbname={make_conninfo(**where, options=options)}"], environment
