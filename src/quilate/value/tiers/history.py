"""The rules of the tiers in words, and what each changed."""

from quilate.core.deciding import Difference, Words, differing
from quilate.core.models import Company
from quilate.core.speech import say, spoken
from quilate.value.models import TierPolicy
from quilate.value.models.tier_policy import By
from quilate.value.tiers.names import LETTERS, Names, names_of
from quilate.value.tiers.rule import TierRule


def differences(before: TierPolicy | None, after: TierPolicy) -> list[Difference]:
    """Return what a policy says otherwise than the one before it, or than none at all."""
    money = Company.currency_in_use()
    return differing(_words(before, money), _words(after, money))


def _words(policy: TierPolicy | None, currency: str) -> Words:
    named = [(say("tiers-name-of", tier=tier), name) for tier, name in names_of(policy).items()]
    return [*named, *said_of(TierRule.of(policy), LETTERS, currency)]


def said_of(rule: TierRule, names: Names, currency: str) -> Words:
    """Return a rule in words: what each part of it is called, and how it is."""
    measure = rule.measure.value.replace("_", "-")
    ends = zip(names.values(), rule.until, strict=False)
    return [
        (say("tiers-by"), say(f"tiers-by-{rule.by_what.value}")),
        (say("tiers-measure"), say(f"tiers-measure-{measure}")),
        *((say("tiers-line-of", tier=name), _line(rule, end, currency)) for name, end in ends),
        (say("tiers-margin"), spoken().percent(float(rule.margin), decimals=1)),
    ]


def _line(rule: TierRule, end: object, currency: str) -> str:
    amount = float(end)  # type: ignore[arg-type]
    if rule.by_what == By.AMOUNT:
        return say("tiers-line-from", amount=spoken().money(amount, currency, decimals=2))
    return say("tiers-line-to", share=spoken().percent(amount, decimals=1))
