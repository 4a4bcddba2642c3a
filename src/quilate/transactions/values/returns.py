"""Which values of a column say that a line was returned or cancelled."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quilate.transactions.recognition.column_names import words_of
from quilate.transactions.recognition.content import Content
from quilate.transactions.sources.quoting import literal
from quilate.transactions.values.shapes import Shape, text_of

_CANCELLED = re.compile(
    r"cancel\w*|annull?ed|anula\w*|void\w*|failed|fallid\w*|declined|error|rejected|rechazad\w*|unavailable"
)
_RETURNED = re.compile(
    r"return|returns|returned|refund\w*|devol\w*|devuelt\w*|reembols\w*|abono\w*|abonad\w*|rma"
    r"|rectificativa|chargeback|contracargo|credit_(?:note|memo)|nota_(?:de_)?credito|reversal"
)
_NOT = re.compile(r"(?:no|not|non|sin|never|nunca|un|partially|parcialmente)(?:_.*|$)")
_TRUE = ("1", "1.0", "true", "t", "yes", "y", "si", "s", "x", "verdadero", "cierto")


@dataclass(frozen=True)
class Marker:
    """A column whose values mark lines.

    Attributes
    ----------
    returned, cancelled
        The values, as written, that say so.
    returned_rows, cancelled_rows
        How many rows have them.
    undone
        The values that say so of the sale itself, which then counts for nothing.
    """

    column: str
    returned: tuple[str, ...]
    cancelled: tuple[str, ...]
    returned_rows: int
    cancelled_rows: int
    undone: tuple[str, ...] = ()

    @property
    def uncounted(self) -> tuple[str, ...]:
        """The values of lines that count for nothing."""
        return self.cancelled + self.undone

    @property
    def undoing(self) -> "Marker":
        """The same marker, what it marks as returned being undone sales."""
        return replace(self, returned=(), returned_rows=0, undone=self.returned)


def decide_marker(column: str, values: Sequence[Shape]) -> Marker | None:
    """Return what the values of a column mark; None where they mark nothing."""
    deeds = {value: _deed(column, value.text) for value in values if not value.is_missing}
    returned = [value for value, deed in deeds.items() if deed == "returned"]
    cancelled = [value for value, deed in deeds.items() if deed == "cancelled"]
    if not returned and not cancelled:
        return None
    return Marker(
        column=column,
        returned=tuple(value.text for value in returned),
        cancelled=tuple(value.text for value in cancelled),
        returned_rows=sum(value.rows for value in returned),
        cancelled_rows=sum(value.rows for value in cancelled),
    )


def marked_sql(markers: Sequence[Marker], deed: str) -> str | None:
    """Return the SQL that tells whether a line is ``returned`` (or ``cancelled``)."""
    conditions = [
        f"{text_of(marker.column)} IN ({', '.join(map(literal, values))})"
        for marker in markers
        if (values := marker.returned if deed == "returned" else marker.uncounted)
    ]
    return f"coalesce({' OR '.join(conditions)}, false)" if conditions else None


def has_credit_notes(order: Content, endings: Sequence[Shape]) -> bool:
    """Return whether a C before an order's number marks a credit note, as in ``C536379``.

    It does where the other orders are plain numbers.
    """
    notes = sum(shape.rows for shape in endings if re.fullmatch(r"[Cc]9+", shape.text))
    plain = sum(shape.rows for shape in endings if re.fullmatch(r"9+", shape.text))
    return order.kind == "VARCHAR" and 0 < notes < plain


def _deed(column: str, value: str) -> str | None:
    words = _plain(value)
    if _NOT.fullmatch(words):
        return None
    if words in _TRUE:
        words = words_of(column).removeprefix("is_").removeprefix("es_").removeprefix("was_")
    if any(_CANCELLED.fullmatch(word) for word in words.split("_")):
        return "cancelled"
    is_return = _RETURNED.fullmatch(words) or any(map(_RETURNED.fullmatch, words.split("_")))
    return "returned" if is_return else None


def _plain(value: str) -> str:
    letters = unicodedata.normalize("NFKD", value.lower())
    return re.sub(r"[^a-z0-9.]+", "_", letters.encode("ascii", "ignore").decode()).strip("_")
