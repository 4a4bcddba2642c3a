"""A PostgreSQL server of the bench's own, whose data stay from one run to the next."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: What an administrator of a machine with 4 GB or more would set; writes reach the disk.
_OPTIONS = (
    "shared_buffers=1GB",
    "work_mem=32MB",
    "maintenance_work_mem=256MB",
    "effective_cache_size=4GB",
    "max_wal_size=4GB",
    "random_page_cost=1.1",
)


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Run the server of a folder, made where it is new, and give its address.

    Raises
    ------
    FileNotFoundError
        If the machine has no PostgreSQL.
    """
    programs = _programs()
    data = folder.resolve() / "data"
    if not data.exists():
        _make(programs, data)
    socket = data.parent
    settings = " ".join(f"-c {option}" for option in _OPTIONS)
    _run(
        programs / "pg_ctl", "-D", str(data), "-w", "-l", str(socket / "log"),
        "-o", f"-c listen_addresses= -k {socket} {settings}", "start",
    )  # fmt: skip
    try:
        yield f"postgresql://quilate@/postgres?host={socket}"
    finally:
        _run(programs / "pg_ctl", "-D", str(data), "-m", "fast", "-w", "stop")


def _programs() -> Path:
    found = shutil.which("initdb")
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not found and not folders:
        raise FileNotFoundError("bench: PostgreSQL's programs are not here")
    return Path(found).parent if found else folders[-1]


def _make(programs: Path, data: Path) -> None:
    data.parent.mkdir(parents=True, exist_ok=True)
    if os.geteuid() == 0:
        shutil.chown(data.parent, "postgres")
    _run(programs / "initdb", "-D", str(data), "-U", "quilate", "-A", "trust", "-E", "UTF8")


def _run(program: Path, *arguments: str) -> None:
    # The server refuses to run as root.
    before = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*before, str(program), *arguments], check=True, stdout=subprocess.DEVNULL)
