"""What the company promises a segment, version by version."""

from typing import TYPE_CHECKING

from django.db import models

from quilate.core.models import Person
from quilate.core.models.policy import Policy
from quilate.segments.models import Segment

if TYPE_CHECKING:
    from django.db.models import TextField

#: What is said of it in words, in the order in which it is read.
WORDS = (
    *("needs", "promise"),
    *("product", "service", "people", "channels", "image", "partners"),
    *("price", "effort"),
    *("difference", "proof", "offers"),
)
#: What else belongs to it.
OTHERS = ("groups", "strategies", "owner", "holds_from", "review_on")


def _words() -> "TextField[str, str]":
    return models.TextField(blank=True, default="")


class Proposition(Policy):
    """A version of what a segment is promised, written once; the next one follows.

    A draft holds of nobody. What was decided last holds from its day on, until another one that
    was decided later does. One that is ``ended`` says that from its day on there is none; one that
    is ``dropped``, that the draft before it is no more: it repeats what had been decided.
    """

    class State(models.TextChoices):
        """What a version is."""

        DRAFT = "draft"
        DECIDED = "decided"
        ENDED = "ended"
        DROPPED = "dropped"

    segment = models.ForeignKey(
        Segment, on_delete=models.PROTECT, related_name="propositions", db_index=False
    )
    state = models.CharField(max_length=7, choices=State.choices)
    needs = _words()
    promise = _words()
    product = _words()
    service = _words()
    people = _words()
    channels = _words()
    image = _words()
    partners = _words()
    price = _words()
    effort = _words()
    difference = _words()
    proof = _words()
    #: In words, until offers have a room of their own.
    offers = _words()
    #: Of the portfolio, whose treatment serves the segment: the codes of the quadrants.
    groups = models.JSONField(default=list)
    #: Whose default plans serve it: the codes of the strategies.
    strategies = models.JSONField(default=list)
    owner = models.ForeignKey(Person, null=True, on_delete=models.PROTECT, related_name="+")
    holds_from = models.DateField(null=True)
    review_on = models.DateField(null=True)

    class Meta:
        indexes = [models.Index(fields=["segment", "-id"], name="propositions_of_segment")]

    def __str__(self) -> str:
        return f"{self.segment_id}: {self.state}"


#: What holds, or ends what held.
DECISIONS = (Proposition.State.DECIDED, Proposition.State.ENDED)
