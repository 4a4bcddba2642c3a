"""The laws from which hidden traits and waiting times are drawn, by their quantiles."""

from typing import Annotated, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field
from scipy.special import gammaincinv, ndtri

from quilate.simulator.arrays import Floats, Integers

#: Machines differ in the last bit of a logarithm; nothing here is kept to more than this.
_DECIMALS = 6


class Normal(BaseModel):
    """A normal law."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    #: Which law this is.
    law: Literal["normal"]
    #: The mean, in the unit of what is drawn…
    mean: float
    #: …and the standard deviation, in the same unit.
    deviation: float = Field(ge=0)

    def quantile(self, share: Floats) -> Floats:
        """Return the values below which each share of (0, 1) lies."""
        return settled(self.mean + self.deviation * ndtri(share))


class LogNormal(BaseModel):
    """A log-normal law: positive, with a long tail that grows with ``sigma``."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    #: Which law this is.
    law: Literal["lognormal"]
    #: The median, in the unit of what is drawn: half lie below it…
    median: float = Field(gt=0)
    #: …and the standard deviation of the logarithm, which has no unit: at 0.5, two in three lie
    #: within a factor of 1.65 of the median.
    sigma: float = Field(ge=0, le=3)

    def quantile(self, share: Floats) -> Floats:
        """Return the values below which each share of (0, 1) lies."""
        return settled(self.median * np.exp(self.sigma * ndtri(share)))


class Gamma(BaseModel):
    """A gamma law, by its mean; with a shape of 1, the exponential."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    #: Which law this is.
    law: Literal["gamma"]
    #: The mean, in the unit of what is drawn…
    mean: float = Field(gt=0)
    #: …and the shape, which has no unit: the larger, the more alike.
    shape: float = Field(gt=0)

    def quantile(self, share: Floats) -> Floats:
        """Return the values below which each share of (0, 1) lies."""
        return waiting(share, self.shape) * self.mean


Law = Annotated[Normal | LogNormal | Gamma, Field(discriminator="law")]


def settled(values: Floats) -> Floats:
    """Round what came of a logarithm or a power, so that it is the same on every machine."""
    rounded: Floats = np.round(values, _DECIMALS)
    return rounded


def waiting(share: Floats, shape: Floats | Integers | float = 1.0) -> Floats:
    """Return quantiles of a gamma law of mean 1: the wait for something that comes once a unit.

    Parameters
    ----------
    share
        (n,) in (0, 1).
    shape
        (n,) or one: how regularly it comes. 1 has no memory; the larger, the more punctual.
    """
    return settled(gammaincinv(shape, share) / shape)


def spread_over(share: Floats, weights: Floats) -> Integers:
    """Return which of the weighted possibilities each share of (0, 1) falls on.

    Parameters
    ----------
    share
        (n,) in (0, 1).
    weights
        (k,) of any positive sum, the same for all.
    """
    # Rounded: the sum of a thousand weights may differ in its last bit.
    edges = settled(np.cumsum(weights) / np.sum(weights))
    chosen: Integers = np.searchsorted(edges[:-1], share, side="right")
    return chosen
