"""Making an installation what an archive says; all of it, or nothing."""

import shutil
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
        manifest = unpack(archive, Path(draft))
        database = stored_database()
        with _in_place(Path(draft)):
            database.fill_from(Path(draft) / database.file_name)
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
def _in_place(staged: Path) -> Iterator[None]:
    """Put files and secret in their places; back again if what follows fails."""
    (staged / FILES).mkdir(exist_ok=True)
    places = {FILES: Path(settings.MEDIA_ROOT), SECRET: Path(settings.HOME) / SECRET}
    replaced = Path(tempfile.mkdtemp(dir=settings.HOME, prefix=".quilate-"))
    moved: list[tuple[Path, Path]] = []
    try:
        for name in filter(lambda name: (staged / name).exists(), places):
            _move(places[name], replaced / name, moved)
            _move(staged / name, places[name], moved)
        yield
    except BaseException:
        for here, there in reversed(moved):
            there.rename(here)
        # Empty now. Were it not, what is in it must not be lost.
        replaced.rmdir()
        raise
    shutil.rmtree(replaced)


def _move(here: Path, there: Path, moved: list[tuple[Path, Path]]) -> None:
    if here.exists():
        here.rename(there)
        moved.append((here, there))
