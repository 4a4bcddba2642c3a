"""What the house of tests/every_page.py has of tiers: a month end more, a rule, and their pages."""

from collections.abc import Iterator
from decimal import Decimal

from django.urls import reverse

from quilate.core.models import Person
from quilate.value.backfilling import recompute_month_ends
from quilate.value.models.tier_policy import By, Measure
from quilate.value.tiers.actions import set_tiers
from quilate.value.tiers.names import LETTERS
from quilate.value.tiers.rule import TierRule
from tests.people import AT


def put_into_tiers(somebody: Person) -> None:
    recompute_month_ends(months=2, at=AT)
    tenth = Decimal("0.1")
    rule = TierRule(By.QUANTILE, Measure.CLV_LOW, (tenth, tenth * 2, tenth * 5))
    set_tiers(rule, {**LETTERS, "A": "Sanz"}, reason="Sanz", seen=None, by=somebody, at=AT)


def pages_of_tiers() -> Iterator[str]:
    yield from (reverse(name) for name in ("tiers", "tier-policy", "tier-history"))
    for step in ("now", "2026-02"):
        yield reverse("tiers") + f"?step={step}"
        yield reverse("tier-moves", args=[step, "A", "A"])
        yield reverse("tier-moves", args=[step, "D", "A"])
