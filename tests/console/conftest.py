"""The command as a person types it, in process; and small files to type it on."""

import sys
from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from quilate.console import main
from tests.runs.shop import shop, written

#: Too short to be rehearsed on the past: a run takes a blink.
SHORT = shop(customers=30, days=40)


@pytest.fixture
def quilate(tmp_path, monkeypatch) -> Callable[..., Result]:
    """Run a command in an empty folder of its own, in English unless it says otherwise."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["quilate", *map(str, words)])
        return CliRunner().invoke(main, list(map(str, words)))

    return run


@pytest.fixture
def orders(tmp_path):
    """A file of some weeks, in the folder where the command runs."""
    return written(tmp_path / "orders.csv", SHORT)
