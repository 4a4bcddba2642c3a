"""One thing that is known of a customer."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from quilate.core.facts.within import Condition
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.language import Problem

#: A fact is a column: what may be one without quotes.
_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
#: What somebody may choose of a fact, each with how it is called in the language that is spoken.
Choices = Callable[[Person], list[tuple[str, str]]]


class Kind(StrEnum):
    """What values of a fact are."""

    #: In the currency of account, exact to the cent.
    MONEY = "money"
    NUMBER = "number"
    #: Of one: 0.25 is a quarter.
    SHARE = "share"
    DAY = "day"
    #: One of some texts.
    CHOICE = "choice"
    FLAG = "flag"
    #: To which groups that a room names they belong: it is asked, and not kept.
    GROUP = "group"


class Groups(Protocol):
    """Groups of customers that a room names."""

    def wrong_with(self, name: str) -> Problem | None:
        """Return why nobody can be asked whether they belong to a group; None if they can."""

    def condition(self, name: str, *, on: dt.date) -> Condition:
        """Return the condition that is true of who belongs to a group on a day."""


#: How each kind is kept.
STORED = {
    Kind.MONEY: "DECIMAL(18,2)",
    Kind.NUMBER: "DOUBLE",
    Kind.SHARE: "DOUBLE",
    Kind.DAY: "DATE",
    Kind.CHOICE: "VARCHAR",
    Kind.FLAG: "BOOLEAN",
}


@dataclass(frozen=True)
class Fact:
    """One thing that is known of a customer.

    Attributes
    ----------
    title
        The message that names it, said with ``arguments``: texts, or ``say_later`` of a message.
    meaning
        The message that defines it; empty where the title says enough.
    choices
        What a choice may be; without them, whatever is found among the customers.
    needs
        Who may see it of a customer, and choose customers by it.
    told
        The message that says as a sentence what is asked of it; where it says nothing of a
        comparison, or there is none, its name and the value are told.
    groups
        Of a fact that is asked: the groups that its choices name.
    when_absent
        What holds of a customer of whom its table has no row: 0, False, or None for unknown.
    """

    name: str
    kind: Kind
    title: str
    meaning: str = ""
    choices: Choices | None = None
    needs: Permission = Permission.SEE_CUSTOMERS
    when_absent: int | bool | None = None
    arguments: Mapping[str, str] = field(default_factory=dict, hash=False)
    told: str = ""
    groups: Groups | None = None

    def __post_init__(self) -> None:
        """See that it can be a column."""
        if not _NAME.fullmatch(self.name):
            raise ValueError(f"{self.name!r} cannot be the name of a fact")

    @property
    def label(self) -> str:
        """Return how it is called in the language that is spoken."""
        return say(self.title, **{name: str(said) for name, said in self.arguments.items()})
