"""The folder that a run leaves: whole, or as it was before."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quilate.language import Problem


@contextmanager
def written_whole(folder: Path) -> Iterator[Path]:
    """Give a folder to write into, and move its files to ``folder`` once all are written.

    An error or an interruption leaves ``folder`` as it was.

    Raises
    ------
    Problem
        If the folder cannot be made or written.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise Problem("runs-folder-unwritable", folder=str(folder)) from error
    try:
        yield draft
        _move(draft, folder)
    except OSError as error:
        raise Problem("runs-folder-unwritable", folder=str(folder)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _move(draft: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for file in sorted(draft.iterdir()):
        os.replace(file, folder / file.name)
