"""How customers buy: how often, when, what, how much, at what price."""

import datetime as dt

from pydantic import Field

from quilate.simulator.company.part import Factor, Money, Part, Share
from quilate.simulator.draws import Law


class Category(Part):
    """A family of products."""

    #: What it is called in the records.
    name: str
    #: Share of the lines of people without a favourite, weighed against the other categories.
    share: Share
    #: How many products there are in it.
    products: int = Field(ge=1, le=5000)
    #: List prices of its products, in the company's currency. How they differ.
    price: Law
    #: Cost of goods of the average product, as a share of its list price…
    cost_share: Share
    #: …and how products differ in it: standard deviation of that share.
    cost_deviation: Share
    #: Units more than one on a line of an average customer, in the mean.
    extra_units: float = Field(ge=0, le=100)
    #: Share of the lines that come back…
    returned_share: Share
    #: …and what each costs to take back, in the company's currency.
    return_cost: Money


class Regularity(Part):
    """How punctually some of the customers buy."""

    #: Share of the customers, weighed against the other regularities.
    share: Share
    #: Shape of the waiting time: 1 has no memory, 6 is nearly a calendar.
    shape: int = Field(ge=1, le=24)


class Temper(Part):
    """How some of the customers take promotions."""

    #: What it is called; for the reader of this file.
    name: str
    #: Share of the customers, weighed against the other tempers.
    share: Share
    #: Factor on how often they buy while there is no promotion…
    outside_factor: Factor
    #: …and factor on how often they buy during one.
    promotion_factor: Factor
    #: Share of what a promotion adds that is only bought sooner.
    brought_forward: Share


class Promotion(Part):
    """A price cut that comes back every year."""

    #: What it is called; for the reader of this file.
    name: str
    #: Its first day in each year, month and day, such as ``11-24``.
    starts: str = Field(pattern=r"^\d\d-\d\d$")
    #: Days that it lasts.
    days: int = Field(ge=1, le=120)
    #: What is cut from all list prices, as a share.
    discount: Share


class PriceRise(Part):
    """All list prices go up on a day."""

    #: The day from which on the new prices hold.
    day: dt.date
    #: By how much they go up, as a share: 0.05 is 5 %. Below 0 they go down.
    by: float = Field(gt=-1, le=5)


class Channel(Part):
    """Where customers buy."""

    #: What it is called in the records.
    name: str
    #: Share of the customers who prefer it, weighed against the other channels.
    share: Share
    #: Variable cost of an order, in the company's currency: handling, shipping.
    cost_per_order: Money
    #: Variable cost as a share of what is paid: cards, commissions.
    cost_share: Share


class Purchases(Part):
    """The purchases of a company that sells without a contract."""

    #: Share of the customers who buy this way (the rest have contracts only).
    share: Share = 1.0
    #: Orders a year of those who come back. How they differ.
    rate_per_year: Law
    #: How punctually they come.
    regularity: list[Regularity] = Field(min_length=1)
    #: Share of the accounts that grow…
    growing_share: Share = 0.0
    #: …by so much more a year, as a share: 0.35 is 35 %…
    growth_per_year: float = Field(default=0.0, gt=-1, le=10)
    #: …up to so many times their first rate.
    growth_limit: Factor = 3.0
    #: Factor on how much more than one line, and one unit, a customer's baskets hold. How they
    #: differ.
    basket: Law
    #: Lines more than one in the order of an average customer.
    extra_lines: float = Field(ge=0, le=100)
    #: Share of a customer's lines that are of one favourite category for that reason alone.
    favourite_share: Share = 0.4
    #: How much those who buy often fill larger baskets: correlation of the normal scores.
    basket_correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: How they take promotions.
    tempers: list[Temper] = Field(min_length=1)
    #: What is sold.
    categories: list[Category] = Field(min_length=1)
    #: Where it is sold.
    channels: list[Channel] = Field(min_length=1)
    #: Share of their orders that customers place over the channel they prefer.
    channel_loyalty: Share = 0.8
    #: How often people buy in each month, January to December, beside an average month…
    months: list[float] = Field(min_length=12, max_length=12)
    #: …and on each weekday, Monday to Sunday, beside an average day: 1 is as often.
    weekdays: list[float] = Field(min_length=7, max_length=7)
    #: How much more everybody buys each year, as a share: 0.01 is 1 %.
    trend_per_year: float = Field(default=0.0, gt=-1, le=5)
    #: The price cuts that come back every year.
    promotions: list[Promotion] = Field(default=[])
    #: When prices went up.
    price_rises: list[PriceRise] = Field(default=[])
    #: Elasticity, per cent for each per cent: at -0.5, prices 10 % higher mean about 5 % fewer
    #: orders.
    price_elasticity: float = Field(default=0.0, le=0, ge=-5)
    #: How much more goods cost each year, as a share: 0.03 is 3 %.
    cost_inflation_per_year: float = Field(default=0.0, gt=-1, le=5)
