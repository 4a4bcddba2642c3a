"""``quilate backup``, ``restore`` and ``upgrade``, as they are typed."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quilate.console import main
from quilate.console.serving import make_ready
from quilate.core.models import Branch
from quilate.installation.versions import applied
from quilate.language import Problem
from tests.installation import troubled as trouble


@pytest.fixture
def quilate(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    def run(*words: object) -> Result:
        monkeypatch.setattr(sys, "argv", ["quilate", *map(str, words)])
        return CliRunner().invoke(main, list(map(str, words)))

    monkeypatch.setenv("LC_ALL", "C")
    return run


@pytest.mark.long
def test_a_backup_is_made_refused_over_data_and_restored_when_that_is_meant(
    quilate: Callable[..., Result], installation: Path, tmp_path: Path
) -> None:
    Branch.objects.create(name="Norte", country="ES")
    archive = tmp_path / "kept.zip"

    made = quilate("backup", "--to", archive)
    Branch.objects.create(name="Sur", country="ES")
    refused = quilate("restore", archive)
    restored = quilate("restore", archive, "--replace")

    assert (made.exit_code, refused.exit_code, restored.exit_code) == (0, 2, 0)
    assert str(archive) in made.output
    assert "--replace" in refused.output
    assert "Restored as it was on" in restored.output
    assert [branch.name for branch in Branch.objects.all()] == ["Norte"]


def test_an_archive_that_is_not_there_is_told(quilate: Callable[..., Result]) -> None:
    told = quilate("restore", "absent.zip", "--lang", "es")

    assert told.exit_code == 2
    assert told.output == (
        "No existe el fichero absent.zip. Indique el archivo que hizo quilate backup.\n"
    )


def test_old_backups_go_when_so_many_are_to_be_kept(
    quilate: Callable[..., Result], installation: Path
) -> None:
    (installation / "backups").mkdir()
    (installation / "backups" / "quilate-20200101-000000.zip").touch()

    told = quilate("backup", "--keep", "1")

    assert "One older backup was deleted." in told.output
    assert len(list((installation / "backups").iterdir())) == 1


def test_nothing_is_served_on_tables_that_could_not_be_upgraded(
    installation: Path, settings
) -> None:
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, trouble.__name__]
    before = applied()

    with pytest.raises(Problem, match="put back as it was before"):
        make_ready()

    assert applied() == before


def test_a_failing_upgrade_ends_in_a_sentence(
    quilate: Callable[..., Result], installation: Path, settings
) -> None:
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, trouble.__name__]

    told = quilate("upgrade")

    assert told.exit_code == 2
    assert "put back as it was before" in told.output
    assert "Traceback" not in told.output
