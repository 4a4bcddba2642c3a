"""What customers hold by contract: plans, what holds them, how contracts end and are paid."""

from pydantic import Field, model_validator

from quilate.simulator.company.contradiction import Contradiction
from quilate.simulator.company.part import Factor, Money, Part, Share
from quilate.simulator.company.purchases import PriceRise
from quilate.simulator.draws import Law, LogNormal


class Usage(Part):
    """What a line of a plan uses, and what it pays beyond what is included."""

    unit: str
    #: Units that the price of a month includes.
    included: float = Field(ge=0)
    #: Units that lines use in their typical month: how lines differ.
    typical: LogNormal
    #: How a line's months differ: deviation of the logarithm.
    sigma: float = Field(ge=0, le=2)
    #: Price of each further unit.
    price: Money


class Balance(Part):
    """What is lent or kept, and what the company earns by it."""

    #: The balance of a line when its contract starts.
    amount: LogNormal
    #: What a year of it earns, after what it costs to fund.
    spread_per_year: float = Field(ge=-0.5, le=1)
    #: By how much it changes each year: a loan is paid back.
    growth_per_year: float = Field(default=0.0, ge=-0.9, le=1)
    #: Share of it that is lost if the holder stops paying.
    loss_share: Share = 0.0


class Plan(Part):
    """Something that is paid every month."""

    name: str
    family: str
    price_per_month: Money
    cost_per_month: Money
    #: How many persons choose it beside the other plans of the family; how many organisations.
    persons: float = Field(ge=0)
    organisations: float = Field(ge=0)
    #: What is cut from the price of the first months.
    discount: Share = 0.0
    discount_months: int = Field(default=0, ge=0, le=60)
    usage: Usage | None = None
    balance: Balance | None = None


class Commitment(Part):
    """For how long some of the customers are bound."""

    #: 0 for those who may leave every month.
    months: int = Field(ge=0, le=120)
    share: Share
    #: Share of those who bind themselves again, and again, when it ends.
    renews_share: Share = 0.0
    #: How readily those who choose it leave, beside the others.
    ending_factor: Factor = 1.0


class Family(Part):
    """Plans of which a customer holds one at a time."""

    name: str
    #: Share of the customers who start with it…
    first_share: Share
    #: …share of those who start with another and take it at once beside that…
    beside_share: Share = 0.0
    #: …and how many times a year somebody without it would take it later.
    later_per_year: float = Field(default=0.0, ge=0, le=12)
    #: Lines more than one (telephones, cards, sites) in the contract of a person, in the mean.
    extra_lines: float = Field(default=0.0, ge=0, le=1000)
    #: The same in that of an organisation.
    organisation_extra_lines: float = Field(default=0.0, ge=0, le=1000)
    #: How readily its contracts are ended, beside other families'.
    ending_factor: Factor = 1.0
    #: After so many months a contract has run its course; never, unless given.
    term_months: int | None = Field(default=None, ge=1, le=600)
    commitments: list[Commitment] = Field(
        default=[Commitment(months=0, share=1.0)],
        min_length=1,
    )


class Ending(Part):
    """How customers come to end their contracts."""

    #: How many times a year a settled customer would end one that does not bind: how they differ.
    rate_per_year: Law
    #: How readily one is ended while it binds, beside that…
    committed_factor: Factor
    #: …and in the month in which it has just ceased to bind.
    release_factor: Factor
    #: In its first month one is ended this many times as readily…
    newcomer_factor: Factor = 1.0
    #: …and the excess falls by a factor e every so many months.
    newcomer_months: float = Field(default=3.0, gt=0, le=120)
    #: How many ordinary months a price rise of one per cent counts as.
    months_per_rise: float = Field(default=0.0, ge=0, le=24)
    #: Share of what strains (or mends) a customer's bond that strains each contract as well.
    strain_share: Share = 1.0


class Paying(Part):
    """How invoices are paid."""

    #: Days from issue until an invoice is due.
    due_days: int = Field(ge=0, le=90)
    #: Probability that a customer's invoice is paid late: how customers differ.
    late_share: Law
    #: By how many days.
    days_late: Law
    #: Share of the late ones after which a customer pays no more.
    stops_share: Share
    #: So many days after the due day of the first unpaid invoice they are cut off.
    cut_off_days: int = Field(ge=1, le=365)
    #: What a collector pays for what they owe, as a share.
    recovered_share: Share = 0.0


class Subscriptions(Part):
    """The contracts of a company."""

    #: Share of the customers who hold contracts.
    share: Share = 1.0
    families: list[Family] = Field(min_length=1)
    plans: list[Plan] = Field(min_length=1)
    #: How readily customers take further plans, beside the others.
    appetite: Law
    ending: Ending
    paying: Paying
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
