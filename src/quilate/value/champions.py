"""The fitted champion of a run, in a file that only this installation can have written.

It is a pickle, behind a seal made with the installation's secret key: nothing is unpickled that
the seal does not vouch for. One of another edition of the program, or of NumPy, is not read at
all: the next run writes a new one.
"""

import hashlib
import hmac
import os
import pickle
import sys
import tempfile
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path

import numpy as np
from django.conf import settings

from quilate import __version__
from quilate.runs.kept import KeptRun
from quilate.value.models import ValuationRun

_SEAL_BYTES = hashlib.sha256().digest_size
#: What the pickle depends on.
_PACKAGES = ("quilate.clv", "quilate.runs")


def keep(run: ValuationRun, kept: KeptRun) -> None:
    """Write the champion of a run, whole or not at all."""
    target = _place(run.pk)
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    body = pickle.dumps(kept, protocol=pickle.HIGHEST_PROTOCOL)
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".champion-", delete=False) as file:
        file.write(_seal(body) + body)
        file.flush()
        os.fsync(file.fileno())
    Path(file.name).replace(target)


def kept_of(run: ValuationRun) -> KeptRun | None:
    """Return what was kept of a run; None where there is nothing that can be relied on."""
    file = _place(run.pk)
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return _read(file, (found.st_mtime_ns, found.st_ino))


def forget_all_but(run: ValuationRun | None) -> None:
    """Remove the files of runs that are not shown."""
    shown = _place(run.pk) if run else None
    for file in _folder().glob("champion-*"):
        if file != shown:
            file.unlink(missing_ok=True)


def _folder() -> Path:
    return Path(settings.HOME) / "prepared"


def _place(number: int) -> Path:
    return _folder() / f"champion-{number}"


@lru_cache(maxsize=1)
def _read(file: Path, stamp: tuple[int, int]) -> KeptRun | None:
    """Read a file once for as long as it is the same."""
    written = file.read_bytes()
    seal, body = written[:_SEAL_BYTES], written[_SEAL_BYTES:]
    if not hmac.compare_digest(seal, _seal(body)):
        return None
    kept = pickle.loads(body)
    return kept if isinstance(kept, KeptRun) else None


def _seal(body: bytes) -> bytes:
    key = hashlib.sha256(b"quilate.value.champions" + settings.SECRET_KEY.encode()).digest()
    return hmac.digest(key, _edition() + body, "sha256")


@cache
def _edition() -> bytes:
    """Return what tells this edition of the program from any other."""
    digest = hashlib.sha256(f"{__version__} {np.__version__} {sys.version_info[:2]}".encode())
    for package in _PACKAGES:
        folder = Path(str(resources.files(package)))
        for file in sorted(folder.rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.digest()
