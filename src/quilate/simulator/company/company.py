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

    #: What it is called.
    name: str
    #: Its industry, in one word; the shipped ones are called by theirs.
    industry: str
    #: What it does, in one sentence.
    description: str
    #: The currency of every amount, by its three letters (ISO 4217).
    currency: str = Field(pattern="^[A-Z]{3}$")
    #: The last day of its history.
    ends: dt.date
    #: Years of history, unless it is asked for otherwise.
    years: float = Field(gt=0, le=30)
    #: Who its customers are.
    people: People
    #: How they come.
    arrivals: Arrivals
    #: How those without a contract leave.
    departure: Departure
    #: Changes in mid-history, three at most.
    regimes: list[Regime] = Field(default=[], max_length=3)
    #: What is bought without a contract; left out where nothing is.
    purchases: Purchases | None = None
    #: What is held by contract; left out where nothing is.
    subscriptions: Subscriptions | None = None
    #: What goes wrong, what is spoken about, and how content it leaves customers.
    experience: Experience | None = None
    #: Larger sales that sellers work for; left out where there are none.
    opportunities: Opportunities | None = None
    #: What can be done for a customer, and what comes of it.
    responses: Responses
    #: What it usually does for many customers at once.
    campaigns: list[Campaign] = Field(default=[])
