"""Packs the CDNOW data set, from the wheel that publishes it, into the package."""

import gzip
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


class ExampleData(BuildHookInterface[Any]):
    """Leaves the data beside its source note before files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the packed data and name it, since git ignores it."""
        # mtime=0: the same data makes the same bytes, whenever the wheel is built.
        packed = gzip.compress(_published_data(), compresslevel=9, mtime=0)
        Path(self.root, _PACKED).write_bytes(packed)
        build_data["artifacts"].append(_PACKED)


def _published_data() -> bytes:
    # Found without importing lifetimes, which would load pandas and autograd.
    try:
        return Path(str(distribution("lifetimes").locate_file(_PUBLISHED))).read_bytes()
    except (PackageNotFoundError, FileNotFoundError) as absence:
        raise RuntimeError(_ABSENT) from absence
