"""How a text file separates and quotes its fields, and how one record is split accordingly."""

import csv
from dataclasses import dataclass

SPACES = " "  # runs of them
SINGLE_COLUMN = ""


@dataclass(frozen=True)
class TextFormat:
    """Delimiter, quote and escape sign of a text file; the last two equal where quotes double."""

    delimiter: str
    quote: str = '"'
    escape: str = '"'

    def fields(self, text: str, width: int | None = None) -> list[str] | None:
        """Return the fields of a record, or None where its quotes are not as they should be.

        Spaces before a quote are passed over where otherwise the width would not be right.
        """
        if not self._is_quoted(text):
            return self._split(text)
        exact = self._parse(text, skip_spaces=self.delimiter == SPACES)
        if exact is not None and self._seems_right(exact, width):
            return exact
        return self._parse(text, skip_spaces=True) or exact

    def _seems_right(self, fields: list[str], width: int | None) -> bool:
        if width is not None:
            return len(fields) == width
        return not any(field.lstrip(" ").startswith(self.quote) for field in fields)

    def may_be_whole(self, text: str) -> bool:
        """Whether a record may end here: within quotes a line's end belongs to the field."""
        if self.escape != self.quote:
            text = text.replace(self.escape + self.quote, "")
        return not self.quote or text.count(self.quote) % 2 == 0

    def _is_quoted(self, text: str) -> bool:
        return bool(self.quote) and (self.quote in text or self.escape in text)

    def _split(self, text: str) -> list[str]:
        if self.delimiter == SPACES:
            return text.split()
        return text.split(self.delimiter) if self.delimiter else [text]

    def _parse(self, text: str, *, skip_spaces: bool) -> list[str] | None:
        doubles = self.escape == self.quote
        reader = csv.reader(
            [text.strip(" ") if self.delimiter == SPACES else text],
            # A single column needs some delimiter too: one that no text contains.
            delimiter=self.delimiter or "\x00",
            quotechar=self.quote,
            doublequote=doubles,
            escapechar=None if doubles else self.escape,
            skipinitialspace=skip_spaces,
            strict=True,
        )
        try:
            return next(reader)
        except (csv.Error, StopIteration):
            return None
