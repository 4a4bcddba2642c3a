"""What customers hold by contract: plans, what holds them, how contracts end and are paid."""

from pydantic import Field, model_validator

from quilate.simulator.company.contradiction import Contradiction
from quilate.simulator.company.part import Factor, Money, Part, Share
from quilate.simulator.company.purchases import PriceRise
from quilate.simulator.draws import Law, LogNormal


class Usage(Part):
    """What a line of a plan uses, and what it pays beyond what is included."""

    #: What is counted, such as ``GB``.
    unit: str
    #: Units a month that the price of a line includes.
    included: float = Field(ge=0)
    #: Units that lines use in their typical month. How lines differ.
    typical: LogNormal
    #: How a line's months differ: standard deviation of the logarithm.
    sigma: float = Field(ge=0, le=2)
    #: Price of each further unit, in the company's currency.
    price: Money


class Balance(Part):
    """What is lent or kept, and what the company earns by it."""

    #: The balance of a line when its contract starts, in the company's currency. How lines differ.
    amount: LogNormal
    #: What a year of it earns, after what it costs to fund, as a share of it.
    spread_per_year: float = Field(ge=-0.5, le=1)
    #: By how much it changes each year, as a share: a loan is paid back.
    growth_per_year: float = Field(default=0.0, ge=-0.9, le=1)
    #: Share of it that is lost if the holder stops paying.
    loss_share: Share = 0.0


class Plan(Part):
    """Something that is paid every month."""

    #: What it is called in the records.
    name: str
    #: The family that it belongs to, by its name.
    family: str
    #: What a line of it pays a month, in the company's currency…
    price_per_month: Money
    #: …and what a line of it costs the company a month.
    cost_per_month: Money
    #: Share of the persons who choose it, weighed against the other plans of the family…
    persons: float = Field(ge=0)
    #: …and share of the organisations, weighed likewise.
    organisations: float = Field(ge=0)
    #: What is cut from the price at first, as a share…
    discount: Share = 0.0
    #: …for so many months.
    discount_months: int = Field(default=0, ge=0, le=60)
    #: What is paid beyond a limit; left out where there is none.
    usage: Usage | None = None
    #: What is lent or kept; left out where nothing is.
    balance: Balance | None = None


class Commitment(Part):
    """For how long some of the customers are bound."""

    #: Months for which they are bound; 0 for those who may leave every month.
    months: int = Field(ge=0, le=120)
    #: Share of the contracts, weighed against the other commitments of the family.
    share: Share
    #: Share of those who bind themselves again, and again, when it ends.
    renews_share: Share = 0.0
    #: Factor on how readily those who choose it end contracts, beside the others.
    ending_factor: Factor = 1.0


class Family(Part):
    """Plans of which a customer holds one at a time."""

    #: What it is called in the records.
    name: str
    #: Share of the customers who start with it, weighed against the other families…
    first_share: Share
    #: …share of those who start with another and take it at once beside that…
    beside_share: Share = 0.0
    #: …and times a year that somebody without it would take it later.
    later_per_year: float = Field(default=0.0, ge=0, le=12)
    #: Lines more than one (telephones, cards, sites) in the contract of a person: how many, in the
    #: mean.
    extra_lines: float = Field(default=0.0, ge=0, le=1000)
    #: Lines more than one in the contract of an organisation, in the mean.
    organisation_extra_lines: float = Field(default=0.0, ge=0, le=1000)
    #: Factor on how readily its contracts are ended, beside other families'.
    ending_factor: Factor = 1.0
    #: Months after which a contract has run its course; never, unless given.
    term_months: int | None = Field(default=None, ge=1, le=600)
    #: For how long contracts bind; unless given, none does.
    commitments: list[Commitment] = Field(
        default=[Commitment(months=0, share=1.0)],
        min_length=1,
    )


class Ending(Part):
    """How customers come to end their contracts."""

    #: Times a year that a settled customer would end a contract that does not bind. How they
    #: differ.
    rate_per_year: Law
    #: Factor on that rate while a contract binds…
    committed_factor: Factor
    #: …and factor on it in the month in which the contract has just ceased to bind.
    release_factor: Factor
    #: Factor on it in the first month of a contract…
    newcomer_factor: Factor = 1.0
    #: …whose excess over 1 falls by a factor e in so many months.
    newcomer_months: float = Field(default=3.0, gt=0, le=120)
    #: Ordinary months that a price rise of one per cent counts as.
    months_per_rise: float = Field(default=0.0, ge=0, le=24)
    #: Share of what strains (or mends) a customer's bond that strains each contract as well.
    strain_share: Share = 1.0


class Paying(Part):
    """How invoices are paid."""

    #: Days from issue until an invoice is due.
    due_days: int = Field(ge=0, le=90)
    #: Probability, 0 to 1, that a customer's invoice is paid late. How customers differ.
    late_share: Law
    #: Days by which it is late.
    days_late: Law
    #: Share of the late ones after which a customer pays no more.
    stops_share: Share
    #: Days after the due day of the first unpaid invoice on which they are cut off.
    cut_off_days: int = Field(ge=1, le=365)
    #: What a collector pays for what they owe, as a share of the amount.
    recovered_share: Share = 0.0


class Subscriptions(Part):
    """The contracts of a company."""

    #: Share of the customers who hold contracts.
    share: Share = 1.0
    #: What there is to hold.
    families: list[Family] = Field(min_length=1)
    #: At what price it is held.
    plans: list[Plan] = Field(min_length=1)
    #: Factor on how often customers take further plans: 1 is the usual. How they differ.
    appetite: Law
    #: How contracts end.
    ending: Ending
    #: How invoices are paid.
    paying: Paying
    #: When prices went up.
    price_rises: list[PriceRise] = Field(default=[])

    @model_validator(mode="after")
    def _every_plan_has_its_family(self) -> "Subscriptions":
        families = [family.name for family in self.families]
        if len(set(families)) < len(families):
            raise Contradiction("simulator-key-families-alike")
        for plan in self.plans:
            if plan.family not in families:
                raise Contradiction(
                    "simulator-key-family-unknown", plan=plan.name, family=plan.family
                )
        return self

    @model_validator(mode="after")
    def _everybody_can_start(self) -> "Subscriptions":
        for family in self.families:
            own = [plan for plan in self.plans if plan.family == family.name]
            if family.first_share and not (
                any(plan.persons for plan in own) and any(plan.organisations for plan in own)
            ):
                raise Contradiction("simulator-key-no-first-plan", family=family.name)
            if not sum(part.share for part in family.commitments):
                raise Contradiction("simulator-key-no-commitment", family=family.name)
        if not sum(family.first_share for family in self.families):
            raise Contradiction("simulator-key-nobody-starts")
        return self
