"""Brings a file to plain bytes on disk: unpacks what is compressed, in passing files."""

import bz2
import gzip
import lzma
import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pyarrow as pa

from quilate.language import Problem
from quilate.transactions.sources.workbench import Workbench

_CHUNK = 1 << 20
_ZIP = b"PK\x03\x04"


def unpacked(bench: Workbench, path: Path, shown: str) -> tuple[Path, str | None]:
    """Return the path of the plain file and how it was compressed; by content, not by name.

    Raises
    ------
    Problem
        The file is damaged, or a zip archive holds several files.
    """
    with path.open("rb") as file:
        magic = file.read(6)
    compression = next((name for sign, name in _SIGNS.items() if magic.startswith(sign)), None)
    if compression is None or _is_workbook(path, magic):
        return path, None
    plain = bench.new_file()
    try:
        with _OPENERS[compression](path, shown) as packed, plain.open("wb") as file:
            shutil.copyfileobj(packed, file, _CHUNK)
    except (
        OSError,
        EOFError,
        zlib.error,
        lzma.LZMAError,
        zipfile.BadZipFile,
        RuntimeError,
    ) as error:
        raise Problem("sources-damaged", file=shown, reason=_first_line(error)) from error
    return plain, compression


def _is_workbook(path: Path, magic: bytes) -> bool:
    """Whether a zip is one of the kinds of workbook that are zips inside."""
    if not magic.startswith(_ZIP) or not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return bool({"[Content_Types].xml", "content.xml"} & set(archive.namelist()))


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _open_zip(path: Path, shown: str) -> IO[bytes]:
    archive = zipfile.ZipFile(path)
    members = [
        member
        for member in archive.infolist()
        if not member.is_dir() and not member.filename.startswith("__MACOSX/")
    ]
    if len(members) != 1:
        raise Problem("sources-zip-members", file=shown, count=len(members))
    return archive.open(members[0])


_SIGNS = {
    b"\x1f\x8b": "gzip",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"BZh": "bz2",
    b"\xfd7zXZ\x00": "xz",
    _ZIP: "zip",
}

_OPENERS: dict[str, Callable[[Path, str], Any]] = {
    "gzip": lambda path, _: gzip.GzipFile(path),
    "zstd": lambda path, _: pa.input_stream(str(path), compression="zstd"),
    "bz2": lambda path, _: bz2.BZ2File(path),
    "xz": lambda path, _: lzma.LZMAFile(path),  # noqa: SIM115 - closed by its user
    "zip": _open_zip,
}
