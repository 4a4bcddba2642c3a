"""How the rows of the file ended."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RejectReason:
    """How many rows were rejected for one reason, in the reader's language."""

    reason: str
    rows: int


@dataclass(frozen=True)
class RejectedRow:
    """One rejected row, as in ``rejects.csv``."""

    file: str
    line: int
    field: str
    value: str
    reason: str


@dataclass(frozen=True)
class Reading:
    """The account of the rows: read = used + guest + rejected.

    Attributes
    ----------
    costs
        Where the rows of a file of costs went, in the reader's language; empty without one.
    """

    rows_read: int
    rows_used: int
    rows_guest: int
    rows_rejected: int
    guest_money: float = 0.0
    duplicate_rows: int = 0
    costs: str = ""
    reasons: tuple[RejectReason, ...] = ()
    examples: tuple[RejectedRow, ...] = ()
