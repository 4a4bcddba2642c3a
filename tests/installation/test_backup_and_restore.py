"""A backup holds everything, and a restore gives all of it back or touches nothing."""

import datetime as dt
import json
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection

from quilate.core.models import Branch
from quilate.installation.archive import manifest_of
from quilate.installation.backup import back_up, leave_newest
from quilate.installation.databases import stored_database
from quilate.installation.restore import restore, see_that_it_is_empty
from quilate.installation.versions import applied
from quilate.language import Problem
from tests.installation.conftest import database_of_its_own

pytestmark = pytest.mark.long
AT = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def archive(installation: Path, tmp_path: Path) -> Path:
    """A backup, after which the installation went on and changed."""
    Branch.objects.create(name="Norte", country="ES")
    made = back_up(tmp_path / "kept", at=AT)
    Branch.objects.create(name="Sur", country="ES")
    (installation / "files" / "imports" / "orders.csv").write_text("changed")
    (installation / "files" / "later.csv").write_text("later")
    (installation / "secret-key").write_text("another secret")
    return made


def test_a_restore_gives_back_database_files_and_secret(archive: Path, installation: Path) -> None:
    restore(archive)

    assert _branches() == ["Norte"]
    assert _contents(installation / "files") == {"imports/orders.csv": "1,2\n"}
    assert (installation / "secret-key").read_text() == "its own secret"
    assert _drafts(installation) == []


def test_a_backup_can_be_restored_into_an_empty_database(
    archive: Path, installation: Path, tmp_path: Path
) -> None:
    shutil.rmtree(installation / "files")

    with database_of_its_own(tmp_path):
        see_that_it_is_empty()
        restore(archive)

        assert _branches() == ["Norte"]
        assert applied() == sorted(manifest_of(archive).migrations)


def test_what_is_newer_than_the_backup_goes_when_it_is_restored(archive: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE of_a_later_version (id integer)")

    restore(archive)

    assert "of_a_later_version" not in connection.introspection.table_names()


def test_a_backup_says_what_it_is_and_only_its_owner_reads_it(archive: Path) -> None:
    told = manifest_of(archive)

    assert archive.name == "quilate-20260302-093000.zip"
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    assert told.database == connection.vendor
    assert told.created_at == AT.isoformat()
    assert set(told.parts) == {
        stored_database().file_name,
        "files/imports/orders.csv",
        "secret-key",
    }


def test_an_installation_with_data_is_not_taken_for_empty(installation: Path) -> None:
    with pytest.raises(Problem, match="--replace"):
        see_that_it_is_empty()


def test_a_backup_of_nothing_is_refused(home: Path, empty_database: None, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="nothing to back up"):
        back_up(tmp_path / "kept", at=AT)


def test_no_backup_is_overwritten(archive: Path) -> None:
    with pytest.raises(Problem, match="is there already"):
        back_up(archive, at=AT)


def _cut_short(archive: Path) -> None:
    archive.write_bytes(archive.read_bytes()[:-200])


def _one_byte_turned(archive: Path) -> None:
    told = bytearray(archive.read_bytes())
    told[len(told) // 2] ^= 255
    archive.write_bytes(told)


def _not_an_archive(archive: Path) -> None:
    archive.write_text("a,b\n1,2\n")


def _another_zip(archive: Path) -> None:
    with zipfile.ZipFile(archive, "w") as other:
        other.writestr("holiday.txt", "sand")


def _a_part_exchanged(archive: Path) -> None:
    _rewritten(archive, lambda parts: parts | {"secret-key": b"of somebody else"})


def _a_part_too_many(archive: Path) -> None:
    _rewritten(archive, lambda parts: parts | {"files/unknown.csv": b"1"})


def _a_part_that_climbs_out(archive: Path) -> None:
    def climbing(parts: dict[str, bytes]) -> dict[str, bytes]:
        told = json.loads(parts["manifest.json"])
        told["parts"]["../climbed"] = told["parts"].pop("secret-key")
        secret = parts.pop("secret-key")
        return parts | {"../climbed": secret, "manifest.json": json.dumps(told).encode()}

    _rewritten(archive, climbing)


def _a_manifest_without_sense(archive: Path) -> None:
    _rewritten(archive, lambda parts: parts | {"manifest.json": b'["format"]'})


@pytest.mark.parametrize(
    "damage",
    [
        _cut_short,
        _one_byte_turned,
        _not_an_archive,
        _another_zip,
        _a_part_exchanged,
        _a_part_too_many,
        _a_part_that_climbs_out,
        _a_manifest_without_sense,
    ],
)
def test_a_damaged_backup_is_refused_before_anything_is_touched(
    archive: Path, installation: Path, damage: Callable[[Path], None]
) -> None:
    before = _contents(installation / "files"), (installation / "secret-key").read_text()
    damage(archive)

    with pytest.raises(Problem, match="damaged"):
        restore(archive)

    assert _branches() == ["Norte", "Sur"]
    assert (_contents(installation / "files"), (installation / "secret-key").read_text()) == before
    assert _drafts(installation) == []
    assert not (installation.parent / "climbed").exists()


def _of_a_later_format(told: dict[str, object]) -> None:
    told["format"] = 2


def _with_a_later_step(told: dict[str, object]) -> None:
    told["migrations"] = [["core", "9999_from_the_future"]]


def _of_another_database(told: dict[str, object]) -> None:
    told["database"] = "oracle"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (_of_a_later_format, "newer"),
        (_with_a_later_step, "newer"),
        (_of_another_database, "database of oracle"),
    ],
)
def test_a_backup_that_does_not_belong_here_is_refused(
    archive: Path, change: Callable[[dict[str, object]], None], sentence: str
) -> None:
    told = json.loads(zipfile.ZipFile(archive).read("manifest.json"))
    change(told)
    _rewritten(archive, lambda parts: parts | {"manifest.json": json.dumps(told).encode()})

    with pytest.raises(Problem, match=sentence):
        restore(archive)

    assert _branches() == ["Norte", "Sur"]


