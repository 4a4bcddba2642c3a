"""Exchanging an installation for another: all of it or nothing, also when the power is cut.

What is new is unpacked into a folder beside what it replaces; files and secret are renamed; then
the database is replaced, in one transaction. A table in the database tells, of an exchange that was
cut short, whether that transaction was the last thing that happened: it is made before, and is gone
with everything else that is replaced.
"""

import fcntl
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import OperationalError, connection

from quilate.installation.backup import FILES, SECRET
from quilate.language import Problem

_TABLE = "quilate_being_restored"


@dataclass(frozen=True)
class Exchange:
    """An exchange that is being made.

    Attributes
    ----------
    folder
        Of its own, for as long as it takes.
    """

    folder: Path

    @property
    def new(self) -> Path:
        """Return where what is to come is unpacked."""
        return self.folder / "new"

    @property
    def _old(self) -> Path:
        return self.folder / "old"

    @property
    def _begun(self) -> Path:
        """Return the file that says what is being moved; before it is there, nothing was."""
        return self.folder / "begun.json"

    def put_in_place(self) -> None:
        """Put files and secret in their places. What they replace stays at hand."""
        (self.new / FILES).mkdir(exist_ok=True)
        names = [name for name in _places() if (self.new / name).exists()]
        _make_table()
        self._begun.write_text(json.dumps(names), encoding="utf-8")
        for name in names:
            _rename(_places()[name], self._old / name)
            _rename(self.new / name, _places()[name])
        # On the disk before the database is: the power may be cut in between.
        os.sync()

    def end(self) -> None:
        """Take away what was replaced."""
        shutil.rmtree(self.new, ignore_errors=True)
        shutil.rmtree(self._old, ignore_errors=True)
        self._begun.unlink(missing_ok=True)
        self.folder.rmdir()

    def undo(self) -> None:
        """Put back what was there. What was cut short while it did is done again."""
        for name in json.loads(self._begun.read_text("utf-8")) if self._begun.exists() else ():
            if not (self.new / name).exists():
                _rename(_places()[name], self.new / name)
            _rename(self._old / name, _places()[name])
        os.sync()
        self._begun.unlink(missing_ok=True)
        _drop_table()
        self.end()

    def has_replaced_the_database(self) -> bool:
        """Return whether the database is the new one."""
        return self._begun.exists() and not _is_marked()


@contextmanager
def exchange() -> Iterator[Exchange]:
    """Make an exchange; what fails within leaves everything as it was."""
    mend()
    made = Exchange(_folder())
    made.folder.mkdir(mode=0o700)
    with _alone(made.folder):
        made.new.mkdir()
        made._old.mkdir()
        try:
            yield made
        except BaseException:
            made.undo()
            raise
        made.end()


def mend() -> Problem | None:
    """Undo an exchange that was cut short, or end it if it was as good as done; say which.

    Raises
    ------
    Problem
        If one is being made at this moment.
    """
    found = Exchange(_folder())
    if not found.folder.exists():
        return None
    with _alone(found.folder):
        if found.has_replaced_the_database():
            found.end()
            return Problem("installation-restore-ended")
        found.undo()
        return Problem("installation-restore-undone")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold a folder for as long as this process lives."""
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise Problem("installation-being-restored") from error
    finally:
        os.close(held)


def _folder() -> Path:
    return Path(settings.HOME) / ".quilate-restoring"


def _places() -> dict[str, Path]:
    return {FILES: Path(settings.MEDIA_ROOT), SECRET: Path(settings.HOME) / SECRET}


def _rename(here: Path, there: Path) -> None:
    """Move a file or a folder, if it is there, to a place that it then has alone."""
    if not here.exists():
        return
    if there.is_dir():
        shutil.rmtree(there)
    here.rename(there)


def _make_table() -> None:
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE TABLE {_TABLE} (id integer)")
    except OperationalError as error:
        raise Problem("installation-database-busy") from error


def _drop_table() -> None:
    # Whatever the database was doing when it failed is over.
    connection.close()
    if _is_marked():
        with connection.cursor() as cursor:
            cursor.execute(f"DROP TABLE {_TABLE}")


def _is_marked() -> bool:
    return _TABLE in connection.introspection.table_names()
