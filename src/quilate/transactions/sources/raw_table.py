"""What every source becomes: one relation of raw columns that knows file and line of each row."""

from dataclasses import dataclass, field

from quilate.transactions.sources.understanding import Understanding
from quilate.transactions.sources.workbench import Workbench


@dataclass(frozen=True)
class RawTable:
    """A relation in DuckDB in which nothing is interpreted yet.

    Attributes
    ----------
    name
        View or table in the connection: the source's columns, then ``_file`` VARCHAR and
        ``_line`` BIGINT (where the row starts, from 1, header counted; in a workbook the row of
        the sheet; in Parquet and frames the row). Text files give VARCHAR, with NULL for an
        empty cell; the other kinds keep their types. ``_line`` costs nothing until selected.
    columns
        The source's own headers, trimmed and made unique; ``column_1``… where it has none.
    understandings
        How each file was read, in the order read.
    malformed
        Table (``_file``, ``_line``, ``text``, ``reason_id``) of the lines that do not have the
        right number of fields. They count as read and rejected; ``reason_id`` is a message.
    """

    name: str
    columns: tuple[str, ...]
    understandings: tuple[Understanding, ...]
    malformed: str
    workbench: Workbench = field(repr=False)

    def close(self) -> None:
        """Remove the passing files; the view can no longer be read. Also happens by itself."""
        self.workbench.close()


@dataclass(frozen=True)
class Part:
    """One file's share of the relation: a SELECT of its columns, ``_file`` and ``_line``."""

    select: str
    columns: tuple[str, ...]
    rows: int
    understanding: Understanding
