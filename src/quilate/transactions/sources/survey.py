"""One fast look at every byte of a text file, so that nothing is decided by its beginning alone."""

import codecs
from dataclasses import dataclass
from pathlib import Path

CHUNK = 1 << 20
_CHUNKS_WITHOUT_LINE = 8


@dataclass
class Survey:
    """What a file's bytes are like.

    Attributes
    ----------
    lines
        Physical lines; blank lines at the end are not counted.
    is_utf8
        The whole file decodes.
    is_of_lines
        It has line ends, as a text of its size has.
    has_nul
        There are zero bytes.
    stray_returns
        Carriage returns without a newline after them.
    """

    lines: int = 0
    is_utf8: bool = True
    is_of_lines: bool = True
    has_nul: bool = False
    stray_returns: int = 0


def survey(path: Path) -> Survey:
    """Read the whole file once (one to two gigabytes a second) and say what its bytes are like."""
    found = Survey()
    decoder = codecs.getincrementaldecoder("utf-8")()
    tail = b""
    without_line = 0
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(CHUNK):
            _count(found, chunk, after_return=tail.endswith(b"\r"))
            # Plain ASCII, the most of most files, need not be decoded.
            if found.is_utf8 and not (chunk.isascii() and decoder.getstate()[0] == b""):
                found.is_utf8 = _decodes(decoder, chunk)
            without_line = 0 if b"\n" in chunk or b"\r" in chunk else without_line + 1
            found.is_of_lines = found.is_of_lines and without_line < _CHUNKS_WITHOUT_LINE
            tail = (tail + chunk)[-64:]
    found.is_utf8 = found.is_utf8 and _decodes(decoder, b"", final=True)
    blank_end = tail[len(tail.rstrip(b"\r\n")) :].count(b"\n")
    found.lines += 1 - blank_end
    return found


def _count(found: Survey, chunk: bytes, *, after_return: bool) -> None:
    found.lines += chunk.count(b"\n")
    found.has_nul = found.has_nul or b"\x00" in chunk
    if b"\r" in chunk:
        found.stray_returns += chunk.count(b"\r") - chunk.count(b"\r\n")
    if after_return and chunk.startswith(b"\n"):
        found.stray_returns -= 1


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True
