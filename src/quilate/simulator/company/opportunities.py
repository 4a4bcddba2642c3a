"""What customers ask to be offered, who sells it to them, and what decides whether they take it."""

from typing import Literal

from pydantic import Field

from quilate.simulator.company.part import Factor, Part, Share
from quilate.simulator.draws import Gamma, Law, LogNormal

#: Added to the logarithm of the odds of winning.
LogOdds = float


class Subject(Part):
    """Something larger that customers may want."""

    name: str
    #: Share of the opportunities.
    share: Share
    #: What it comes to for a customer who spends as most do.
    amount: LogNormal
    #: Margin as a share of the amount, after all costs but the seller's hours.
    margin_share: Share
    #: Hours of a seller's work.
    work_hours: Gamma
    #: How much more readily it is taken than the others.
    log_odds: LogOdds = 0.0


class Way(Part):
    """How an opportunity came about, or over which channel."""

    name: str
    share: Share
    #: How much more readily such a one is taken.
    log_odds: LogOdds = 0.0


class Sellers(Part):
    """Those who work on opportunities. Their hours are paid whether they are used or not."""

    #: How many customers there are for each.
    customers_each: int = Field(ge=1)
    hours_per_week: float = Field(gt=0, le=168)
    #: How sellers differ: deviation of what they add to the log-odds.
    skill_deviation: float = Field(ge=0, le=5)
    #: What they add in the subject that each knows best.
    at_home: LogOdds = 0.0


class Opportunities(Part):
    """Larger sales that somebody has to work for."""

    #: How often each customer asks.
    rate_per_year: Law
    #: How much more often those ask who buy often: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: How many times as often organisations ask, and for how many times as much.
    organisation_rate: Factor = 1.0
    organisation_amount: float = Field(default=1.0, gt=0, le=100)
    #: How much customers spend, beside the others, and how that goes with how often they buy.
    size: LogNormal
    size_correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    subjects: list[Subject] = Field(min_length=1)
    channels: list[Way] = Field(min_length=1)
    sources: list[Way] = Field(min_length=1)
    #: The log-odds of winning an ordinary one on the day it comes…
    log_odds: LogOdds
    #: …what each doubling of the amount adds to them, beside the subject's median…
    log_odds_per_doubling: LogOdds = 0.0
    #: …and each week that the customer waits.
    log_odds_per_week: LogOdds = Field(default=0.0, le=0)
    #: Nobody waits for longer than so many days…
    expires_after_days: int = Field(ge=1, le=365)
    #: …but some buy then without having been helped.
    own_share: Share = 0.0
    sellers: Sellers
    #: What sellers work on first, unless they are told.
    practice: Literal["oldest first", "largest first"] = "oldest first"
