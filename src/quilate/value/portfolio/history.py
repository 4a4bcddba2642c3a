"""The policies of the portfolio, each with what it changed."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from quilate.core.speech import say, spoken
from quilate.value.models import PortfolioPolicy, Quadrant
from quilate.value.portfolio.treatment import Treatment, treatments_of


@dataclass(frozen=True)
class Difference:
    """Something that one policy says otherwise than the one before, ``about`` a group or a line."""

    about: str
    what: str
    before: str
    after: str


@dataclass(frozen=True)
class Decided:
    """A policy, and how it differs from the one before."""

    policy: PortfolioPolicy
    differences: list[Difference]


def policies(currency: str, *, size: int = 50) -> list[Decided]:
    """Return the policies, the newest first."""
    found = list(PortfolioPolicy.objects.select_related("by").order_by("-at", "-id")[: size + 1])
    before = {later.pk: earlier for later, earlier in pairwise(found)}
    told = [
        Decided(policy, differences(before.get(policy.pk), policy, currency)) for policy in found
    ]
    return told[:size]


def differences(
    before: PortfolioPolicy | None, after: PortfolioPolicy, currency: str
) -> list[Difference]:
    """Return what a policy says otherwise than the one before it, or than none at all."""
    lines = [
        Difference(
            say(f"portfolio-{name}"),
            "",
            _amount(before, column, currency),
            _amount(after, column, currency),
        )
        for name, column in (("current-value", "cut_current_value"), ("clv", "cut_clv"))
    ]
    was, will = treatments_of(before), treatments_of(after)
    told = [
        Difference(say("value-quadrant", name=each.value), what, old, new)
        for each in Quadrant
        for (what, old), (_, new) in zip(said_of(was[each]), said_of(will[each]), strict=True)
    ]
    return [each for each in (*lines, *told) if each.before != each.after]


def said_of(treatment: Treatment) -> list[tuple[str, str]]:
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


def _amount(policy: PortfolioPolicy | None, column: str, currency: str) -> str:
    amount: Decimal | None = getattr(policy, column) if policy else None
    if amount is None:
        return say("portfolio-average")
    return spoken().exact_money(amount, currency)
