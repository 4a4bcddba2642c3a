"""The reductions are plain SQL that Spark runs too."""

from importlib import resources

import pytest
import sqlglot

from quilate.transactions.histories.histories import histories_sql


@pytest.mark.parametrize("name", ["ledger", "purchases", "dated_costs"])
def test_the_ledger_speaks_spark(name):
    file = resources.files("quilate.transactions.ledger") / f"{name}.sql"

    assert spoken_by_spark(file.read_text(encoding="utf-8"))


def test_a_history_speaks_spark():
    translated = spoken_by_spark(histories_sql((28, 448)))

    assert "DATEDIFF" in translated
    assert "MAX_BY" in translated
    assert "remembered_448" in translated


def spoken_by_spark(sql):
    """Return the statement as Spark writes it, parsed again; what Spark lacks is an error."""
    translated = sqlglot.transpile(
        sql, read="duckdb", write="spark", unsupported_level=sqlglot.ErrorLevel.RAISE
    )
    assert len(translated) == 1
    sqlglot.parse_one(translated[0], read="spark")
    return translated[0]
