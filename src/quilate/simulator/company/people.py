"""Who the customers are: where they live, how well they are known, what they agreed to."""

from typing import Literal

from pydantic import Field

from quilate.simulator.company.part import Part, Share

CountryCode = Literal["ES", "MX", "CO", "CL", "PE", "AR"]


class Consent(Part):
    """What customers are asked to agree to."""

    #: The channel that it allows.
    channel: Literal["email", "sms", "phone", "post", "whatsapp"]
    #: What it allows the channel to be used for.
    purpose: Literal["marketing", "analytics"]
    #: Share of the customers who were ever asked.
    asked_share: Share = 1.0
    #: Share of those who said yes.
    given_share: Share
    #: Times a year that somebody who said yes would take it back.
    withdrawals_per_year: float = Field(default=0.03, ge=0, le=12)


class TypingErrors(Part):
    """How the second entry of a customer differs from the first: share of second entries."""

    #: Share in which two neighbouring letters of the first surname (or legal name) change places.
    letters_swapped: Share = 0.2
    #: Share in which accents and tildes are left out of every name.
    accents_missing: Share = 0.5
    #: Share in which the second surname is left out; in an organisation, the legal form.
    surname_missing: Share = 0.25
    #: Share in which the two surnames change places.
    surnames_swapped: Share = 0.06
    #: Share with another e-mail address, or with none where one was known.
    other_email: Share = 0.5
    #: Share in which the telephone is written the national way.
    other_phone_format: Share = 0.5
    #: Share in which two neighbouring digits of the identifier change places: it is hardly ever
    #: valid then.
    digits_swapped: Share = 0.1
    #: Share in which the identifier was not asked for.
    identifier_missing: Share = 0.35


class Duplicates(Part):
    """Customers who were entered a second time."""

    #: Share of the customers who are entered again some day, if the history is long enough.
    share: Share = 0.0
    #: Days until then, in the mean.
    days_until: float = Field(default=400, gt=0, le=10_000)
    #: How the second entry differs from the first.
    errors: TypingErrors = TypingErrors()


class People(Part):
    """The customers as a registry knows them."""

    #: Share of the customers who live in each country, weighed against the other countries.
    countries: dict[CountryCode, float] = Field(min_length=1)
    #: Share of the customers that are organisations.
    organisations_share: Share = 0.0
    #: Sites of an organisation beside its main one: how many, in the mean.
    extra_sites: float = Field(default=0.0, ge=0, le=200)
    #: Share of the organisations that belong to one that came before.
    holding_share: Share = 0.0
    #: Share of the persons who live with one who came shortly before.
    household_share: Share = 0.0
    #: Share of the customers whose e-mail address is known.
    email_known_share: Share = 0.8
    #: Share of the customers whose telephone is known.
    phone_known_share: Share = 0.9
    #: What they are asked to agree to when they come.
    consents: list[Consent] = Field(default=[])
    #: Who is entered twice.
    duplicates: Duplicates = Duplicates()
