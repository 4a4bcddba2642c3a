"""An upgrade brings the tables to this version, or leaves them as they were and says so."""

import datetime as dt
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from quilate.core.models import Branch
from quilate.installation.restore import restore
from quilate.installation.upgrade import upgrade, upgrade_without_backup
from quilate.installation.versions import applied, is_new, waiting
from quilate.language import Problem

AT = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)


@pytest.fixture
def troubled(installation: Path, settings) -> Path:
    """An installation, and a program whose next version fails at the second of two steps."""
    Branch.objects.create(name="Norte", country="ES")
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "tests.installation.troubled"]
    return installation


@pytest.mark.long
def test_a_new_installation_gets_its_tables_and_needs_no_backup(home, empty_database) -> None:
    assert is_new()

    upgraded = upgrade(at=AT)

    assert upgraded.steps > 10
    assert upgraded.backup is None
    assert waiting() == []
    assert "quilate_cache" in connection.introspection.table_names()


def test_an_installation_of_this_version_is_left_alone(installation: Path) -> None:
    upgraded = upgrade(at=AT)

    assert (upgraded.steps, upgraded.backup) == (0, None)
    assert not (installation / "backups").exists()


def test_an_older_installation_is_backed_up_and_upgraded(
    troubled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.installation.troubled.FAILURE", None)

    upgraded = upgrade(at=AT)

    assert upgraded.steps == 2
    assert upgraded.backup == troubled / "backups" / "quilate-20260302-093000.zip"
    assert waiting() == []
    restore(upgraded.backup)
    assert [branch.name for branch in Branch.objects.all()] == ["Norte"]


def test_a_step_that_fails_leaves_the_database_as_it_was_and_the_program_says_so(
    troubled: Path,
) -> None:
    before, tables = applied(), connection.introspection.table_names()

    with pytest.raises(Problem) as told:
        upgrade(at=AT)

    assert "troubled.0002_failing" in str(told.value)
    assert "put back as it was" in str(told.value)
    assert "on purpose" in str(told.value)
    assert applied() == before
    assert connection.introspection.table_names() == tables
    assert [branch.name for branch in Branch.objects.all()] == ["Norte"]


def test_who_is_told_to_end_in_the_middle_puts_it_back_too(
    troubled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = applied()
    monkeypatch.setattr("tests.installation.troubled.FAILURE", KeyboardInterrupt)

    with pytest.raises(KeyboardInterrupt):
        upgrade(at=AT)

    assert applied() == before
    assert Branch.objects.exists()


def test_without_a_backup_the_failing_step_alone_is_undone(troubled: Path) -> None:
    with pytest.raises(Problem, match="earlier steps stay"):
        upgrade_without_backup()

    assert waiting() == [("troubled", "0002_failing")]
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM troubled_trouble")
        assert cursor.fetchone()[0] == 0


def test_when_it_cannot_be_put_back_the_backup_is_named(
    troubled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(_archive: Path) -> None:
        raise Problem("installation-database-busy")

    monkeypatch.setattr("quilate.installation.upgrade.restore", refused)
    with pytest.raises(Problem, match=r"quilate-20260302-093000\.zip --replace"):
        upgrade(at=AT)


def test_tables_of_a_newer_version_are_not_touched(installation: Path) -> None:
    MigrationRecorder(connection).record_applied("core", "9999_from_the_future")

    with pytest.raises(Problem, match="come from a newer Quilate"):
        upgrade(at=AT)


def test_tables_of_an_app_that_is_gone_are_no_newer_version(installation: Path) -> None:
    MigrationRecorder(connection).record_applied("an_app_that_is_gone", "0001_initial")

    assert upgrade(at=AT).steps == 0
