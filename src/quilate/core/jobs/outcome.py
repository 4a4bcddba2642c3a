"""What comes of a job."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Outcome:
    """What a job tells the person who asked for it.

    Attributes
    ----------
    message
        The id of a message, said with ``figures`` in the language of who reads it.
    address
        The page or the file in which to see it, as a path of this installation.
    """

    message: str = ""
    address: str = ""
    figures: dict[str, Any] = field(default_factory=dict)

    def kept(self) -> dict[str, Any]:
        """Return it as the database keeps it."""
        return asdict(self)
