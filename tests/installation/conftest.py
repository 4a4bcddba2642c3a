"""An installation that a test may break: a folder and a database of its own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connections
from django.db.utils import load_backend

_NUMBERS = count()


@pytest.fixture
def home(tmp_path: Path, settings) -> Path:
    """The folder of an installation, with a file and a secret."""
    folder = tmp_path / "home"
    (folder / "files" / "imports").mkdir(parents=True)
    (folder / "files" / "imports" / "orders.csv").write_text("1,2\n")
    (folder / "secret-key").write_text("its own secret")
    settings.HOME, settings.MEDIA_ROOT = folder, folder / "files"
    return folder


@pytest.fixture(scope="session")
def migrated(django_db_modify_db_settings, django_db_blocker, tmp_path_factory) -> Iterator[str]:
    """The name of a database with the tables of this version, to be copied."""
    folder = tmp_path_factory.mktemp("migrated")
    with django_db_blocker.unblock(), database_of_its_own(folder) as name:
        call_command("migrate", interactive=False, verbosity=0)
        connections["default"].close()
        yield name


@pytest.fixture
def installation(home: Path, migrated: str, django_db_blocker) -> Iterator[Path]:
    """An installation with the tables of this version."""
    with django_db_blocker.unblock(), database_of_its_own(home, like=migrated):
        yield home


@pytest.fixture
def empty_database(django_db_modify_db_settings, tmp_path: Path, django_db_blocker):
    """A database without a table."""
    with django_db_blocker.unblock(), database_of_its_own(tmp_path):
        yield


@contextmanager
def database_of_its_own(folder: Path, *, like: str = "") -> Iterator[str]:
    """Work within on a database of its own, with the tables of another or with none."""
    ours = connections["default"]
    make = _sqlite if ours.vendor == "sqlite" else _postgresql
    with make(folder, like) as name:
        described = ours.settings_dict | {"NAME": name}
        own = load_backend(described["ENGINE"]).DatabaseWrapper(described, "default")
        connections["default"] = own
        try:
            yield name
        finally:
            own.close()
            connections["default"] = ours


@contextmanager
def _sqlite(folder: Path, like: str) -> Iterator[str]:
    file = folder / "quilate.sqlite3"
    if like:
        shutil.copy(like, file)
    yield str(file)


@contextmanager
def _postgresql(_folder: Path, like: str) -> Iterator[str]:
    name = f"quilate_of_a_test_{next(_NUMBERS)}"
    server = connections["default"]
    with server._nodb_cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like or "template0"}"')
    try:
        yield name
    finally:
        with server._nodb_cursor() as cursor:
            cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
