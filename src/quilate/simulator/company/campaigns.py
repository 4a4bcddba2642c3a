"""The campaigns that a company usually does: when, for whom, and who is left alone."""

from pydantic import Field, model_validator

from quilate.simulator.company.contradiction import Contradiction
from quilate.simulator.company.part import Part, Share


class Audience(Part):
    """Whom a campaign is meant for: those who fulfil all that is said here."""

    #: They bought within so many days…
    bought_within_days: int | None = Field(default=None, ge=1)
    #: …or have not bought for more than so many days…
    not_bought_for_days: int | None = Field(default=None, ge=0)
    #: …have been customers for at most so many days…
    joined_within_days: int | None = Field(default=None, ge=1)
    #: …or for more than so many days…
    joined_before_days: int | None = Field(default=None, ge=0)
    #: …have ordered at least so many times…
    orders_at_least: int = Field(default=0, ge=0)
    #: …and came by one of these ways; none named: by any.
    sources: list[str] = Field(default=[])
    #: Share of all those who are chosen, drawn at random each time.
    share: Share = 1.0


class Campaign(Part):
    """Something that a company does again and again for many customers at once."""

    #: What it is called in the records: small letters, digits and hyphens.
    name: str = Field(pattern="^[a-z][a-z0-9-]*$")
    #: The kind of action that is done: one of the keys of ``responses.actions``.
    action: str
    #: The months in which it is done, 1 for January to 12…
    in_months: list[int] = Field(min_length=1, max_length=12)
    #: …and the day of the month; the last one, where the month has no such day.
    day: int = Field(ge=1, le=31)
    #: Whom it is for.
    to: Audience
    #: Share of the customers chosen who are left alone, so that the rest can be compared.
    holdout_share: Share = 0.1
    #: Share of the customers who may be reached over the action's channel.
    reachable_share: Share = 1.0
    #: Days after it in which a purchase counts as an answer.
    answer_days: int = Field(default=30, ge=1, le=365)

    @model_validator(mode="after")
    def _every_month_is_one(self) -> "Campaign":
        if not all(1 <= month <= 12 for month in self.in_months):
            raise Contradiction("simulator-key-no-month")
        return self
