"""What customers ask to be offered, who sells it to them, and what decides whether they take it."""

from typing import Literal

from pydantic import Field

from quilate.simulator.company.part import Factor, Part, Share
from quilate.simulator.draws import Gamma, Law, LogNormal

#: Added to the logarithm of the odds of winning.
LogOdds = float


class Subject(Part):
    """Something larger that customers may want."""

    #: What it is called in the records.
    name: str
    #: Share of the opportunities, weighed against the other subjects.
    share: Share
    #: What it comes to for a customer of the usual size, in the company's currency. How it differs.
    amount: LogNormal
    #: Margin as a share of the amount, after all costs but the seller's hours.
    margin_share: Share
    #: Hours of a seller's work that one takes. How they differ.
    work_hours: Gamma
    #: How much more readily it is taken than the others: added to the log-odds of winning.
    log_odds: LogOdds = 0.0


class Way(Part):
    """How an opportunity came about, or over which channel."""

    #: What it is called in the records.
    name: str
    #: Share of the opportunities, weighed against the other ways.
    share: Share
    #: How much more readily such a one is taken: added to the log-odds of winning.
    log_odds: LogOdds = 0.0


class Sellers(Part):
    """Those who work on opportunities. Their hours are paid whether they are used or not."""

    #: Customers for each seller.
    customers_each: int = Field(ge=1)
    #: Hours a week that each works on opportunities, Monday to Friday.
    hours_per_week: float = Field(gt=0, le=168)
    #: How sellers differ: standard deviation of what they add to the log-odds of winning.
    skill_deviation: float = Field(ge=0, le=5)
    #: What they add to the log-odds in the subject that each knows best.
    at_home: LogOdds = 0.0


class Opportunities(Part):
    """Larger sales that somebody has to work for."""

    #: Times a year that each customer asks. How they differ.
    rate_per_year: Law
    #: How much more often those ask who buy often: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: Factor on how often organisations ask, beside persons…
    organisation_rate: Factor = 1.0
    #: …and factor on how much they ask for.
    organisation_amount: float = Field(default=1.0, gt=0, le=100)
    #: Factor on the amount that each customer asks for: 1 is the usual. How they differ.
    size: LogNormal
    #: How much those who buy often ask for more: correlation of the normal scores.
    size_correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: What they ask for.
    subjects: list[Subject] = Field(min_length=1)
    #: The channels over which they ask.
    channels: list[Way] = Field(min_length=1)
    #: What made them ask.
    sources: list[Way] = Field(min_length=1)
    #: The log-odds of winning an ordinary one on the day it comes: 0 is one in two…
    log_odds: LogOdds
    #: …what each doubling of the amount adds to the log-odds, beside the subject's median…
    log_odds_per_doubling: LogOdds = 0.0
    #: …and what each week that the customer waits adds to the log-odds.
    log_odds_per_week: LogOdds = Field(default=0.0, le=0)
    #: Days for which a customer waits at most…
    expires_after_days: int = Field(ge=1, le=365)
    #: …and the share of those who were not helped until then who buy by themselves.
    own_share: Share = 0.0
    #: Who works on them.
    sellers: Sellers
    #: What sellers work on first, unless they are told.
    practice: Literal["oldest first", "largest first"] = "oldest first"
