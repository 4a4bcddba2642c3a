"""The folder that a run leaves: whole, or as it was before."""

import secrets
import shutil
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quilate.language import Problem

DISTURBING = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def written_whole(folder: Path) -> Iterator[Path]:
    """Give a folder to write into, and move its files to ``folder`` once all are written.

    An error or an interruption leaves ``folder`` as it was. Opened before a long run, it tells
    at once that the folder cannot be written.

    Raises
    ------
    Problem
        If the folder cannot be made or written.
    """
    new_parents = [parent for parent in folder.parents if not parent.exists()]
    # Named before it is made: an interruption in between finds what there is to clear away.
    with _told_as_problem(folder):
        draft = _draft(folder)
    try:
        try:
            with _told_as_problem(folder):
                draft.parent.mkdir(parents=True, exist_ok=True)
                draft.mkdir(mode=0o700)
            yield draft
            with _told_as_problem(folder), _undisturbed():
                _move(draft, folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    finally:
        for parent in new_parents:
            with suppress(OSError):
                parent.rmdir()  # refuses where something was written


def _draft(folder: Path) -> Path:
    """Return a folder of its own on the same disk, so that files can be moved in one step each."""
    own = secrets.token_hex(4)
    if folder.exists():
        return folder / f".quilate-{own}"
    return folder.parent / f".{folder.name}-{own}"


def _move(draft: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for entry in sorted(draft.iterdir()):
        if entry.is_dir():
            _move(entry, folder / entry.name)
        else:
            entry.replace(folder / entry.name)


@contextmanager
def _told_as_problem(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Problem("runs-folder-unwritable", folder=str(folder)) from error


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep Ctrl-C and SIGTERM from falling between two files that belong together."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.SIG_IGN) for number in DISTURBING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
