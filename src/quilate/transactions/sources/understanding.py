"""How one file was understood, to be told to the person who gave it."""

from dataclasses import dataclass

from quilate.language import Language


@dataclass(frozen=True)
class Understanding:
    """How one file (or frame, or query) was read.

    Attributes
    ----------
    file
        The path as it was given; for a frame its kind; for a query the database's address
        without its password.
    kind
        ``text``, ``workbook``, ``parquet``, ``frame`` or ``query``.
    encoding
        Of a text file: ``utf-8``, ``utf-16-le``, ``cp1252``, …; ``utf-8+cp1252`` where a UTF-8
        file has stray bytes, which were read as cp1252.
    delimiter
        Of a text file; ``" "`` stands for runs of spaces, ``""`` for a single column.
    header_line
        Line (row of the sheet) of the header, from 1; 0 where there is none.
    compression
        ``gzip``, ``zstd``, ``bz2``, ``xz`` or ``zip``.
    sheet
        Of a workbook.
    """

    file: str
    kind: str
    encoding: str | None = None
    delimiter: str | None = None
    quote: str | None = None
    header_line: int = 0
    compression: str | None = None
    sheet: str | None = None

    def sentence(self, language: Language) -> str:
        """Return one line that tells how the file was read."""
        return language(
            f"sources-understood-{self.kind}",
            file=self.file,
            encoding=(self.encoding or "").upper(),
            delimiter=_DELIMITER_WORDS.get(self.delimiter or "", "other"),
            sign=self.delimiter or "",
            line=self.header_line,
            compression=self.compression or "none",
            sheet=self.sheet or "",
        )


_DELIMITER_WORDS = {
    "": "none",
    ",": "comma",
    ";": "semicolon",
    "\t": "tab",
    "|": "bar",
    " ": "spaces",
}
