"""The policies of the portfolio in words, and what each changed."""

from decimal import Decimal

from quilate.core.deciding import Difference, Words, differing
from quilate.core.models import Company
from quilate.core.speech import say, spoken
from quilate.value.models import PortfolioPolicy
from quilate.value.portfolio.treatment import Treatment, treatments_of


def differences(before: PortfolioPolicy | None, after: PortfolioPolicy) -> list[Difference]:
    """Return what a policy says otherwise than the one before it, or than none at all."""
    return differing(_in_words(before), _in_words(after))


def said_of(treatment: Treatment) -> Words:
    """Return a treatment in words: what each part of it is called, and how it is."""
    ceiling, days = treatment.discount_ceiling, treatment.contact_cadence_days
    return [
        (
            say("portfolio-service-tier"),
            say(f"portfolio-service-tier-{treatment.service_tier.value}"),
        ),
        (
            say("portfolio-channels"),
            ", ".join(say(f"costs-activity-{each}") for each in treatment.channels),
        ),
        (say("portfolio-sla-class"), say(f"portfolio-sla-class-{treatment.sla_class.value}")),
        (
            say("portfolio-discount-ceiling"),
            say("portfolio-open")
            if ceiling is None
            else spoken().percent(float(ceiling), decimals=1),
        ),
        (
            say("portfolio-contact-cadence-days"),
            say("portfolio-open") if days is None else say("portfolio-every-days", days=days),
        ),
    ]


def _in_words(policy: PortfolioPolicy | None) -> Words:
    groups = [
        (f"{say('value-quadrant', name=each.value)} · {what}", how)
        for each, treatment in treatments_of(policy).items()
        for what, how in said_of(treatment)
    ]
    return [
        (say("portfolio-current-value"), _line(policy.cut_current_value if policy else None)),
        (say("portfolio-clv-line"), _line(policy.cut_clv if policy else None)),
        *groups,
    ]


def _line(amount: Decimal | None) -> str:
    if amount is None:
        return say("portfolio-average")
    return spoken().exact_money(amount, Company.currency_in_use())
