"""The database of a run: gone afterwards, and stopped as Python is."""

import os
import signal
import threading
from pathlib import Path

import pytest

from quilate.runs.workbench import workbench

ENDLESS = "SELECT count(*) FROM range(100000000) a, range(1000) b WHERE a.range * b.range % 7 = 3"


def test_nothing_is_left_of_it():
    with workbench() as connection:
        connection.execute("CREATE TABLE kept AS SELECT 1")
        file = connection.execute("SELECT path FROM duckdb_databases() WHERE path IS NOT NULL")
        path = Path(file.fetchall()[0][0])
        assert path.exists()

    assert not path.parent.exists()


def test_ctrl_c_stops_the_database_as_it_stops_python():
    impatience = threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT))
    impatience.start()

    with pytest.raises(KeyboardInterrupt), workbench() as connection:
        connection.execute(ENDLESS).fetchall()


def test_too_little_memory_is_told_as_python_tells_it():
    with pytest.raises(MemoryError), workbench() as connection:
        connection.execute("SET memory_limit = '1MB'")
        connection.execute("SET temp_directory = ''")
        connection.execute("SELECT list(i) FROM range(10000000) numbers(i)").fetchall()


def test_any_other_error_stays_what_it_is():
    with pytest.raises(RuntimeError, match="else"), workbench():
        raise RuntimeError("something else")
