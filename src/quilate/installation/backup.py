"""One archive with everything that an installation cannot get again."""

import datetime as dt
import tempfile
from pathlib import Path

from django.conf import settings
from django.db import connection

from quilate import __version__
from quilate.installation.archive import FORMAT, Manifest, pack
from quilate.installation.databases import stored_database
from quilate.installation.space import see_that_it_fits, size_of
from quilate.installation.versions import applied, is_new
from quilate.language import Problem

#: Where in an archive the files of the installation are, and its secret.
FILES, SECRET = "files", "secret-key"
_NAME = "quilate-{:%Y%m%d-%H%M%S}.zip"


def usual_folder() -> Path:
    """Return where backups go unless told otherwise."""
    return Path(settings.HOME) / "backups"


def back_up(to: Path, *, at: dt.datetime) -> Path:
    """Write an archive and return where it is; it appears there when it is whole.

    Parameters
    ----------
    to
        A file that ends in ``.zip``, else a folder, in which the archive is named for the time.

    Raises
    ------
    Problem
        If there is nothing to keep, the file is there already, the disk is full, or the database
        cannot be copied.
    """
    if is_new():
        raise Problem("installation-nothing-there", folder=str(settings.HOME))
    archive = to if to.suffix == ".zip" else to / _NAME.format(at)
    if archive.exists():
        raise Problem("installation-backup-exists", file=str(archive))
    archive.parent.mkdir(parents=True, exist_ok=True)
    database, files = stored_database(), Path(settings.MEDIA_ROOT)
    # The copy and the archive stand side by side for a moment.
    see_that_it_fits(archive.parent, 2 * (database.size_bytes() + size_of(files)))
    with tempfile.TemporaryDirectory(dir=archive.parent, prefix=".quilate-") as draft:
        copy, packed = Path(draft, database.file_name), Path(draft, "archive.zip")
        database.copy_to(copy)
        pack(packed, _manifest(at), {database.file_name: copy} | _beside_the_database())
        packed.rename(archive)
    return archive


def leave_newest(folder: Path, count: int) -> int:
    """Delete all but the newest backups of a folder, and return how many went."""
    named = sorted(folder.glob(_NAME.split("{", maxsplit=1)[0] + "*-*.zip"))
    for archive in named[:-count]:
        archive.unlink()
    return len(named[:-count])


def _manifest(at: dt.datetime) -> Manifest:
    return Manifest(
        format=FORMAT,
        version=__version__,
        database=connection.vendor,
        created_at=at.isoformat(),
        migrations=applied(),
    )


def _beside_the_database() -> dict[str, Path]:
    """Return the files of an installation and its secret, by their names in the archive."""
    folder, secret = Path(settings.MEDIA_ROOT), Path(settings.HOME) / SECRET
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    named = {f"{FILES}/{file.relative_to(folder).as_posix()}": file for file in files}
    return named | ({SECRET: secret} if secret.exists() else {})
