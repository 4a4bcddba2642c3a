"""How customers come: when, from where, and at what price."""

from pydantic import Field

from quilate.simulator.company.part import Money, Part, Share


class Source(Part):
    """A way by which customers come."""

    name: str
    share: Share
    #: What it costs to win one.
    cost: Money


class Arrivals(Part):
    """How many come when, and by which way."""

    #: How much more people come each year than the year before.
    growth_per_year: float = Field(ge=-0.9, le=5)
    #: How many come in each month, beside an average month.
    months: list[float] = Field(min_length=12, max_length=12)
    sources: list[Source] = Field(min_length=1)
