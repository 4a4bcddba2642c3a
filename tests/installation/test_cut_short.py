"""A restore is killed at any point: the next start undoes it, or ends it, and says which."""

import datetime as dt
import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from quilate.core.models import Branch
from quilate.installation.backup import back_up
from quilate.installation.exchange import mend
from quilate.installation.restore import restore
from quilate.language import Problem

pytestmark = pytest.mark.long

AT = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
_ROOT = Path(__file__).parents[2]
#: Restores in a process of its own, which is killed when it comes to a function.
_KILLED = """
import os, signal, sys
import django
django.setup()
from pathlib import Path
from django.db import connection
from quilate.installation import exchange, restore
from quilate.installation.databases import stored_database
home, name, archive, where, when = sys.argv[1:]
from django.conf import settings
settings.HOME, settings.MEDIA_ROOT = Path(home), Path(home, "files")
owner = {
    "unpack": restore, "_rename": exchange, "end": exchange.Exchange,
    "fill_from": type(stored_database()),
}[where]
whole, calls = getattr(owner, where), []
def killed(*given):
    calls.append(given)
    if len(calls) == int(when):
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(*given)
setattr(owner, where, killed)
restore.restore(Path(archive))
"""


@pytest.fixture
def archive(installation: Path, tmp_path: Path) -> Path:
    """A backup, after which the installation went on and changed."""
    Branch.objects.create(name="Norte", country="ES")
    made = back_up(tmp_path / "kept", at=AT)
    Branch.objects.create(name="Sur", country="ES")
    (installation / "files" / "later.csv").write_text("later")
    (installation / "secret-key").write_text("another secret")
    return made


def restored_until(where: str, when: int, archive: Path, home: Path) -> None:
    """Restore in another process, killed when it comes to a function for the nth time."""
    name = str(connection.settings_dict["NAME"])
    host = connection.settings_dict["HOST"] or settings.POSTGRES_FOLDER
    of_the_server = f"postgresql://quilate@/{name}?host={host}"
    address = f"sqlite:///{name}" if connection.vendor == "sqlite" else of_the_server
    connection.close()
    environment = os.environ | {
        "DATABASE_URL": address,
        "QUILATE_HOME": str(home),
        "DJANGO_SETTINGS_MODULE": "quilate.config.settings",
        "PYTHONPATH": os.pathsep.join([str(_ROOT / "src"), str(_ROOT)]),
        "DEBUG": "1",
    }
    words = [sys.executable, "-c", _KILLED, str(home), name, str(archive), where, str(when)]
    killed = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr


def state_of(home: Path) -> tuple[list[str], str, bool]:
    branches = list(Branch.objects.order_by("name").values_list("name", flat=True))
    return branches, (home / "secret-key").read_text(), (home / "files" / "later.csv").exists()


AS_BEFORE = (["Norte", "Sur"], "another secret", True)
AS_THE_BACKUP = (["Norte"], "its own secret", False)


@pytest.mark.parametrize(
    ("where", "when", "message", "state"),
    [
        ("fill_from", 1, "installation-restore-undone", AS_BEFORE),
        ("end", 1, "installation-restore-ended", AS_THE_BACKUP),
        pytest.param(
            *("unpack", 1, "installation-restore-undone", AS_BEFORE), marks=pytest.mark.long
        ),
        *(
            pytest.param(
                *("_rename", nth, "installation-restore-undone", AS_BEFORE),
                marks=pytest.mark.long,
            )
            for nth in (1, 2, 3, 4)
        ),
    ],
)
def test_a_restore_that_is_killed_is_undone_or_ended_at_the_next_start(
    archive: Path,
    installation: Path,
    where: str,
    when: int,
    message: str,
    state: tuple[list[str], str, bool],
) -> None:
    restored_until(where, when, archive, installation)

    told = mend()

    assert told is not None and told.message_id == message
    assert state_of(installation) == state
    assert list(installation.glob(".quilate-*")) == []
    assert "quilate_being_restored" not in connection.introspection.table_names()
    assert mend() is None


def test_after_that_it_can_be_restored(archive: Path, installation: Path) -> None:
    restored_until("fill_from", 1, archive, installation)

    restore(archive)

    assert state_of(installation) == AS_THE_BACKUP


def test_what_another_process_restores_is_left_alone(installation: Path) -> None:
    folder = installation / ".quilate-restoring"
    folder.mkdir()
    held = os.open(folder, os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    try:
        with pytest.raises(Problem, match="at this moment"):
            mend()
    finally:
        os.close(held)
    assert folder.exists()
