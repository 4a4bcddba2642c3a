"""Who the customers are: where they live, how well they are known, what they agreed to."""

from typing import Literal

from pydantic import Field

from quilate.simulator.company.part import Part, Share

CountryCode = Literal["ES", "MX", "CO", "CL", "PE", "AR"]


class Consent(Part):
    """What customers are asked to agree to."""

    channel: Literal["email", "sms", "phone", "post", "whatsapp"]
    purpose: Literal["marketing", "analytics"]
    #: Share of the customers who were ever asked.
    asked_share: Share = 1.0
    #: Share of those who said yes.
    given_share: Share
    #: How many times a year somebody who said yes would take it back.
    withdrawals_per_year: float = Field(default=0.03, ge=0, le=12)


class TypingErrors(Part):
    """How the second entry of a customer differs from the first: share of second entries."""

    #: Two neighbouring letters of the first surname (or of a legal name) change places.
    letters_swapped: Share = 0.2
    #: Accents and tildes are left out of every name.
    accents_missing: Share = 0.5
    #: The second surname is left out; in an organisation, the legal form.
    surname_missing: Share = 0.25
    #: The two surnames change places.
    surnames_swapped: Share = 0.06
    #: Another e-mail address, or none where one was known.
    other_email: Share = 0.5
    #: The telephone is written the national way.
    other_phone_format: Share = 0.5
    #: Two neighbouring digits of the identifier change places: it is hardly ever valid then.
    digits_swapped: Share = 0.1
    #: The identifier was not asked for.
    identifier_missing: Share = 0.35


class Duplicates(Part):
    """Customers who were entered a second time."""

    #: Share of the customers who are entered again some day, if the history is long enough.
    share: Share = 0.0
    #: Mean time until then.
    days_until: float = Field(default=400, gt=0, le=10_000)
    errors: TypingErrors = TypingErrors()


class People(Part):
    """The customers as a registry knows them."""

    #: How many of the customers live in each country, beside the other countries.
    countries: dict[CountryCode, float] = Field(min_length=1)
    #: Share of the customers that are organisations.
    organisations_share: Share = 0.0
    #: Sites of an organisation beside its main one, in the mean.
    extra_sites: float = Field(default=0.0, ge=0, le=200)
    #: Share of the organisations that belong to one that came before.
    holding_share: Share = 0.0
    #: Share of the persons who live with one who came shortly before.
    household_share: Share = 0.0
    email_known_share: Share = 0.8
    phone_known_share: Share = 0.9
    consents: list[Consent] = Field(default=[])
    duplicates: Duplicates = Duplicates()
