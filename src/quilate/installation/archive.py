"""A backup as one file: a zip of the parts, and a manifest with the checksum of each."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import IO

from pydantic import BaseModel, ValidationError

from quilate.installation.space import see_that_it_fits, told_when_full
from quilate.language import Problem

FORMAT = 1
_MANIFEST = "manifest.json"
_PIECE_BYTES = 1 << 20
#: Quick rather than small: deflate at 9 takes ten times as long, for a tenth less.
_EFFORT = 1
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError)


class Part(BaseModel):
    """A file of an archive, as it must come out."""

    sha256: str
    bytes: int


class Manifest(BaseModel):
    """What an archive says of itself.

    Attributes
    ----------
    version
        Of the program that made it.
    database
        ``sqlite`` or ``postgresql``.
    migrations
        That its tables have been through, each with its app.
    """

    format: int
    version: str
    database: str
    created_at: str
    migrations: list[tuple[str, str]]
    parts: dict[str, Part] = {}


def pack(archive: Path, manifest: Manifest, files: Mapping[str, Path]) -> None:
    """Write an archive that its owner alone can read: it holds the whole company."""
    archive.touch(mode=0o600)
    with (
        told_when_full(archive.parent),
        zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=_EFFORT) as packed,
    ):
        parts = {}
        for name, file in files.items():
            with file.open("rb") as source, packed.open(name, "w", force_zip64=True) as target:
                parts[name] = _copied(source, target)
        whole = manifest.model_copy(update={"parts": parts})
        packed.writestr(_MANIFEST, whole.model_dump_json(indent=2))


def manifest_of(archive: Path) -> Manifest:
    """Read what an archive says of itself.

    Raises
    ------
    Problem
        If it is no archive of ours, is damaged, or of a format that came later.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            told = json.loads(packed.read(_MANIFEST))
        if told["format"] > FORMAT:
            raise Problem("installation-archive-newer", file=archive.name, version=told["version"])
        return Manifest.model_validate(told)
    except (*_DAMAGE, ValidationError, TypeError) as error:
        raise _damaged(archive) from error


def unpack(archive: Path, folder: Path) -> Manifest:
    """Take an archive apart into a folder, checking every part.

    Raises
    ------
    Problem
        If a part is missing, is too many, or is not what the manifest says; or the disk is full.
    """
    manifest = manifest_of(archive)
    see_that_it_fits(folder, sum(part.bytes for part in manifest.parts.values()))
    try:
        with told_when_full(folder), zipfile.ZipFile(archive) as packed:
            if set(packed.namelist()) != {*manifest.parts, _MANIFEST}:
                raise _damaged(archive)
            for name, part in manifest.parts.items():
                if _unpacked(packed, name, folder) != part:
                    raise _damaged(archive)
    except _DAMAGE as error:
        raise _damaged(archive) from error
    return manifest


def _unpacked(packed: zipfile.ZipFile, name: str, folder: Path) -> Part:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts:
        raise ValueError(name)
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    with packed.open(name) as source, file.open("wb") as target:
        return _copied(source, target)


def _copied(source: IO[bytes], target: IO[bytes]) -> Part:
    digest, size = hashlib.sha256(), 0
    while piece := source.read(_PIECE_BYTES):
        digest.update(piece)
        size += len(piece)
        target.write(piece)
    return Part(sha256=digest.hexdigest(), bytes=size)


def _damaged(archive: Path) -> Problem:
    return Problem("installation-archive-damaged", file=archive.name)
