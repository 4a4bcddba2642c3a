"""``quilate worker`` in a process of its own, on the database of the tests."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, connections

_ROOT = Path(__file__).parents[3]
#: Never waited for in full: only a test that fails takes so long.
_LONG_SECONDS = 60


@contextmanager
def a_database_that_others_can_open(folder: Path) -> Iterator[str]:
    """Put the tests' database where another process reaches it, and give its address."""
    if connection.vendor == "postgresql":
        yield f"postgresql://quilate@/{connection.settings_dict['NAME']}?host={_host()}"
        return
    file = folder / "quilate.sqlite3"
    _copied(file)
    in_memory = connections["default"]
    connections["default"] = on_disk = in_memory.copy()
    on_disk.settings_dict["NAME"] = str(file)
    try:
        yield f"sqlite:///{file}"
    finally:
        on_disk.close()
        connections["default"] = in_memory


@contextmanager
def worker_process(address: str, folder: Path) -> "Iterator[subprocess.Popen[bytes]]":
    """Run ``quilate worker`` on a database; whatever happens to it, it is gone at the end."""
    environment = os.environ | {
        "DATABASE_URL": address,
        "QUILATE_HOME": str(folder / "home"),
        "DJANGO_SETTINGS_MODULE": "tests.core.practice.settings",
        "PYTHONPATH": os.pathsep.join([str(_ROOT / "src"), str(_ROOT)]),
    }
    log = (folder / "worker.log").open("ab")
    process = subprocess.Popen(
        [sys.executable, "-m", "quilate", "worker"], env=environment, stdout=log, stderr=log
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        log.close()


def wait_until(is_so: Callable[[], Any], folder: Path) -> None:
    """Wait for something that the worker does. It takes as long as it takes; not for ever."""
    until = time.monotonic() + _LONG_SECONDS
    while not is_so():
        assert time.monotonic() < until, (folder / "worker.log").read_text()
        time.sleep(0.05)


def _copied(file: Path) -> None:
    connection.ensure_connection()
    with sqlite3.connect(file) as copy:
        connection.connection.backup(copy)
    copy.close()


def _host() -> str:
    return str(connection.settings_dict["HOST"] or settings.POSTGRES_FOLDER)
