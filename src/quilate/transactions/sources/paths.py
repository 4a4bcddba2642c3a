"""The files that a person's paths and patterns name."""

import glob
from collections.abc import Iterator
from pathlib import Path

from quilate.language import Problem


def named_files(patterns: tuple[str, ...]) -> list[str]:
    """Return every file once, in the order given, those of a pattern in name order.

    Raises
    ------
    Problem
        A path leads to nothing or to a folder, or a pattern fits no file.
    """
    found = {Path(path).resolve(): path for pattern in patterns for path in _fitting(pattern)}
    if not found:
        raise Problem("sources-no-path")
    return list(found.values())


def _fitting(pattern: str) -> Iterator[str]:
    path = Path(pattern).expanduser()
    if path.is_dir():
        raise Problem("sources-folder", file=pattern)
    if path.exists():
        yield str(path)
        return
    if not glob.has_magic(pattern):
        raise Problem("sources-missing", file=pattern)
    names = glob.glob(str(path), recursive=True)  # noqa: PTH207 - patterns may be absolute
    fitting = [name for name in names if Path(name).is_file()]
    if not fitting:
        raise Problem("sources-no-match", pattern=pattern)
    yield from sorted(fitting)
