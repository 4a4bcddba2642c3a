"""A company, whole."""

import datetime as dt

from pydantic import Field

from quilate.simulator.company.arrivals import Arrivals
from quilate.simulator.company.campaigns import Campaign
from quilate.simulator.company.departure import Departure, Regime
from quilate.simulator.company.experience import Experience
from quilate.simulator.company.opportunities import Opportunities
from quilate.simulator.company.part import Part
from quilate.simulator.company.people import People
from quilate.simulator.company.purchases import Purchases
from quilate.simulator.company.response import Responses
from quilate.simulator.company.subscriptions import Subscriptions


class Company(Part):
    """What a company is like: every parameter of its customers, its offer and its habits."""

    name: str
    industry: str
    #: What it does, in one sentence.
    description: str
    currency: str = Field(pattern="^[A-Z]{3}$")
    #: The last day of its history.
    ends: dt.date
    #: How long the history is unless it is asked for otherwise.
    years: float = Field(gt=0, le=30)
    people: People
    arrivals: Arrivals
    departure: Departure
    regimes: list[Regime] = Field(default=[], max_length=3)
    purchases: Purchases | None = None
    subscriptions: Subscriptions | None = None
    experience: Experience | None = None
    opportunities: Opportunities | None = None
    responses: Responses
    campaigns: list[Campaign] = Field(default=[])
