"""Reading kinds of customers."""

import datetime as dt
from dataclasses import dataclass

from django.db.models import QuerySet

from quilate.core.facts import prepared
from quilate.core.once import once
from quilate.value.kinds.models import Finding, FoundKind
from quilate.value.kinds.naming import names_of


@dataclass(frozen=True)
class Named:
    """A kind of a finding, and what it is called."""

    found: FoundKind
    name: str

    @property
    def code(self) -> str:
        """Return its code; empty of one that is proposed and new."""
        return self.found.kind.code if self.found.kind else ""


def kinds_in(finding: Finding) -> list[Named]:
    """Return the kinds of a finding, the largest first."""
    return _named(finding.kinds.all())


@once
def kinds_in_force() -> list[Named]:
    """Return the kinds by which customers are sorted, the largest first."""
    return _named(FoundKind.objects.filter(finding__state=Finding.State.IN_FORCE))


def held_since() -> dt.datetime | None:
    """Return since when customers are sorted by these kinds; None before any are found."""
    kinds = kinds_in_force()
    return kinds[0].found.finding.decided_at if kinds else None


def are_sorted_by(finding: Finding) -> bool:
    """Return whether facts were prepared since it was decided to sort customers by a finding."""
    facts, since = prepared(), finding.decided_at
    return bool(facts and since and facts.at >= since)


def names_in_force() -> dict[str, str]:
    """Return what the kinds are called by which customers are sorted, by their codes."""
    return {each.code: each.name for each in kinds_in_force()}


def _named(kinds: QuerySet[FoundKind]) -> list[Named]:
    """Return kinds of one finding with what the company calls them, or what sets them apart."""
    found = list(kinds.select_related("kind", "finding").order_by("-customers", "place"))
    if not found:
        return []
    traits = {_token(each): each.traits for each in found}
    called = names_of(traits, found[0].finding.categories)
    return [Named(each, _own(each) or called[_token(each)]) for each in found]


def _own(found: FoundKind) -> str:
    return found.kind.own_name if found.kind else ""


def _token(found: FoundKind) -> str:
    return found.kind.code if found.kind else f"#{found.place + 1}"
