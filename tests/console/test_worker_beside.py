"""The worker beside the pages: there is always one, and none once the pages have ended."""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from quilate.console import beside
from quilate.console.beside import worker_beside
from quilate.core.jobs.worker import Worker
from tests.people import AT

#: In the place of a worker: writes down its process, and does nothing until it is told to end.
_STAND_IN = """
import os, pathlib, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
pathlib.Path(sys.argv[1], str(os.getpid())).touch()
time.sleep(60)
"""
_LONG_SECONDS = 30


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[], set[int]]:
    """Let something quick stand in for the worker; return which have begun."""
    monkeypatch.setattr(beside, "_COMMAND", [sys.executable, "-c", _STAND_IN, str(tmp_path)])
    monkeypatch.setattr(beside, "_SECONDS_BEFORE_THE_NEXT", 0)
    return lambda: {int(file.name) for file in tmp_path.iterdir()}


def wait_until(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + _LONG_SECONDS
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.02)


def lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_worker_works_while_the_pages_are_served_and_not_longer(
    begun: Callable[[], set[int]],
) -> None:
    with worker_beside():
        wait_until(lambda: len(begun()) == 1)
        (worker,) = begun()
        assert lives(worker)

    assert not lives(worker)


def test_a_worker_that_dies_is_followed_by_another(begun: Callable[[], set[int]]) -> None:
    with worker_beside():
        wait_until(lambda: len(begun()) == 1)
        (first,) = begun()
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: len(begun()) == 2)

    assert not any(lives(process) for process in begun())


def test_a_worker_that_nobody_wants_any_more_ends() -> None:
    Worker(lambda: AT, is_wanted=lambda: False).work()
