"""How customers answer to what the company does for them."""

from typing import Literal

from pydantic import Field

from quilate.simulator.company.part import Money, Part, Share
from quilate.simulator.draws import Law


class Action(Part):
    """A kind of thing that the company can do for a customer."""

    #: What it moves: how soon they buy, how long they stay, whether those who left come back.
    moves: Literal["buying", "staying", "returning"]
    #: What it costs each time.
    cost: Money
    #: The true effect on each customer. Buying: by how much faster they buy at first (0.2 is a
    #: fifth). Staying: how much strain it takes from the bond. Returning: the probability. For
    #: some it is negative: they would rather be left alone.
    effect: Law
    #: How much strain an unwelcome one puts on the bond for each unit below zero.
    annoyance: float = Field(default=0.0, ge=0, le=10)
    #: What is cut from the price of what they buy…
    discount: Share = 0.0
    #: …for so many days.
    discount_days: int = Field(default=0, ge=0, le=365)
    #: The channel it is done over.
    channel: str


class Responses(Part):
    """The actions a company can take, and how their effects wear off."""

    #: An effect on buying halves in so many days.
    half_life_days: float = Field(gt=0, le=365)
    #: How much each recent contact takes from the effect of the next…
    fatigue: float = Field(ge=0, le=1)
    #: …which is forgotten by half in so many days.
    fatigue_half_life_days: float = Field(gt=0, le=365)
    #: By kind: offer, message, call, visit, welcome, recovery, or any others.
    actions: dict[str, Action]
