"""Whether the company has contracts at all."""

from functools import lru_cache

from quilate.core.facts import FACTS, ask, prepared
from quilate.core.models import Person


def are_of_interest(_person: Person) -> bool:
    """Return whether there is anything for somebody to see: all see contracts, where any are."""
    return are_held()


def are_held() -> bool:
    """Return whether a customer holds a contract, or held one, by the facts as they are."""
    facts = prepared()
    if facts is None or "subscriptions_running" not in facts.columns:
        return False
    return _are_held(facts.stamp)


@lru_cache(maxsize=1)
def _are_held(_stamp: tuple[int, int]) -> bool:
    """Ask once for as long as the facts are the same: every page of value says its tabs."""
    ever = "subscriptions_running + subscriptions_ended > 0"
    return bool(ask(f"SELECT 1 FROM {FACTS} WHERE {ever} LIMIT 1", []))
