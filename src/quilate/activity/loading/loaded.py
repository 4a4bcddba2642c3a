"""What came of a load."""

from dataclasses import dataclass, field

import pyarrow as pa

#: A row of the table that was not entered: its number, from 1; the message that says why; the
#: column in which the reason stands, and what was written there.
REJECTS = pa.schema(
    [
        ("row", pa.int64()),
        ("reason", pa.string()),
        ("column", pa.string()),
        ("value", pa.string()),
    ]
)


@dataclass
class Loaded:
    """How many records of a table were entered, changed and found as they were.

    Attributes
    ----------
    rejects
        The rows that were not entered, with the columns of ``REJECTS``.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejects: pa.Table = field(default_factory=REJECTS.empty_table)

    @property
    def rows(self) -> int:
        """Return how many rows were read."""
        return self.created + self.updated + self.unchanged + self.rejected

    @property
    def rejected(self) -> int:
        """Return how many rows were not entered."""
        return int(self.rejects.num_rows)

    @property
    def changed_nothing(self) -> bool:
        """Return whether all is as it was before."""
        return not self.created and not self.updated

    def with_batch(self, batch: "Loaded") -> "Loaded":
        """Return what came of the load so far and of one more batch."""
        return Loaded(
            created=self.created + batch.created,
            updated=self.updated + batch.updated,
            unchanged=self.unchanged + batch.unchanged,
            rejects=pa.concat_tables([self.rejects, batch.rejects]),
        )