def test_a_database_that_refuses_leaves_everything_as_it_was(
    archive: Path, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _contents(installation / "files")

    monkeypatch.setattr(type(stored_database()), "fill_from", _refusing)
    with pytest.raises(Problem, match="said no"):
        restore(archive)

    assert _contents(installation / "files") == before
    assert (installation / "secret-key").read_text() == "another secret"


def test_somebody_who_is_writing_is_not_waited_for_without_end(
    archive: Path, installation: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_sqlite = connection.vendor == "sqlite"
    monkeypatch.setattr("quilate.installation.databases.sqlite._WAITS", 0)
    monkeypatch.setattr(
        "quilate.installation.databases.postgresql._PATIENCE", "-c lock_timeout=100ms"
    )
    if is_sqlite:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA busy_timeout=50")
    other = connection.copy()
    other.set_autocommit(False)
    with other.cursor() as cursor:
        cursor.execute("UPDATE core_branch SET region = 'x'")

    with pytest.raises(Problem, match="too long" if is_sqlite else "said no"):
        restore(archive)

    other.rollback()
    other.close()
    assert _branches() == ["Norte", "Sur"]
    assert (installation / "secret-key").read_text() == "another secret"
    assert _drafts(installation) == []


def test_a_copy_that_is_no_database_leaves_the_database_as_it_was(
    installation: Path, tmp_path: Path
) -> None:
    Branch.objects.create(name="Norte", country="ES")
    (tmp_path / "broken").write_bytes(b"not a database at all" * 500)

    with pytest.raises(Problem):
        stored_database().fill_from(tmp_path / "broken")

    assert _branches() == ["Norte"]


def test_a_full_disk_is_told_and_nothing_is_left(
    installation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: shutil._ntuple_diskusage(1000, 999, 1))

    with pytest.raises(Problem, match="not enough room"):
        back_up(tmp_path / "kept", at=AT)

    assert list((tmp_path / "kept").iterdir()) == []


def test_a_disk_that_gets_full_on_the_way_leaves_no_half_a_backup(
    installation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(Problem, match="not enough room"):
        back_up(tmp_path / "kept", at=AT)

    assert list((tmp_path / "kept").iterdir()) == []


def test_without_the_programs_of_postgresql_a_sentence_says_what_to_install(
    installation: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("SQLite needs no program")
    monkeypatch.setattr("shutil.which", lambda _program: None)

    with pytest.raises(Problem, match="postgresql-client"):
        back_up(tmp_path / "kept", at=AT)


def test_only_the_newest_backups_are_left(tmp_path: Path) -> None:
    for day in range(1, 5):
        (tmp_path / f"quilate-2026030{day}-093000.zip").touch()
    (tmp_path / "quilate-notes.zip").touch()

    assert leave_newest(tmp_path, 2) == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "quilate-20260303-093000.zip",
        "quilate-20260304-093000.zip",
        "quilate-notes.zip",
    ]


def _refusing(*_: object) -> None:
    raise Problem("installation-database-refused", reason="on purpose")


def _branches() -> list[str]:
    return sorted(Branch.objects.values_list("name", flat=True))


def _contents(folder: Path) -> dict[str, str]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_text() for file in files}


def _drafts(home: Path) -> list[Path]:
    return list(home.glob(".quilate-*"))


def _rewritten(archive: Path, change: Callable[[dict[str, bytes]], dict[str, bytes]]) -> None:
    with zipfile.ZipFile(archive) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    with zipfile.ZipFile(archive, "w") as packed:
        for name, content in change(parts).items():
            packed.writestr(name, content)
