"""One fast look at every byte of a text file, so that nothing is decided by its beginning alone."""

import codecs
import re
from dataclasses import dataclass, field
from pathlib import Path

CHUNK = 1 << 20
_NON_ASCII = re.compile(rb"[\x80-\xff]+")
_MOST_EVIDENCE = 1 << 16
_CHUNKS_WITHOUT_LINE = 8


@dataclass
class Survey:
    """What a file's bytes are like.

    Attributes
    ----------
    size
        Bytes in the file.
    lines
        Physical lines; blank lines at the end are not counted.
    is_utf8
        The whole file decodes.
    has_nul
        There are zero bytes.
    returns, returns_at_line_ends, newlines
        Carriage returns, those of them that a newline follows, and newlines.
    longest_without_line
        Most chunks in a row without the end of a line.
    non_ascii
        Runs of bytes from 128 up, the first of them, as evidence of the encoding.
    """

    size: int = 0
    lines: int = 0
    is_utf8: bool = True
    has_nul: bool = False
    returns: int = 0
    returns_at_line_ends: int = 0
    newlines: int = 0
    longest_without_line: int = 0
    non_ascii: list[bytes] = field(default_factory=list)

    @property
    def has_stray_returns(self) -> bool:
        return self.returns != self.returns_at_line_ends

    @property
    def is_of_lines(self) -> bool:
        """Whether it has line ends at all where a text of its size has them."""
        return self.longest_without_line < _CHUNKS_WITHOUT_LINE


def survey(path: Path) -> Survey:
    """Read the whole file once (about a gigabyte a second) and say what its bytes are like."""
    found = Survey()
    decoder = codecs.getincrementaldecoder("utf-8")()
    without_line = 0
    tail = b""
    with path.open("rb", buffering=0) as file:
        while chunk := file.read(CHUNK):
            _count(found, chunk, tail[-1:])
            without_line = 0 if b"\n" in chunk or b"\r" in chunk else without_line + 1
            found.longest_without_line = max(found.longest_without_line, without_line)
            if found.is_utf8:
                found.is_utf8 = _decodes(decoder, chunk)
            tail = (tail + chunk)[-64:]
    found.is_utf8 = found.is_utf8 and _decodes(decoder, b"", final=True)
    blank_end = tail[len(tail.rstrip(b"\r\n")) :].count(b"\n")
    found.lines = found.newlines - blank_end + (found.size > 0)
    return found


def _count(found: Survey, chunk: bytes, previous: bytes) -> None:
    found.size += len(chunk)
    found.newlines += chunk.count(b"\n")
    found.has_nul = found.has_nul or b"\x00" in chunk
    found.returns += chunk.count(b"\r")
    found.returns_at_line_ends += chunk.count(b"\r\n")
    if previous == b"\r" and chunk.startswith(b"\n"):
        found.returns_at_line_ends += 1
    if not chunk.isascii() and len(found.non_ascii) < _MOST_EVIDENCE:
        found.non_ascii += _NON_ASCII.findall(chunk)


def _decodes(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True
