"""What is called active: of the whole of what is sold, and of categories of their own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from quilate.core.once import once
from quilate.lifecycle.active.models import ActivityPolicy, ProposedActivity

#: As the whole of what is sold is named where categories have their number.
WHOLE = "all"
#: Where too little was bought again to propose anything.
ASSUMED_DAYS = 365
Kept = dict[str, list[int] | None]


class Basis(StrEnum):
    """Where a definition comes from."""

    DECIDED = "decided"
    #: Most purchases come back within its window.
    PROPOSED = "proposed"
    #: Too few came back to propose one.
    ASSUMED = "assumed"


class Meant(StrEnum):
    """What somebody would have of a definition."""

    OWN = "own"
    PROPOSED = "proposed"
    #: A category without a definition of its own.
    NONE = "none"


@dataclass(frozen=True)
class Definition:
    """Active is who did something on ``asked`` days of the last ``window_days``.

    Attributes
    ----------
    repeats
        Of one that is not decided: how many purchases after the first it rests on.
    """

    asked: int
    window_days: int
    basis: Basis = Basis.DECIDED
    repeats: int = 0


@dataclass(frozen=True)
class Definitions:
    """All definitions, as they hold or as somebody would have them.

    Attributes
    ----------
    decided
        What the company says, as a policy keeps it.
    proposed
        What purchases propose, by ``"all"`` and by category.
    conversations
        Whether somebody who got in touch was active that day, in the whole of what is sold.
    policy
        In which it was decided; None before the first.
    """

    decided: Kept
    proposed: Mapping[str, Definition]
    conversations: bool = False
    policy: ActivityPolicy | None = None

    @classmethod
    def of(
        cls, policy: ActivityPolicy | None, proposals: Iterable[ProposedActivity]
    ) -> "Definitions":
        """Return what a policy says, with what purchases propose."""
        proposed = {
            _name(each.category_id): Definition(1, each.window_days, Basis.PROPOSED, each.repeats)
            for each in proposals
            if each.window_days
        }
        if policy is None:
            return cls({}, proposed)
        return cls(policy.definitions, proposed, policy.conversations, policy)

    @property
    def whole(self) -> Definition:
        """Return that of the whole of what is sold."""
        return self._decided(WHOLE) or self.proposal(WHOLE)

    @property
    def categories(self) -> dict[int, Definition]:
        """Return those of categories that have one, by number.

        A proposal must not loosen what the company has decided: once it has said what is active in
        the whole, only those categories count of which it has said so, too.
        """
        names = {*self.decided, *(() if self._decided(WHOLE) else self.proposed)} - {WHOLE}
        found = {int(name): self.of_category(name) for name in names}
        return {number: each for number, each in sorted(found.items()) if each}

    def of_category(self, name: str) -> Definition | None:
        """Return that of a category; None where it has none of its own."""
        if name in self.decided:
            return self._decided(name)
        return None if self._decided(WHOLE) else self.proposed.get(name)

    def proposal(self, name: str) -> Definition:
        """Return what purchases propose, or what is assumed where they say nothing."""
        return self.proposed.get(name) or Definition(1, ASSUMED_DAYS, Basis.ASSUMED)

    def with_definition(self, name: str, days: list[int] | None) -> "Definitions":
        """Return them with one decided otherwise; None lets a category have none."""
        return replace(self, decided={**self.decided, name: days})

    def without(self, name: str) -> "Definitions":
        """Return them with one not decided: then purchases propose it."""
        others = {each: its for each, its in self.decided.items() if each != name}
        return replace(self, decided=others)

    def _decided(self, name: str) -> Definition | None:
        days = self.decided.get(name)
        return Definition(days[0], days[1]) if days else None


@once
def definitions_in_force() -> Definitions:
    """Return what is called active now."""
    return Definitions.of(ActivityPolicy.in_force(), ProposedActivity.objects.all())


def _name(category: int | None) -> str:
    return str(category) if category else WHOLE
