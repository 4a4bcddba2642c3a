"""Which encoding a text file is in, judged by all its bytes, and its turning into UTF-8."""

import codecs
from pathlib import Path

from charset_normalizer import from_bytes

from quilate.transactions.sources.survey import CHUNK
from quilate.transactions.sources.workbench import Workbench

UTF8 = "utf-8"
MIXED = "utf-8+cp1252"

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, UTF8),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows, DOS and old Macintosh, which spreadsheets and tills of Spain and America write.
_WESTERN = ("cp1252", "cp850", "mac_roman")
# Western accents stand alone among plain letters; in Cyrillic or Chinese every byte is high.
_LONGEST_MEAN_RUN = 2.0
_ENOUGH_RUNS = 1 << 14
_ASCII_BLANKED = b" " * 128 + bytes(range(128, 256))
_LETTERS = frozenset("áéíóúüñçãõàèòâêôÁÉÍÓÚÜÑÇÃÕ")
_RARER_SIGNS = frozenset("ìùîûäëïöåæøßÀÈÌÒÙÂÊÎÔÛÄËÏÖÅÆØ€ºª°¿¡«»–—‘’“”…·£®")


def wide_encoding(head: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 that a file's first bytes show, with or without a mark."""
    marked = next((name for mark, name in _BYTE_ORDER_MARKS if head.startswith(mark)), None)
    if marked is not None:
        return None if marked == UTF8 else marked
    # Without a mark, Latin text in UTF-16 has every other byte zero.
    pairs = len(head) // 2
    low, high = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if high > 0.4 * pairs and low < 0.1 * pairs:
        return "utf-16-le"
    if low > 0.4 * pairs and high < 0.1 * pairs:
        return "utf-16-be"
    return None


def narrow_encoding(path: Path, head: bytes) -> str:
    """Return the encoding of a text of single bytes that is not all UTF-8."""
    runs = _high_runs(path)
    # In a UTF-8 file with stray bytes most runs decode; in cp1252 a run is one letter alone.
    decoding = sum(map(_is_utf8, runs))
    if decoding > len(runs) - decoding:
        return MIXED
    if sum(map(len, runs)) > _LONGEST_MEAN_RUN * len(runs):
        return _guessed(head)
    return max(_WESTERN, key=lambda encoding: _likelihood(runs, encoding))


def _high_runs(path: Path) -> list[bytes]:
    """Return the file's first runs of bytes from 128 up: what tells the encodings apart."""
    runs: list[bytes] = []
    with path.open("rb", buffering=0) as file:
        while len(runs) < _ENOUGH_RUNS and (chunk := file.read(CHUNK)):
            if not chunk.isascii():
                runs += chunk.translate(_ASCII_BLANKED).split()
    return runs


def _guessed(head: bytes) -> str:
    guess = from_bytes(head).best()
    if guess is None or guess.encoding in ("ascii", "utf_8"):  # the telling bytes come later
        return _WESTERN[0]
    return guess.encoding


def _is_utf8(run: bytes) -> bool:
    try:
        run.decode(UTF8)
    except UnicodeDecodeError:
        return False
    return True


def _likelihood(runs: list[bytes], encoding: str) -> float:
    """Rate how much the runs look like Spanish, Portuguese or their neighbours when decoded."""
    signs = b"".join(runs).decode(encoding, errors="replace")
    letters = sum(sign in _LETTERS for sign in signs)
    return letters + 0.4 * sum(sign in _RARER_SIGNS for sign in signs)


def transcoded(bench: Workbench, path: Path, encoding: str) -> Path:
    """Return a passing UTF-8 copy, written as a stream."""
    errors = _AS_CP1252 if encoding in (MIXED, "cp1252") else "replace"
    name = UTF8 if encoding == MIXED else encoding
    decoder = codecs.getincrementaldecoder(name)(errors)
    copy = bench.new_file()
    with path.open("rb", buffering=0) as source, copy.open("wb") as target:
        while chunk := source.read(CHUNK):
            target.write(decoder.decode(chunk).encode())
        target.write(decoder.decode(b"", final=True).encode())
    return copy


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that do not decode as cp1252, and its five gaps as Latin-1."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    if error.encoding in ("charmap", "cp1252"):
        return stray.decode("latin-1"), error.end
    return "".join(_sign(byte) for byte in stray), error.end


def _sign(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_AS_CP1252 = "quilate-as-cp1252"
codecs.register_error(_AS_CP1252, _as_cp1252)
