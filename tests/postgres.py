"""A private PostgreSQL server, where the machine has one."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.required import missing


@contextmanager
def private_server(folder: Path) -> Iterator[str]:
    """Run a server within a folder and give its address; skip by name where there is none."""
    programs = _programs()
    if programs is None:
        missing("postgresql", "needs PostgreSQL: its programs, or QUILATE_TEST_POSTGRES")
    try:
        _start(programs, folder)
        yield f"postgresql://quilate@/postgres?host={folder}"
    finally:
        _run(programs / "pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    found = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return Path(found).parent if found else next(iter(reversed(folders)), None)


def _start(programs: Path, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    if os.geteuid() == 0:
        # Its user must reach the folder, and own it.
        folder.parent.chmod(0o711)
        shutil.chown(folder, "postgres")
    data = str(folder / "data")
    _run(programs / "initdb", "-D", data, "-U", "quilate", "-A", "trust", "-E", "UTF8", "-N")
    # A socket in our own folder and no port: nothing else can meet it.
    options = f"-c listen_addresses= -c fsync=off -k {folder}"
    log = str(folder / "log")
    started = _run(programs / "pg_ctl", "-D", data, "-o", options, "-l", log, "-w", "start")
    if started.returncode:
        missing("postgresql", f"PostgreSQL does not start here: {started.stdout}")


def _run(program: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    # The server refuses to run as root.
    before = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    return subprocess.run(
        [*before, str(program), *arguments],
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd="/",
    )
