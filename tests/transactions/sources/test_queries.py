"""Questions to SQLite and PostgreSQL, answered without a digit lost."""

import sqlite3

import adbc_driver_postgresql.dbapi
import pytest

from quilate.language import Problem
from quilate.transactions.sources import Query


@pytest.fixture
def sqlite_url(tmp_path):
    path = tmp_path / "ventas 1.db"
    with sqlite3.connect(path) as connection:
        connection.execute('CREATE TABLE orders(cliente, "Importe €" NUMERIC, fecha TEXT)')
        rows = [("A", 19.99, "2024-01-01"), (2, 3, None), (None, "x", ""), ("Ñ", 1e-7, "z")]
        connection.executemany("INSERT INTO orders VALUES (?, ?, ?)", rows)
    connection.close()
    return f"sqlite:///{path}"


def test_sqlite_answers_with_its_values_as_text(opened, sqlite_url):
    table = opened(Query(sqlite_url, "SELECT * FROM orders;"))

    assert table.columns == ("cliente", "Importe €", "fecha")
    assert table.rows[:3] == [("A", "19.99", "2024-01-01"), ("2", "3", None), (None, "x", None)]
    assert table.lines == [1, 2, 3, 4]


def test_text_may_follow_many_empty_values(opened, sqlite_url):
    numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
    table = opened(Query(sqlite_url, f"{numbers} SELECT i, iif(i > 4000, 'x', NULL) AS t FROM n"))

    assert table.ask("SELECT count(*), count(t), max(_line) FROM raw") == [(5000, 1000, 5000)]


def test_the_same_name_twice(opened, sqlite_url):
    assert len(opened(Query(sqlite_url, "SELECT cliente, cliente FROM orders")).columns) == 2


@pytest.mark.parametrize(
    "sql", ["DELETE FROM orders", "SELECT nada FROM orders", "DROP TABLE orders", ""]
)
def test_a_question_that_cannot_be_answered_is_told(opened, sqlite_url, sql):
    with pytest.raises(Problem) as told:
        opened(Query(sqlite_url, sql))

    assert told.value.message_id == "sources-query-failed"
    assert len(opened(Query(sqlite_url, "SELECT * FROM orders")).rows) == 4


def test_addresses_that_cannot_be_opened(opened, tmp_path):
    with pytest.raises(Problem, match="no file"):
        opened(Query(f"sqlite:///{tmp_path}/missing.db", "SELECT 1"))
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Problem, match="not the address"):
        opened(Query("mysql://host/db", "SELECT 1"))


@pytest.mark.parametrize(
    "url",
    [
        "mysql://ana:secret@host/db?password=secret",
        "ana:secret@host/db",
        "host=localhost password=secret",
        "postgresql://ana:secret@[host/db",
        "postgresql://ana:secret%ZZ@localhost/db",
        "postgresql://ana:secret/word@localhost/db",
        "postgresql://ana:secret?word@localhost/db",
        "postgresql://ana:9999/@secret@localhost/db",
        "postgresql://localhost/db?password=secret%ZZ",
        "postgresql://localhost:port/db?password=secret@localhost",
    ],
)
def test_a_password_is_never_shown(opened, url):
    with pytest.raises(Problem) as told:
        opened(Query(url, "SELECT 1"))

    assert "secret" not in str(told.value)


def test_no_rows_is_a_problem(opened, sqlite_url):
    with pytest.raises(Problem, match="no rows"):
        opened(Query(sqlite_url, "SELECT * FROM orders WHERE cliente = 'nobody'"))


@pytest.fixture
def postgres_orders(postgres_url):
    statements = (
        "DROP TABLE IF EXISTS orders",
        'CREATE TABLE orders("Cliente" int, importe numeric(30, 12), fecha date, ok bool)',
        "INSERT INTO orders VALUES (1, 123456789012345678.123456789012, '2024-01-02', true)",
        "INSERT INTO orders VALUES (NULL, 'NaN', '2024-02-01', NULL)",
    )
    with adbc_driver_postgresql.dbapi.connect(postgres_url) as connection:
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
        connection.commit()
    return postgres_url


def test_postgresql_loses_no_digit(opened, postgres_orders):
    table = opened(Query(postgres_orders, 'SELECT "Cliente", importe, fecha, ok FROM orders'))

    assert table.columns == ("Cliente", "importe", "fecha", "ok")
    assert table.rows == [
        ("1", "123456789012345678.123456789012", "2024-01-02", "true"),
        (None, "NaN", "2024-02-01", None),
    ]


def test_postgresql_answers_many_rows_in_order(opened, postgres_orders):
    table = opened(
        Query(postgres_orders, "SELECT n, n / 4.0 AS q FROM generate_series(1, 200000) AS n")
    )

    wrong = "n <> _line::VARCHAR OR q::DECIMAL(18, 4) <> _line / 4.0"
    assert table.ask(f"SELECT count(*) FILTER ({wrong}), count(*) FROM raw") == [(0, 200_000)]


def test_postgresql_is_only_read(opened, postgres_orders):
    change = "WITH gone AS (DELETE FROM orders RETURNING *) SELECT * FROM gone"
    with pytest.raises(Problem):
        opened(Query(postgres_orders, change))
    assert len(opened(Query(postgres_orders, "SELECT * FROM orders")).rows) == 2


def test_postgresql_names_what_is_wrong_with_a_question(opened, postgres_orders):
    with pytest.raises(Problem, match="nada"):
        opened(Query(postgres_orders, "SELECT nada FROM orders"))
