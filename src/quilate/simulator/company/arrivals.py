"""How customers come: when, from where, and at what price."""

from pydantic import Field

from quilate.simulator.company.part import Money, Part, Share


class Source(Part):
    """A way by which customers come."""

    #: What it is called in the records.
    name: str
    #: Share of those who come, weighed against the other sources.
    share: Share
    #: What it costs to win one customer, in the company's currency.
    cost: Money


class Arrivals(Part):
    """How many come when, and by which way."""

    #: How much more people come each year than the year before, as a share: 0.06 is 6 %.
    growth_per_year: float = Field(ge=-0.9, le=5)
    #: How many come in each month, January to December, beside an average month: 1 is as many.
    months: list[float] = Field(min_length=12, max_length=12)
    #: The ways by which they come.
    sources: list[Source] = Field(min_length=1)
