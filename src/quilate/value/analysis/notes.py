"""What a step has to assume or lacks, and what can be done about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quilate.core.speech import say


@dataclass(frozen=True)
class Note:
    """Something that somebody should know of a step.

    Attributes
    ----------
    figures
        Numbers of the sentence, and codes of activities.
    tone
        ``care`` where something is missing, ``note`` where it was only assumed.
    address, page
        Where it can be mended, by who may; empty where nobody needs to.
    is_asked
        Whether that address is asked to begin something, rather than opened.
    """

    message: str
    figures: Mapping[str, int | list[str]] = field(default_factory=dict)
    tone: str = "care"
    address: str = ""
    page: str = ""
    is_asked: bool = False

    @property
    def said(self) -> str:
        """Return the sentence."""
        return say(self.message, **{name: _told(value) for name, value in self.figures.items()})

    def keep(self) -> dict[str, object]:
        """Return it as JSON keeps it: what could be done about it then is of no use later."""
        return {"message": self.message, "figures": dict(self.figures), "tone": self.tone}

    @classmethod
    def kept(cls, kept: Mapping[str, object]) -> "Note":
        """Return it as it was kept."""
        return cls(**kept)  # type: ignore[arg-type]


def _told(value: int | list[str]) -> int | str:
    if isinstance(value, int):
        return value
    return ", ".join(say(f"costs-activity-{each}") for each in value)
