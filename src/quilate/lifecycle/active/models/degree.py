"""How active somebody is, in five degrees."""

from django.db import models

#: From so many times what is asked somebody is very active.
VERY = 3


class Degree(models.TextChoices):
    """A degree of activity, the most active first."""

    VERY_ACTIVE = "very-active"
    ACTIVE = "active"
    #: They did something, and less than is asked.
    LESS_ACTIVE = "less-active"
    #: They did nothing in any window, and something before.
    ASLEEP = "asleep"
    NEVER = "never"

    @property
    def tone(self) -> str:
        """Return the tone of its badge and of its part of a bar."""
        return _TONES[self.value]


_TONES = {
    Degree.VERY_ACTIVE.value: "gold",
    Degree.ACTIVE.value: "good",
    Degree.LESS_ACTIVE.value: "note",
    Degree.ASLEEP.value: "sack",
    Degree.NEVER.value: "neutral",
}
