"""The seven core strategies of Buttle."""

from django.db import models


class Strategy(models.TextChoices):
    """What the company means to do with a customer."""

    START = "start"
    PROTECT = "protect"
    RE_ENGINEER = "re-engineer"
    ENHANCE = "enhance"
    HARVEST = "harvest"
    #: Of nobody but those for whom two people have approved it.
    END = "end"
    WIN_BACK = "win-back"
