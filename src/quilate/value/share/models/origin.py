"""Where an amount of category spend comes from."""

from django.db import models


class Source(models.TextChoices):
    """How an amount is known: those that are trusted more come first."""

    #: It stands in a contract, a tender or annual accounts.
    KNOWN = "known"
    #: The customer was asked.
    ANSWERED = "answered"
    #: Comparable customers spend as much with us: they spend that at least.
    COMPARABLE = "comparable"

    @property
    def tone(self) -> str:
        """Return the tone of its badge."""
        return {"known": "good", "answered": "note", "comparable": "neutral"}[self.value]


#: Of these somebody has told the amount.
TOLD = (Source.KNOWN, Source.ANSWERED)


class Origin(models.TextChoices):
    """What somebody had before them when they wrote an amount down."""

    CONTRACT = "contract"
    TENDER = "tender"
    ACCOUNTS = "accounts"
    #: Of every ten that they spend, so many with us.
    OF_TEN = "of-ten"
    #: An amount a year.
    AMOUNT = "amount"

    @property
    def source(self) -> Source:
        """Return how the amount is known."""
        return Source.ANSWERED if self in ANSWERS else Source.KNOWN


ANSWERS = (Origin.OF_TEN, Origin.AMOUNT)
PAPERS = (Origin.CONTRACT, Origin.TENDER, Origin.ACCOUNTS)
