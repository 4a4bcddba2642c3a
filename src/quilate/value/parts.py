"""What of the value to come contracts bring, and what the purchases beside them."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import EVERYBODY, Asker, Condition, within
from quilate.core.models import Person


@dataclass(frozen=True)
class Parts:
    """The two parts of the CLV of some customers, money: together they are the whole."""

    contracts: Decimal
    purchases: Decimal

    @property
    def shares(self) -> tuple[float, float] | None:
        """Return the share of each in the whole; None where these would not be parts of one."""
        whole = self.contracts + self.purchases
        if min(self.contracts, self.purchases) < 0 or not whole:
            return None
        return float(self.contracts / whole), float(self.purchases / whole)


def parts_of(ask: Asker, person: Person, *, among: Condition = EVERYBODY) -> Parts | None:
    """Return what each part is worth, within a person's reach; None where nobody has contracts."""
    reach = within(person).also(among)
    ((_, held, contracts, purchases),) = ask.added_up(
        "SELECT count(*), count(*) FILTER (clv_subscriptions <> 0),"
        " coalesce(sum(clv_subscriptions), 0), coalesce(sum(clv_purchases), 0)"
        f" FROM {{facts}} WHERE {reach.sql} AND clv IS NOT NULL",
        reach.parameters,
        keys=0,
    )
    return Parts(contracts, purchases) if held else None
