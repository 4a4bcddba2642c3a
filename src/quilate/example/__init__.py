"""The transaction log that ships with Quilate: CDNOW, described in ``SOURCE.md``."""

from pathlib import Path

from quilate.language import Problem

_PACKED = Path(__file__).with_name("cdnow.txt.gz")


def path() -> Path:
    """Return where the example log is: 69,659 transactions of 23,570 customers.

    Raises
    ------
    Problem
        If the package was copied instead of built, so that the data was never packed.
    """
    if not _PACKED.is_file():
        raise Problem("example-missing", file=str(_PACKED))
    return _PACKED
