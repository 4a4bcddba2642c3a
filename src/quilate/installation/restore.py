"""Making an installation what an archive says; all of it, or nothing."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection

from quilate.installation.archive import Manifest, manifest_of, unpack
from quilate.installation.backup import FILES, SECRET
from quilate.installation.databases import stored_database
from quilate.installation.versions import beyond_the_program, is_new
from quilate.language import Problem


def see_that_it_is_empty() -> None:
    """See that a restore would replace nothing.

    Raises
    ------
    Problem
        If the installation has tables or files.
    """
    folder = Path(settings.MEDIA_ROOT)
    has_files = folder.exists() and any(folder.iterdir())
    if has_files or not is_new():
        raise Problem("installation-not-empty", folder=str(settings.HOME))


def restore(archive: Path) -> Manifest:
    """Replace the installation by what an archive holds, after checking all of it.

    Raises
    ------
    Problem
        If the archive is damaged, came from a newer version or another kind of database, or does
        not fit on the disk: then nothing has been touched. Or if the database refuses: then all is
        as it was.
    """
    _see_that_it_belongs_here(manifest_of(archive), archive)
    # Beside what it replaces, so that to move it there is to rename it.
    with tempfile.TemporaryDirectory(dir=settings.HOME, prefix=".quilate-") as draft:
        staged, replaced = Path(draft, "staged"), Path(draft, "replaced")
        staged.mkdir()
        replaced.mkdir()
        manifest = unpack(archive, staged)
        database = stored_database()
        with _in_place(staged, replaced):
            database.fill_from(staged / database.file_name)
    return manifest


def _see_that_it_belongs_here(manifest: Manifest, archive: Path) -> None:
    if beyond_the_program(manifest.migrations):
        raise Problem("installation-archive-newer", file=archive.name, version=manifest.version)
    if manifest.database != connection.vendor:
        raise Problem(
            "installation-other-database",
            file=archive.name,
            theirs=manifest.database,
            ours=connection.vendor,
        )


@contextmanager
def _in_place(staged: Path, replaced: Path) -> Iterator[None]:
    """Put files and secret in their places; back again if what follows fails."""
    files, secret = Path(settings.MEDIA_ROOT), Path(settings.HOME) / SECRET
    (staged / FILES).mkdir(exist_ok=True)
    places = {FILES: files} | ({SECRET: secret} if (staged / SECRET).exists() else {})
    for name, place in places.items():
        _renamed(place, replaced / name)
        _renamed(staged / name, place)
    try:
        yield
    except BaseException:
        for name, place in places.items():
            _renamed(place, staged / name)
            _renamed(replaced / name, place)
        raise


def _renamed(here: Path, there: Path) -> None:
    if here.exists():
        here.rename(there)
