"""What customers live through with a company beside what they buy."""

from pydantic import Field, model_validator

from quilate.simulator.company.contradiction import Contradiction
from quilate.simulator.company.part import Money, Part, Share
from quilate.simulator.draws import Gamma, Law


class Severity(Part):
    """How grave an incident can be, and what it does to a customer."""

    #: Days in which it is promised to be solved…
    sla_days: int = Field(ge=0, le=365)
    #: …and days after which, unsolved, it hurts: customers wait a little longer than promised.
    patience_days: int = Field(ge=0, le=365)
    #: Strain on the bond when that long has gone by…
    strain_if_late: float = Field(ge=0, le=10)
    #: …and when it is solved badly: a strain of x drives away a share 1 − e^(−x).
    strain_if_bad: float = Field(ge=0, le=10)
    #: How much either lowers satisfaction, in standard deviations between customers.
    disappointment: float = Field(ge=0, le=10)


class Cause(Part):
    """What can go wrong."""

    #: What it is called in the records.
    name: str
    #: Share of the incidents, weighed against the other causes.
    share: Share
    #: Shares of them that are of each severity, from the slightest on; weighed against each other.
    severities: list[float] = Field(min_length=1)
    #: Hours of work that solving one takes.
    work_hours: Gamma
    #: Probability, 0 to 1, that it is solved well.
    well_share: Share


class Capacity(Part):
    """The work that can be put into what went wrong."""

    #: Hours of work on an average day for every 1,000 customers…
    hours_per_day_per_1000: float = Field(ge=0, le=100_000)
    #: …but at least so many hours a day, however few the customers.
    hours_per_day_at_least: float = Field(default=0.0, ge=0, le=1000)
    #: How they are spread over Monday to Sunday, beside an average day: 1 is as many.
    weekdays: list[float] = Field(min_length=7, max_length=7)
    #: What an hour of it costs, in the company's currency.
    cost_per_hour: Money


class Service(Part):
    """What goes wrong, and those who put it right."""

    #: Incidents a year of each customer. How they differ.
    incidents_per_year: Law
    #: How much those who buy often meet more: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: How grave they can be, from the slightest, which is recorded as 1, to the gravest.
    severities: list[Severity] = Field(min_length=1, max_length=9)
    #: What they are about.
    causes: list[Cause] = Field(min_length=1)
    #: How much goes wrong in each month, January to December, beside an average month…
    months: list[float] = Field(min_length=12, max_length=12)
    #: …and on each weekday, Monday to Sunday, beside an average day: 1 is as much.
    weekdays: list[float] = Field(min_length=7, max_length=7)
    #: The work that puts them right.
    capacity: Capacity
    #: Share of those solved in time and well that are solved better than could be expected…
    delight_share: Share = 0.0
    #: …the strain that takes from the bond…
    delight_mending: float = Field(default=0.0, ge=0, le=1)
    #: …and how much it raises satisfaction, in standard deviations between customers.
    delight_satisfaction: float = Field(default=0.0, ge=0, le=10)
    #: Share of the times an incident hurts that become a complaint.
    complaint_share: Share = 0.0

    @model_validator(mode="after")
    def _every_cause_weighs_every_severity(self) -> "Service":
        for cause in self.causes:
            shares = cause.severities
            if len(shares) != len(self.severities) or min(shares) < 0 or sum(shares) <= 0:
                raise Contradiction("simulator-key-severities", cause=cause.name)
        return self


class ContactChannel(Part):
    """A way by which customers and company speak with each other."""

    #: What it is called in the records.
    name: str
    #: Share of the customers who prefer it, weighed against the other channels.
    share: Share
    #: What a contact over it costs, in the company's currency.
    cost: Money
    #: Minutes that one takes, in the mean.
    minutes: float = Field(ge=0, le=1000)


class Interactions(Part):
    """How customers and company speak with each other."""

    #: Contacts a year that each customer seeks without anything being wrong. How they differ.
    enquiries_per_year: Law
    #: How much those who buy often ask more: correlation of the normal scores.
    correlation_with_rate: float = Field(default=0.0, ge=-1, le=1)
    #: The channels they speak over.
    channels: list[ContactChannel] = Field(min_length=1)
    #: Share of their contacts that customers have over the channel they prefer.
    channel_loyalty: Share = 0.8


class Satisfaction(Part):
    """How content customers are: as a lasting trait, and after what they lived lately."""

    #: How much those who are content leave less often: correlation of the normal scores.
    correlation_with_staying: float = Field(default=0.0, ge=-1, le=1)
    #: Days in which half of what was lived is forgotten.
    half_life_days: float = Field(gt=0, le=3650)


class Surveys(Part):
    """Whom the company asks how content they are, and who answers."""

    #: Share of the orders after which it asks…
    after_order_share: Share = 0.0
    #: …share of the incidents solved after which it asks…
    after_incident_share: Share = 0.0
    #: …and every how many days it asks everybody; 0 for never.
    periodic_days: int = Field(default=0, ge=0, le=3650)
    #: Days within which nobody is asked again.
    rest_days: int = Field(default=0, ge=0, le=3650)
    #: Probability, 0 to 1, that a customer answers who is neither content nor discontent…
    answers: Law
    #: …which grows by this times the square of satisfaction (in standard deviations), as a share:
    #: the very happy and the very angry answer.
    strong_feelings: float = Field(default=0.0, ge=0, le=10)
    #: The score of a customer of average satisfaction, in points from 0 to 10…
    mean_score: float = Field(ge=0, le=10)
    #: …the points by which a standard deviation of satisfaction moves it…
    points_per_deviation: float = Field(ge=0, le=10)
    #: …and the standard deviation, in points, of what is mere whim in it.
    whim_deviation: float = Field(ge=0, le=10)


class Recommendations(Part):
    """How content customers bring others."""

    #: Times a year that each customer would recommend the company, if content. How they differ.
    rate_per_year: Law
    #: Satisfaction from which on they do, in standard deviations from the average.
    satisfied_from: float = Field(ge=-5, le=5)
    #: Who is brought would have come by themselves within so many days.
    reach_days: int = Field(ge=2, le=3650)


class Experience(Part):
    """What customers live through."""

    #: What goes wrong, and who puts it right.
    service: Service
    #: What is spoken about, and over which channels.
    interactions: Interactions
    #: How content customers are.
    satisfaction: Satisfaction
    #: Whom the company asks; left out where it asks nobody.
    surveys: Surveys | None = None
    #: Who brings others; left out where nobody does.
    recommendations: Recommendations | None = None
