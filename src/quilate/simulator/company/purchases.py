"""How customers buy: how often, when, what, how much, at what price."""

import datetime as dt

from pydantic import Field

from quilate.simulator.company.part import Factor, Money, Part, Share
from quilate.simulator.draws import Law


class Category(Part):
    """A family of products."""

    name: str
    #: Share of the lines of people without a favourite.
    share: Share
    products: int = Field(ge=1, le=5000)
    #: List prices of its products.
    price: Law
    #: Cost of goods, as a share of the list price: the average product, and how products differ.
    cost_share: Share
    cost_deviation: Share
    #: Units more than one on a line of an average customer.
    extra_units: float = Field(ge=0, le=100)
    #: Share of the lines that come back…
    returned_share: Share
    #: …and what each costs to take back.
    return_cost: Money


class Regularity(Part):
    """How punctually some of the customers buy."""

    share: Share
    #: Shape of the waiting time: 1 has no memory, 6 is nearly a calendar.
    shape: int = Field(ge=1, le=24)


class Temper(Part):
    """How some of the customers take promotions."""

    name: str
    share: Share
    #: How often they buy while there is no promotion.
    outside_factor: Factor
    #: How often they buy during one.
    promotion_factor: Factor
    #: Share of what a promotion adds that is only bought sooner.
    brought_forward: Share


class Promotion(Part):
    """A price cut that comes back every year."""

    name: str
    #: Its first day in each year, such as ``11-24``.
    starts: str = Field(pattern=r"^\d\d-\d\d$")
    days: int = Field(ge=1, le=120)
    discount: Share


class PriceRise(Part):
    """All list prices go up on a day."""

    day: dt.date
    by: float = Field(gt=-1, le=5)


class Channel(Part):
    """Where customers buy."""

    name: str
    share: Share
    #: Variable cost of an order: handling, shipping.
    cost_per_order: Money
    #: Variable cost as a share of what is paid: cards, commissions.
    cost_share: Share


class Purchases(Part):
    """The purchases of a company that sells without a contract."""

    #: Share of the customers who buy this way (the rest have contracts only).
    share: Share = 1.0
    #: Orders a year of those who come back.
    rate_per_year: Law
    regularity: list[Regularity] = Field(min_length=1)
    #: Share of accounts that grow, and by how much a year, up to so many times.
    growing_share: Share = 0.0
    growth_per_year: float = Field(default=0.0, gt=-1, le=10)
    growth_limit: Factor = 3.0
    #: How large the baskets of a customer are, beside the others'.
    basket: Law
    #: Lines more than one in the order of an average customer.
    extra_lines: float = Field(ge=0, le=100)
    #: How much of a customer's buying is of one favourite category.
    favourite_share: Share = 0.4
    #: Correlation of the normal scores of rate and basket.
    basket_correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    tempers: list[Temper] = Field(min_length=1)
    categories: list[Category] = Field(min_length=1)
    channels: list[Channel] = Field(min_length=1)
    #: How much of their buying customers do over the channel they prefer.
    channel_loyalty: Share = 0.8
    #: How often people buy in each month, beside an average month.
    months: list[float] = Field(min_length=12, max_length=12)
    #: The same for Monday to Sunday.
    weekdays: list[float] = Field(min_length=7, max_length=7)
    #: How much more everybody buys each year.
    trend_per_year: float = Field(default=0.0, gt=-1, le=5)
    promotions: list[Promotion] = Field(default=[])
    price_rises: list[PriceRise] = Field(default=[])
    #: By how much dearer prices lower the rate: -0.5 is 5 % fewer orders for 10 % more.
    price_elasticity: float = Field(default=0.0, le=0, ge=-5)
    #: How much goods cost more each year.
    cost_inflation_per_year: float = Field(default=0.0, gt=-1, le=5)
