"""Who brings most, page by page, of those whom a person may see."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.core.facts import FACTS, Condition, Fact, Kind, ask, within
from quilate.core.keyset import KeysetPage
from quilate.core.models import Person
from quilate.customers.listing import greatest_first
from quilate.customers.models import Customer
from quilate.value.models import BeyondPolicy, BeyondValue

_SIZE = 25
_OWN = ("clv", "clv_low", "clv_high", "quadrant")


@dataclass(frozen=True)
class Bringer:
    """A customer with what they bring, beside what they are worth themselves."""

    customer: Customer
    value: BeyondValue
    referral_value: Decimal
    clv: Decimal | None
    clv_low: Decimal | None
    clv_high: Decimal | None
    quadrant: str

    @property
    def brings_more(self) -> bool:
        """Return whether they bring more by others than they are worth themselves."""
        return self.referral_value > (self.clv or 0)


@dataclass(frozen=True)
class Together:
    """What all who bring by one fact bring together, money.

    Attributes
    ----------
    bring_more
        So many bring more than they are worth themselves.
    is_reckoned
        Whether the facts have it already of anybody.
    """

    customers: int
    referral_value: Decimal
    bring_more: int
    is_reckoned: bool


def bringers(
    policy: BeyondPolicy, by: Fact, person: Person, *, cursor: str = "", size: int = _SIZE
) -> KeysetPage[Bringer]:
    """Return a page of who brings, those who bring most first."""
    among = Condition(f"{by.name} > 0")
    page = greatest_first(person, by.name, _OWN, among, cursor=cursor, size=size)
    kept = BeyondValue.objects.current().filter(customer__in=[row[0] for row in page.rows])
    values = {value.customer_id: value for value in kept}
    return page.holding(
        [
            Bringer(customer, value, value.referral_value(policy.referral_share), *own)
            for customer, *own in page.rows
            if (value := values.get(customer.pk))
        ]
    )


def together(by: Fact, person: Person) -> Together:
    """Return what all who bring, of those whom a person may see, bring together."""
    reach = within(person)
    is_money = by.kind is Kind.MONEY
    amount, more = (by.name, f"{by.name} > coalesce(clv, 0)") if is_money else ("0", "FALSE")
    ((customers, added, bring_more, known),) = ask(
        f"SELECT count(*), coalesce(sum({amount}), 0), coalesce(count_if({more}), 0),"
        f" (SELECT count({by.name}) FROM {FACTS})"
        f" FROM {FACTS} WHERE {reach.sql} AND {by.name} > 0",
        reach.parameters,
    )
    return Together(customers, Decimal(added), bring_more, known > 0)


def order_named(name: str, orders: list[Fact]) -> Fact:
    """Return the order that somebody asks for; the first, which is money where that is counted."""
    return next((each for each in orders if each.name == name), orders[0])
