"""What entering a batch of rows would do."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """What is wrong with a row.

    Attributes
    ----------
    field
        Of the kind; empty where the whole line is meant.
    reason
        The message that says it in the reader's language.
    details
        The values that the message names.
    """

    field: str
    value: str
    reason: str
    details: dict[str, Any] = dataclasses.field(default_factory=dict)


@dataclass
class Row:
    """A row of a file.

    Attributes
    ----------
    line
        Where it stands in the file.
    values
        By field, as they were understood; None where the file says nothing.
    columns, place
        The cells of its batch by column, in the order of the file's, and its place among them.
    faults
        What makes it unusable.
    repeats
        Whether an earlier row of the file says exactly the same.
    contradicted
        What other rows of the file say against it.
    alike
        The earlier row of the file that may say the same customer under another key.
    customer
        The number of the customer whose it is, once it is known.
    """

    line: int
    values: Values
    columns: Sequence[Any]
    place: int
    faults: list[Fault] = dataclasses.field(default_factory=list)
    repeats: bool = False
    contradicted: list[Fault] = dataclasses.field(default_factory=list)
    alike: "Alike | None" = None
    customer: int | None = None

    @property
    def original(self) -> list[str | None]:
        """Return the cells as they stood."""
        return [column[self.place].as_py() for column in self.columns]


@dataclass(frozen=True)
class Change:
    """An update: what a row changes of what is there.

    Attributes
    ----------
    subject
        How what is changed is called.
    number
        Its number in the database.
    customer
        The number of the customer that it belongs to, if any.
    before, after
        By field.
    """

    row: Row
    subject: str
    number: int
    customer: int | None
    before: Values
    after: Values


@dataclass(frozen=True)
class Alike:
    """Whom a row may say again under another key.

    Attributes
    ----------
    field, value
        In what both agree.
    at_line
        Where the file says them first; None where they are there already.
    """

    key: str
    name: str
    field: str
    value: str
    at_line: int | None = None


@dataclass
class Plan:
    """What entering some rows would do. Each row stands in exactly one of the lists but ``alike``.

    Attributes
    ----------
    newcomers
        Rows to be created of which nothing more is to be told than that: they stay in columns.
    alike
        Of the rows to be created, those whose customer may be there already, or come twice.
    sums
        Of deals: how many there are and their money, by state and currency.
    touched
        The numbers of the customers of whom something is entered or changed.
    """

    newcomers: Sequence[Row] = ()
    creates: list[Row] = dataclasses.field(default_factory=list)
    updates: list[Change] = dataclasses.field(default_factory=list)
    unchanged: list[Row] = dataclasses.field(default_factory=list)
    conflicts: list[tuple[Row, list[Fault]]] = dataclasses.field(default_factory=list)
    rejects: list[tuple[Row, list[Fault]]] = dataclasses.field(default_factory=list)
    alike: list[tuple[Row, Alike]] = dataclasses.field(default_factory=list)
    sums: dict[str, list[str]] = dataclasses.field(default_factory=dict)
    touched: set[int] = dataclasses.field(default_factory=set)

    def reject(self, row: Row, *faults: Fault) -> None:
        """Put a row aside that cannot be used."""
        self.rejects.append((row, list(faults)))

    def dispute(self, row: Row, *faults: Fault) -> None:
        """Put a row aside that contradicts the file or the data of record."""
        self.conflicts.append((row, list(faults)))

    def created(self, most: int) -> list[Row]:
        """Return the first rows that are created."""
        first = [*self.creates[:most], *self.newcomers[:most]]
        return sorted(first, key=lambda row: row.line)[:most]

    def usable(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Yield the rows that can be compared with what is there, having placed the others."""
        for row in rows:
            if row.faults:
                self.reject(row, *row.faults)
            elif row.contradicted:
                self.dispute(row, *row.contradicted)
            elif row.repeats:
                self.unchanged.append(row)
            else:
                yield row
