"""Whether kinds of customers have been looked for, and what came of it."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from quilate.value.kinds.models import Finding
from quilate.value.kinds.queries import are_sorted_by


@dataclass(frozen=True)
class Sought:
    """The search for kinds.

    Attributes
    ----------
    state
        ``never``, ``unclear``, ``being-sorted`` or ``found``.
    as_of, stability
        Of the kinds that hold; None where none do.
    is_proposed
        Whether others wait for somebody to decide.
    """

    state: str
    as_of: dt.date | None = None
    stability: float | None = None
    is_proposed: bool = False

    def keep(self) -> dict[str, Any]:
        """Return it as JSON keeps it."""
        as_of = self.as_of.isoformat() if self.as_of else None
        return {"state": self.state, "as_of": as_of, "stability": self.stability}

    @classmethod
    def kept(cls, kept: dict[str, Any]) -> "Sought":
        """Return it as it was kept."""
        as_of = kept["as_of"]
        day = dt.date.fromisoformat(as_of) if as_of else None
        return cls(kept["state"], day, kept["stability"])


def sought_now() -> Sought:
    """Return how it stands now."""
    states = Finding.State
    of_interest = [states.IN_FORCE, states.PROPOSED, states.UNCLEAR]
    rows = Finding.objects.filter(state__in=of_interest).order_by("found_at", "pk")
    latest = {each.state: each for each in rows.only("state", "as_of", "stability", "decided_at")}
    holds, is_proposed = latest.get(states.IN_FORCE), states.PROPOSED in latest
    if holds is None:
        return Sought("unclear" if latest else "never", is_proposed=is_proposed)
    state = "found" if are_sorted_by(holds) else "being-sorted"
    return Sought(state, holds.as_of, holds.stability, is_proposed)
