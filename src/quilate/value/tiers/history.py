"""The rules of the tiers in words, and what each changed."""

from dataclasses import dataclass
from itertools import pairwise

from quilate.core.speech import say, spoken
from quilate.value.models import Tier, TierPolicy
from quilate.value.models.tier_policy import By
from quilate.value.tiers.rule import TierRule


@dataclass(frozen=True)
class Difference:
    """Something that one rule says otherwise than the one before."""

    what: str
    before: str
    after: str


@dataclass(frozen=True)
class Decided:
    """A policy, and how its rule differs from the one before."""

    policy: TierPolicy
    differences: list[Difference]


def policies(currency: str, *, size: int = 50) -> list[Decided]:
    """Return the policies, the newest first."""
    found = list(TierPolicy.objects.select_related("by").order_by("-at", "-id")[: size + 1])
    before = {later.pk: earlier for later, earlier in pairwise(found)}
    told = [Decided(each, differences(before.get(each.pk), each, currency)) for each in found]
    return told[:size]


def differences(before: TierPolicy | None, after: TierPolicy, currency: str) -> list[Difference]:
    """Return what a policy says otherwise than the one before it, or than none at all."""
    was, will = (said_of(TierRule.of(each), currency) for each in (before, after))
    told = (Difference(what, old, new) for (what, old), (_, new) in zip(was, will, strict=True))
    return [each for each in told if each.before != each.after]


def said_of(rule: TierRule, currency: str) -> list[tuple[str, str]]:
    """Return a rule in words: what each part of it is called, and how it is."""
    measure = rule.measure.value.replace("_", "-")
    ends = zip(Tier.values, rule.until, strict=False)
    return [
        (say("tiers-by"), say(f"tiers-by-{rule.by_what.value}")),
        (say("tiers-measure"), say(f"tiers-measure-{measure}")),
        *((say("tiers-line-of", tier=tier), _line(rule, end, currency)) for tier, end in ends),
        (say("tiers-margin"), spoken().percent(float(rule.margin), decimals=1)),
    ]


def _line(rule: TierRule, end: object, currency: str) -> str:
    amount = float(end)  # type: ignore[arg-type]
    if rule.by_what == By.AMOUNT:
        return say("tiers-line-from", amount=spoken().money(amount, currency, decimals=2))
    return say("tiers-line-to", share=spoken().percent(amount, decimals=1))
