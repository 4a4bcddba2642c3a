"""Making an installation what an archive says; all of it, or nothing."""

from pathlib import Path

from django.conf import settings
from django.db import connection

from quilate.installation.archive import Manifest, manifest_of, unpack
from quilate.installation.databases import stored_database
from quilate.installation.exchange import exchange
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
    with exchange() as exchanged:
        manifest = unpack(archive, exchanged.new)
        database = stored_database()
        exchanged.put_in_place()
        database.fill_from(exchanged.new / database.file_name)
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
