"""A folder is written as a whole or left as it was."""

import os
import signal
import time
from pathlib import Path

import pytest

from quilate.language import Problem
from quilate.runs.folder import written_whole


class Interruption(BaseException):
    pass


def test_files_appear_together_at_the_end(tmp_path):
    with written_whole(tmp_path / "out") as draft:
        (draft / "a").write_text("1")
        assert not (tmp_path / "out").exists()

    assert contents(tmp_path) == {"out", "out/a"}


def test_files_of_an_earlier_run_are_replaced_and_others_stay(tmp_path):
    (tmp_path / "a").write_text("old")
    (tmp_path / "mine").write_text("kept")

    with written_whole(tmp_path) as draft:
        (draft / "a").write_text("new")

    assert (tmp_path / "a").read_text() == "new"
    assert contents(tmp_path) == {"a", "mine"}


def test_folders_within_are_filled_as_well(tmp_path):
    (tmp_path / "truth").mkdir()
    (tmp_path / "truth" / "mine").write_text("kept")

    with written_whole(tmp_path) as draft:
        (draft / "truth").mkdir()
        (draft / "truth" / "a").write_text("new")

    assert contents(tmp_path) == {"truth", "truth/a", "truth/mine"}


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, OSError, Interruption])
def test_what_goes_wrong_leaves_the_folder_as_it_was(tmp_path, error):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "a").write_text("old")

    with pytest.raises(error), written_whole(folder) as draft:
        (draft / "a").write_text("half")
        raise error

    assert (folder / "a").read_text() == "old"
    assert contents(tmp_path) == {"out", "out/a"}


def test_what_goes_wrong_leaves_no_new_folders(tmp_path):
    with pytest.raises(KeyboardInterrupt), written_whole(tmp_path / "a" / "b" / "c"):
        raise KeyboardInterrupt

    assert contents(tmp_path) == set()


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_cannot_fall_between_two_files(tmp_path, monkeypatch, told):
    move = Path.replace

    def slow_move(file, target):
        os.kill(os.getpid(), told)
        time.sleep(0.01)
        return move(file, target)

    monkeypatch.setattr("pathlib.Path.replace", slow_move)
    with written_whole(tmp_path / "out") as draft:
        for name in ("a", "b"):
            (draft / name).write_text(name)

    assert contents(tmp_path) == {"out", "out/a", "out/b"}


def test_a_folder_that_cannot_be_is_told_before_anything_is_done(tmp_path):
    (tmp_path / "file").write_text("in the way")

    for folder in (tmp_path / "file" / "out", tmp_path / "file"):
        with pytest.raises(Problem, match="cannot be written"), written_whole(folder):
            pytest.fail("it has begun")

    assert contents(tmp_path) == {"file"}


def contents(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}
