"""Each peer's own virtual environment, made once under ``.cache/bench``."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bench.logs import CACHE

_REQUIREMENTS = Path(__file__).parent
#: The Python that each peer runs on, best first.
_PYTHONS = {
    "lifetimes": ("3.11", "3.12", "3.13"),
    "pymc": ("3.12", "3.13"),
    "groceries": ("3.11", "3.12", "3.13"),
}


def python_of(name: str) -> Path:
    """Return the interpreter of that environment, making it where it is new or outdated."""
    requirements = _REQUIREMENTS / f"requirements-{name}.txt"
    folder = CACHE / name
    python = folder / "bin" / "python"
    stamp = folder / "requirements.txt"
    if stamp.exists() and stamp.read_text() == requirements.read_text():
        return python
    print(f"bench: making the environment of {name}", file=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([_find_python(_PYTHONS[name]), "-m", "venv", folder], check=True)
    _install(python, requirements)
    shutil.copy(requirements, stamp)
    return python


def _find_python(versions: tuple[str, ...]) -> Path:
    for version in versions:
        for candidate in _candidates(version):
            if _runs(candidate, version):
                return candidate
    raise SystemExit(f"bench: needs Python {' or '.join(versions)} on the path")


def _candidates(version: str) -> list[Path]:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    on_path = shutil.which(f"python{version}")
    return [
        Path(sys.executable),
        *([Path(on_path)] if on_path else []),
        *pyenv.glob(f"versions/{version}.*/bin/python"),
    ]


def _runs(python: Path, version: str) -> bool:
    """Ask it: what pyenv puts on the path may be a shim with nothing behind it."""
    question = "import sys; print('%d.%d' % sys.version_info[:2])"
    answer = subprocess.run([python, "-c", question], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == version


def _install(python: Path, requirements: Path) -> None:
    uv = shutil.which("uv", path=f"{Path(sys.executable).parent}:{os.environ.get('PATH', '')}")
    installer = (
        [uv, "pip", "install", "--quiet", "--python", str(python)]
        if uv
        else [str(python), "-m", "pip", "install", "--quiet"]
    )
    subprocess.run([*installer, "-r", str(requirements)], check=True)
