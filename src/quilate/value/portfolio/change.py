"""What would change if the lines or the treatments did: what is saved, and what is put at risk.

Both are *assumed*, from three numbers that whoever looks can change:

- saved a year = Σ contacts of the last 12 months × share moved × (unit cost before − after)
- margin at risk = Σ CLV of who would be served less × share lost, from its low to its high

The sums go over those whose treatment changes, because they stand elsewhere or because their group
is treated otherwise. The unit cost of a treatment is the average of the company's unit costs of the
channels that it allows. What better service might win is not counted.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from quilate.core.models import UnitCost
from quilate.value.models import PortfolioPolicy, Quadrant
from quilate.value.portfolio.figures import Group
from quilate.value.portfolio.treatment import Treatment, Treatments

Moves = Mapping[tuple[Quadrant, Quadrant], Group]
_NOTHING = Decimal(0)


@dataclass(frozen=True)
class Assumptions:
    """What nobody knows before it is tried, as shares of one.

    Attributes
    ----------
    moved
        Of the contacts, those that go by the channels of the new treatment.
    lost_low, lost_high
        Of the CLV of who is served less, what is lost.
    """

    moved: Decimal = Decimal("0.50")
    lost_low: Decimal = Decimal("0.05")
    lost_high: Decimal = Decimal("0.15")

    @classmethod
    def of(cls, policy: PortfolioPolicy | None) -> "Assumptions":
        """Return those with which a policy was decided."""
        kept = policy.assumptions if policy else {}
        return cls(**{name: Decimal(share) for name, share in kept.items()})

    def written(self) -> dict[str, str]:
        """Return them as a policy keeps them."""
        return {name: str(share) for name, share in vars(self).items()}


@dataclass(frozen=True)
class Change:
    """What would change, money in the currency of account.

    Attributes
    ----------
    saved
        A year; less than zero costs more. None where a channel that matters has no unit cost.
    served_less
        How many customers would miss something.
    """

    customers: int
    saved: Decimal | None
    served_less: int
    at_risk_low: Decimal
    at_risk_high: Decimal

    @property
    def cost_difference(self) -> Decimal | None:
        """Return what serving them costs more a year; less than zero is saved."""
        return None if self.saved is None else -self.saved


def change(
    moves: Moves,
    *,
    before: Treatments,
    after: Treatments,
    costs: Mapping[str, UnitCost],
    assumed: Assumptions,
) -> Change:
    """Return what would change for those who are treated otherwise than before."""
    treated = [(before[stood], after[stands], group) for (stood, stands), group in moves.items()]
    otherwise = [each for each in treated if each[0] != each[1]]
    less = [group for old, new, group in otherwise if new.serves_less_than(old)]
    at_stake = max(_NOTHING, sum((group.clv for group in less), _NOTHING))
    return Change(
        sum(group.customers for _, _, group in otherwise),
        _saved(otherwise, costs, assumed.moved),
        sum(group.customers for group in less),
        at_stake * assumed.lost_low,
        at_stake * assumed.lost_high,
    )


def _saved(
    otherwise: list[tuple[Treatment, Treatment, Group]],
    costs: Mapping[str, UnitCost],
    moved: Decimal,
) -> Decimal | None:
    saved = _NOTHING
    for old, new, group in otherwise:
        if set(old.channels) == set(new.channels) or not group.contacts:
            continue
        before, after = _unit_cost(old, costs), _unit_cost(new, costs)
        if before is None or after is None:
            return None
        saved += Decimal(group.contacts) * moved * (before - after)
    return saved


def _unit_cost(treatment: Treatment, costs: Mapping[str, UnitCost]) -> Decimal | None:
    """Return what a contact costs on average; None where a channel has no cost."""
    if not all(channel in costs for channel in treatment.channels):
        return None
    amounts = [costs[channel].amount for channel in treatment.channels]
    return sum(amounts, _NOTHING) / len(amounts) if amounts else _NOTHING
