"""A full disk, told in a sentence."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quilate.language import Problem

_FULL = {errno.ENOSPC, errno.EDQUOT}


def see_that_it_fits(folder: Path, needed_bytes: int) -> None:
    """See that a folder's disk has room.

    Raises
    ------
    Problem
        If it has not.
    """
    if shutil.disk_usage(folder).free < needed_bytes:
        raise _no_space(folder)


@contextmanager
def told_when_full(folder: Path) -> Iterator[None]:
    """Tell that a disk got full within."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise _no_space(folder) from error
        raise


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _no_space(folder: Path) -> Problem:
    return Problem("installation-no-space", folder=str(folder))
