"""What a holding is worth with all below it, and a household with all who live there."""

from dataclasses import dataclass
from decimal import Decimal

from quilate.clv.valuation.equity import Equity
from quilate.core.facts import FACTS, Condition, asking, prepared, within
from quilate.core.models import Person
from quilate.customers.hierarchy import with_others
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.value.models import ValuationRun
from quilate.value.queries import current_run
from quilate.value.spread import VARIANCE, WORST, spread_of

_SUMS = f"""
    SELECT count(*), coalesce(sum(clv), 0), coalesce(sum(current_value), 0),
        coalesce(sum(cost_to_serve), 0), {VARIANCE}, {WORST}
    FROM {{facts}} WHERE {{whom}} AND clv IS NOT NULL
"""


@dataclass(frozen=True)
class Together:
    """Customers who belong together, of those whom a person may see, added up.

    Attributes
    ----------
    customers, valued
        How many they are, and how many of them have a value.
    interval
        Of their CLV together: narrower than the sum of their limits, as of any sum.
    """

    customers: int
    valued: int
    clv: Decimal
    current_value: Decimal
    cost_to_serve: Decimal
    interval: Equity


def section(person: Person, customer: Customer) -> Shown:
    """Return what a customer is worth together with those below, or in the household."""
    run, facts = current_run(), prepared()
    if run is None or facts is None or "clv" not in facts.columns:
        return {"together": None}
    numbers = with_others(customer, Customer.objects.visible_to(person).current())
    if len(numbers) == 1:
        return {"together": None}
    return {"together": together(person, numbers, run), "run": run}


def together(person: Person, numbers: list[int], run: ValuationRun) -> Together:
    """Add up some customers, of those whom a person may see."""
    its = Condition("customer_id IN (SELECT unnest(CAST(? AS BIGINT[])))", (numbers,))
    whom = within(person).also(its)
    with asking() as ask:
        ((valued, clv, now, cost, variance, worst),) = ask(
            _SUMS.format(facts=FACTS, whom=whom.sql), whom.parameters
        )
        spread = spread_of(ask, run)
    interval = spread.interval(float(clv), variance, worst=float(worst))
    return Together(len(numbers), valued, clv, now, cost, interval)
