"""What the company calls its tiers. Their letters stay what files, rules and the API say."""

from collections.abc import Mapping

from django.db.models import Subquery

from quilate.value.models import Tier, TierPolicy

#: By letter.
Names = Mapping[str, str]
LETTERS: Names = {tier: tier for tier in Tier.values}


def tier_names() -> Names:
    """Return what each tier is called now."""
    return names_of(TierPolicy.in_force())


def names_of(policy: TierPolicy | None) -> Names:
    """Return what each tier is called by a policy."""
    return in_full(policy.names if policy else None)


def in_full(given: Names | None) -> Names:
    """Return what each tier is called: by its letter, where it was given no other name."""
    return {**LETTERS, **(given or {})}


def names_now() -> Subquery:
    """Return the names that were given, for a query that saves a page one of its own."""
    return Subquery(TierPolicy.newest_first().values("names")[:1])
