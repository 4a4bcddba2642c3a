"""How customers answer to what the company does for them."""

from typing import Annotated, Literal

import numpy as np
from pydantic import Field, model_validator

from quilate.simulator.arrays import Floats
from quilate.simulator.company.contradiction import Contradiction
from quilate.simulator.company.part import Money, Part, Share
from quilate.simulator.draws import Gamma, LogNormal, Normal
from quilate.simulator.draws.laws import waiting


class Divided(Part):
    """A law of three kinds of people: some answer, a few take it ill, most hardly notice."""

    #: Which law this is.
    law: Literal["divided"]
    #: Share of the customers who answer…
    answering_share: Share
    #: …and the effect on them, in the mean, in the unit of the effect.
    answering_mean: float = Field(ge=0, le=10)
    #: Share of those who would rather be left alone…
    averse_share: Share
    #: …and by how much it works against them, in the mean, in the unit of the effect.
    averse_mean: float = Field(ge=0, le=10)
    #: The effect on everybody else, in its unit.
    others: float = Field(default=0.0, ge=-1, le=1)
    #: How alike those who answer are, and those who are averse: shape of a gamma law; the larger,
    #: the more alike.
    shape: float = Field(default=1.5, gt=0, le=100)

    @model_validator(mode="after")
    def _nobody_is_both(self) -> "Divided":
        if self.answering_share + self.averse_share > 1:
            raise Contradiction("simulator-key-answers-and-averse")
        return self

    def quantile(self, share: Floats) -> Floats:
        """Return the values below which each share of (0, 1) lies."""
        values = np.full(share.shape, self.others)
        averse, answering = share < self.averse_share, share > 1 - self.answering_share
        against = 1 - share[averse] / self.averse_share
        values[averse] = -self.averse_mean * waiting(against, self.shape)
        above = 1 - (1 - share[answering]) / self.answering_share
        values[answering] = self.answering_mean * waiting(above, self.shape)
        return values


Effect = Annotated[Divided | Normal | LogNormal | Gamma, Field(discriminator="law")]


class Action(Part):
    """A kind of thing that the company can do for a customer."""

    #: What it moves: how soon they buy, how long they stay, whether those who left come back.
    moves: Literal["buying", "staying", "returning"]
    #: What it costs each time, in the company's currency.
    cost: Money
    #: The true effect on each customer. Buying: by how much more often they buy at first, as a
    #: share (0.2 is a fifth). Staying: how much strain it takes from the bond. Returning: the
    #: probability that somebody who left comes back. For some it is negative: they would rather be
    #: left alone.
    effect: Effect
    #: How much more those who buy often answer: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: Strain that an unwelcome one puts on the bond for each unit of effect below zero.
    annoyance: float = Field(default=0.0, ge=0, le=10)
    #: What is cut from the price of what they buy, as a share…
    discount: Share = 0.0
    #: …for so many days.
    discount_days: int = Field(default=0, ge=0, le=365)
    #: The channel it is done over, as the records call it.
    channel: str


class Responses(Part):
    """The actions a company can take, and how their effects wear off."""

    #: Days in which an effect on buying halves.
    half_life_days: float = Field(gt=0, le=365)
    #: How much each recent contact takes from the effect of the next, in the unit of the effect…
    fatigue: float = Field(ge=0, le=1)
    #: …and the days in which half of that is forgotten.
    fatigue_half_life_days: float = Field(gt=0, le=365)
    #: The actions, by kind: offer, message, call, visit, welcome, recovery, or any others.
    actions: dict[str, Action]
