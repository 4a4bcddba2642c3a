"""A command is measured from outside, however it ends."""

import sys
from pathlib import Path

from bench.processes import run


def test_what_a_command_printed_is_kept(tmp_path: Path) -> None:
    ended = run([sys.executable, "-c", "print(7)"], limit_seconds=60, said=tmp_path / "said.txt")

    assert ended.is_ok
    assert ended.output == "7\n"


def test_a_failure_is_told_by_its_last_line(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "raise SystemExit('no such thing')"]

    assert run(command, limit_seconds=60, said=tmp_path / "said.txt").outcome == "no such thing"


def test_a_command_past_its_limit_is_stopped(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import time; time.sleep(60)"]

    assert run(command, limit_seconds=0.3, said=tmp_path / "said.txt").outcome == "timeout"
