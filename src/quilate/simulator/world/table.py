"""The tables of records that a company leaves, declared beside what fills them."""

from dataclasses import dataclass
from typing import Literal

#: What a column holds, and how an event carries it: a position of a customer (none: −1), a day of
#: the history (never: −1), cents, a whole number, a real number, a text, yes or no.
Kind = Literal["customer", "day", "money", "number", "share", "text", "flag"]


@dataclass(frozen=True)
class Table:
    """A kind of record.

    Attributes
    ----------
    name
        As in `Events.add` and in the name of its file.
    columns
        What each column holds, in order.
    closes, key
        The table whose rows it completes, and the column by which: a resolution closes an incident.
        Readers find one table, with the columns of both.
    adds
        Which of its columns the other table gets, and as what: readers then find both tables.
        Unless given, all columns that the other lacks, and readers find the other one only.
    is_truth
        Whether no company would know it: readers find it among what is true.
    """

    name: str
    columns: dict[str, Kind]
    closes: str = ""
    key: str = ""
    adds: dict[str, str] | None = None
    is_truth: bool = False
