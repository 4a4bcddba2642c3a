"""Leaving files for people, and clearing away those whose time is over."""

import datetime as dt
import shutil
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Download, Person
from quilate.core.roles import Permission

#: Beside a file: the numbers of the customers in it, the lowest first, eight bytes each.
_WHO = "customers"
_A_WEEK = dt.timedelta(days=7)
#: A file is written before it is offered. One that nobody offered for so long never will be.
_UNOFFERED = dt.timedelta(days=2)


def place_for(name: str) -> Path:
    """Return where to write a file: in a folder of its own, which nobody guesses."""
    folder = _folder() / uuid4().hex
    folder.mkdir(parents=True)
    return folder / Path(name).name


def offer(
    file: Path,
    *,
    to: Person,
    at: dt.datetime,
    lasts: dt.timedelta = _A_WEEK,
    needs: Permission | None = None,
    customers: Iterable[int] | None = None,
) -> Download:
    """Leave a file for a person. A job does it in its last transaction: never twice.

    Parameters
    ----------
    file
        What was written where ``place_for`` said.
    needs
        The permission that the person must have, also when they fetch it.
    customers
        The numbers of those who are in it. When one of them is erased the file goes too; where
        nobody says who is in it, it goes with whoever is erased first.

    Raises
    ------
    ValueError
        For a file elsewhere: its folder goes with it when its time is over.
    """
    if file.parents[1] != _folder():
        raise ValueError(f"{file} was not written where place_for said")
    if customers is not None:
        (file.parent / _WHO).write_bytes(array("q", sorted(customers)).tobytes())
    return Download.objects.create(
        person=to,
        name=file.name,
        path=str(file.relative_to(settings.MEDIA_ROOT)),
        needs=needs or "",
        created_at=at,
        expires_at=at + lasts,
    )


def record_download(
    download: Download, *, by: Person, at: dt.datetime, address: str | None
) -> None:
    """Write down that a person fetched a file."""
    recorded("file.downloaded", by=by, at=at, subject=download, address=address, name=download.name)


def remove_files_with(customers: Sequence[int]) -> int:
    """Remove the files that hold any of some customers, or may; return how many they were."""
    found = [each for each in Download.objects.all() if _may_hold(each, customers)]
    for download in found:
        _remove(download)
    return len(found)


def _may_hold(download: Download, customers: Sequence[int]) -> bool:
    try:
        kept = (download.file.parent / _WHO).read_bytes()
    except FileNotFoundError:
        return True
    inside = array("q", kept)
    places = ((bisect_left(inside, each), each) for each in customers)
    return any(place < len(inside) and inside[place] == each for place, each in places)


def clear_away(at: dt.datetime) -> int:
    """Remove files whose time is over, and those that were begun and never offered."""
    over = list(Download.objects.expired(at))
    for download in over:
        _remove(download)
    for folder in _unoffered_folders(at):
        shutil.rmtree(folder, ignore_errors=True)
    return len(over)


@transaction.atomic
def _remove(download: Download) -> None:
    # The file first: if this is cut short, what is left is found again the next time.
    shutil.rmtree(download.file.parent, ignore_errors=True)
    download.delete()


def _unoffered_folders(at: dt.datetime) -> list[Path]:
    here = _folder()
    offered = {Path(path).parent.name for path in Download.objects.values_list("path", flat=True)}
    oldest = (at - _UNOFFERED).timestamp()
    return [
        folder
        for folder in (here.iterdir() if here.exists() else ())
        if folder.name not in offered and folder.stat().st_mtime < oldest
    ]


def _folder() -> Path:
    return Path(settings.MEDIA_ROOT) / "downloads"
