"""How customers leave: silently, in a shop; by ending a contract, elsewhere."""

from pydantic import Field

from quilate.simulator.company.part import Factor, Part, Share
from quilate.simulator.draws import Law


class Departure(Part):
    """When a relation ends by itself, without anything having gone wrong."""

    #: The rate of leaving: times a year that a settled customer would leave. How they differ.
    rate_per_year: Law
    #: Factor on the rate of leaving on a newcomer's first day: 3 is three times as readily…
    newcomer_factor: Factor
    #: …whose excess over 1 falls by a factor e in so many days.
    newcomer_days: float = Field(gt=0, le=3650)
    #: Share of the people who come once and never again.
    passing_share: Share = 0.0
    #: How much those who buy often leave less often: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)


class Regime(Part):
    """A change in mid-history: a competitor opens, a shop closes, a rule changes."""

    #: What it is called; for the reader of this file.
    name: str
    #: When it comes, as the share of the history that has gone by.
    starts_after_share: Share
    #: Share of the customers whom it touches.
    touches_share: Share
    #: Factor on how often they buy from then on: 0.8 is a fifth less…
    purchase_factor: Factor
    #: …and factor on how readily they leave.
    departure_factor: Factor
