"""Cells of files that people open in a spreadsheet."""

import re

from quilate.core.speech import spoken

#: By it a spreadsheet knows that a file is UTF-8.
MARK = "\ufeff"
#: What a spreadsheet takes for a formula; a number with its sign is none.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.,\s]*$)")
#: What an Excel workbook cannot hold, and would be refused for as a whole.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def safe_cell(text: str) -> str:
    """Keep a text from running as a formula; the imports take the sign away again."""
    return f"'{text}" if _FORMULA.match(text) else text


def writable_cell(text: str) -> str:
    """Return a text that a workbook can hold."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def delimiter_spoken() -> str:
    """Return what parts cells: in Spanish a semicolon, since commas are in its numbers."""
    return ";" if spoken().code == "es" else ","
