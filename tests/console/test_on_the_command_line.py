"""The command as a process of its own: how it starts, and how it stops."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from tests.runs.shop import shop, written

HEAVY = ("numpy", "scipy", "duckdb", "pyarrow", "pandas", "rich.progress", "jinja2", "openpyxl")


@pytest.mark.parametrize("words", [["--help"], ["value", "--help"], ["backtest", "--help"]])
def test_help_loads_nothing_heavy(words):
    code = (
        "import sys; from quilate.console import main\n"
        f"try: main({words!r})\n"
        f"except SystemExit: print([name for name in {HEAVY!r} if name in sys.modules])"
    )

    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert said.stdout.splitlines()[-1] == "[]"
    assert said.stderr == ""


@pytest.mark.long
def test_results_go_down_the_pipe_and_nothing_else(tmp_path):
    path = written(tmp_path / "orders.csv", shop(customers=20, days=30))

    said = subprocess.run(
        [sys.executable, "-m", "quilate", "value", path, "--json", "--out", tmp_path / "out"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(said.stdout)["rows_read"] > 0
    assert said.stderr == ""


@pytest.mark.long
def test_a_mistake_ends_with_exit_code_two_and_one_line_in_the_language_of_the_person(tmp_path):
    said = subprocess.run(
        [sys.executable, "-m", "quilate", "value", tmp_path / "nowhere.csv"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"LC_ALL": "es_XX.UTF-8"},
    )

    assert (said.returncode, said.stdout) == (2, "")
    assert len(said.stderr.splitlines()) == 1
    assert said.stderr.startswith("No existe")


def its_own(home, **environment):
    """An installation that is not the one of the tests."""
    asked = {"QUILATE_HOME": str(home), "DJANGO_SETTINGS_MODULE": "quilate.config.settings"}
    return os.environ | {"DATABASE_URL": ""} | asked | environment


def brought(home, **environment):
    return subprocess.run(
        [sys.executable, "-m", "quilate", "import", "customers", __file__, "--lang", "en"],
        capture_output=True,
        text=True,
        check=False,
        env=its_own(home, **environment),
    )


@pytest.mark.long
def test_a_command_of_the_application_says_what_is_missing_and_nothing_of_its_own_end(tmp_path):
    said = brought(tmp_path)

    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("The installation's tables are not of this version")
    assert len(said.stderr.splitlines()) == 1


@pytest.mark.long
@pytest.mark.parametrize(
    "address", ["postgres://quilate@127.0.0.1:1/quilate", "sqlite:////nowhere/quilate.sqlite3"]
)
def test_a_command_says_that_the_database_cannot_be_reached(tmp_path, address):
    said = brought(tmp_path, DATABASE_URL=address)

    assert (said.returncode, said.stdout) == (2, "")
    assert said.stderr.startswith("The installation's database cannot be reached: ")
    assert len(said.stderr.splitlines()) == 1


@pytest.mark.long
def test_a_process_that_serves_pages_says_nothing_of_its_own_end(tmp_path):
    (tmp_path / "static").mkdir()

    said = subprocess.run(
        [sys.executable, "-c", "import quilate.config.wsgi"],
        capture_output=True,
        text=True,
        check=True,
        env=its_own(tmp_path),
    )

    assert said.stderr == ""


@pytest.mark.long
def test_the_application_is_up_without_what_only_some_of_its_work_needs(tmp_path):
    names = ("scipy.optimize", "scipy.cluster", "sklearn", "pandas", "polars", "openpyxl")
    code = (
        "import sys, django; django.setup()\n"
        f"print([name for name in {names!r} if name in sys.modules])"
    )

    said = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=its_own(tmp_path),
    )

    assert said.stdout.splitlines() == ["[]"]


@pytest.mark.long
@pytest.mark.parametrize("moment", ["while reading", "while fitting"])
@pytest.mark.parametrize(
    ("told", "exit_code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["ctrl-c", "sigterm"]
)
def test_being_told_to_stop_leaves_everything_as_it_was(tmp_path, moment, told, exit_code):
    folder, temporary = tmp_path / "here", tmp_path / "temporary"
    for made in (folder, folder / "value", temporary):
        made.mkdir()
    (folder / "value" / "report.html").write_text("an earlier one")
    path = written(tmp_path / "orders.csv", shop(customers=1500, days=600))

    running = subprocess.Popen(
        [sys.executable, "-m", "quilate", "value", path, "--out", folder / "value"],
        env=os.environ | {"TMPDIR": str(temporary), "LC_ALL": "C"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_until(lambda: list((folder / "value").glob(".quilate-*")), running)
    if moment == "while fitting":
        wait_until(lambda: list(temporary.glob("quilate-*/run.duckdb")), running)
        time.sleep(0.8)
    running.send_signal(told)
    stdout, stderr = running.communicate(timeout=30)

    assert (running.returncode, stdout) == (exit_code, "")
    assert stderr.strip() == "Interrupted: nothing was written."
    assert [file.name for file in (folder / "value").iterdir()] == ["report.html"]
    assert (folder / "value" / "report.html").read_text() == "an earlier one"
    assert list(temporary.iterdir()) == []


def wait_until(happened, running):
    for _ in range(1000):
        if happened():
            return
        assert running.poll() is None, "it ended too soon"
        time.sleep(0.01)
    running.kill()
    pytest.fail("it never happened")
