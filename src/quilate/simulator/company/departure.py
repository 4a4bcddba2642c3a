"""How customers leave: silently, in a shop; by ending a contract, elsewhere."""

from pydantic import Field

from quilate.simulator.company.part import Factor, Part, Share
from quilate.simulator.draws import Law


class Departure(Part):
    """When a relation ends by itself, without anything having gone wrong."""

    #: How many times a year a settled customer would leave: the rate of leaving.
    rate_per_year: Law
    #: A newcomer leaves this many times as readily on the first day…
    newcomer_factor: Factor
    #: …and the excess falls by a factor e every so many days.
    newcomer_days: float = Field(gt=0, le=3650)
    #: Share of the people who come once and never again.
    passing_share: Share = 0.0
    #: How much those who buy often leave less often: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)


class Regime(Part):
    """A change in mid-history: a competitor opens, a shop closes, a rule changes."""

    name: str
    #: When, as a share of the history that has gone by.
    starts_after_share: Share
    #: Share of the customers whom it touches.
    touches_share: Share
    #: By how much it multiplies how often they buy…
    purchase_factor: Factor
    #: …and how readily they leave.
    departure_factor: Factor
