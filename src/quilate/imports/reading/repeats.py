"""What a file says twice: the same again, or something else under the same key."""

import duckdb

from quilate.imports.kinds.kind import Kind

_TWICE, _SHARED = "imports-conflict-key-twice", "imports-conflict-sole-twice"
_COLUMNS = (
    "row BIGINT, is_repeat BOOLEAN, reason VARCHAR, field VARCHAR, value VARCHAR, other BIGINT"
)


def find_repeats(connection: duckdb.DuckDBPyConnection, kind: Kind, fields: list[str]) -> None:
    """Make ``repeats``: the rows that repeat another, and those that contradict another.

    Rows with faults take no part: a row that cannot be read contradicts nobody.
    """
    connection.execute(f"CREATE TABLE repeats ({_COLUMNS})")
    if kind.key[0] in fields:
        _find_twice(connection, [name for name in kind.key if name in fields], fields)
    for name, owner in kind.sole.items():
        if name in fields and owner in fields:
            _find_shared(connection, name, owner)


def _find_twice(connection: duckdb.DuckDBPyConnection, key: list[str], fields: list[str]) -> None:
    keys = ", ".join(f"v_{name}" for name in key)
    contents = ", ".join(f"v_{name}" for name in fields)
    # By the hash first: it takes little memory, and few keys come twice.
    connection.execute(
        f"CREATE TEMP TABLE candidates AS SELECT hash({keys}) AS hashed FROM staged"
        " WHERE NOT is_faulty GROUP BY hashed HAVING count(*) > 1"
    )
    connection.execute(
        f"INSERT INTO repeats WITH twice AS (SELECT row, line, v_{key[0]} AS value,"
        f" min(row) OVER same AS first, min(line) OVER same AS first_line,"
        f" max(line) OVER same AS last_line,"
        f" min(hash({contents})) OVER same = max(hash({contents})) OVER same AS agree,"
        f" count(*) OVER same AS rows"
        f" FROM staged WHERE NOT is_faulty AND hash({keys}) IN (SELECT hashed FROM candidates)"
        f" WINDOW same AS (PARTITION BY {keys}))"
        f" SELECT row, agree, CASE WHEN NOT agree THEN '{_TWICE}' END,"
        f" '{key[0]}', value, CASE WHEN line = first_line THEN last_line ELSE first_line END"
        " FROM twice WHERE rows > 1 AND (NOT agree OR row > first)"
    )
    connection.execute("DROP TABLE candidates")


def _find_shared(connection: duckdb.DuckDBPyConnection, name: str, owner: str) -> None:
    connection.execute(
        f"CREATE TEMP TABLE candidates AS SELECT hash(v_{name}) AS hashed FROM staged"
        f" WHERE NOT is_faulty AND v_{name} IS NOT NULL"
        f" GROUP BY hashed HAVING min(hash(v_{owner})) <> max(hash(v_{owner}))"
    )
    connection.execute(
        f"INSERT INTO repeats WITH shared AS (SELECT row, line, v_{name} AS value,"
        f" min(line) OVER same AS first_line, max(line) OVER same AS last_line"
        f" FROM staged WHERE NOT is_faulty AND v_{name} IS NOT NULL"
        f" AND hash(v_{name}) IN (SELECT hashed FROM candidates)"
        f" AND row NOT IN (SELECT row FROM repeats)"
        f" WINDOW same AS (PARTITION BY v_{name}))"
        f" SELECT row, false, '{_SHARED}', '{name}', value,"
        f" CASE WHEN line = first_line THEN last_line ELSE first_line END FROM shared"
    )
    connection.execute("DROP TABLE candidates")
