"""An installation keeps a secret of its own, and is safe as it comes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from quilate.config.environment import flag, secret

SOURCE = Path(__file__).parents[2] / "src"


@pytest.fixture(autouse=True)
def no_key_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)


def test_each_installation_draws_a_secret_of_its_own(tmp_path: Path) -> None:
    homes = [tmp_path / "one", tmp_path / "two"]
    for home in homes:
        home.mkdir()

    first, second = (secret(home) for home in homes)

    assert first != second
    assert len(first) >= 50


def test_the_secret_is_kept_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    assert secret(tmp_path) == secret(tmp_path)
    assert (tmp_path / "secret-key").stat().st_mode & 0o777 == 0o600


def test_a_flag_that_is_neither_yes_nor_no_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEBUG", "perhaps")

    with pytest.raises(ImproperlyConfigured, match="DEBUG"):
        flag("DEBUG", False)


@pytest.mark.long
def test_django_finds_nothing_to_object_to_before_it_is_deployed(tmp_path: Path) -> None:
    kept = {name: os.environ[name] for name in ("PATH",)}
    asked = {
        "QUILATE_HOME": str(tmp_path),
        "DEBUG": "0",
        "PYTHONPATH": str(SOURCE),
        "DJANGO_SETTINGS_MODULE": "quilate.config.settings",
    }
    command = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "INFO"]

    ran = subprocess.run(
        command, env=kept | asked, capture_output=True, text=True, check=False, cwd=tmp_path
    )

    assert ran.returncode == 0, ran.stderr
