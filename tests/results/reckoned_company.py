"""A company of whose customers some have contracts, some do not pay, and some came by ways."""

import datetime as dt
from decimal import Decimal

from quilate.core.costs.actions import enter_unit_cost
from quilate.results.models import ResultsRun
from quilate.results.preparing import prepare_results
from tests.activity_tables import loaded
from tests.facts import facts_prepared
from tests.people import AT, person
from tests.value.contracted_company import contracts
from tests.valued_company import VALUED_AT, found, some_do_not_pay, value_again

#: The last twelve full months before the last day of the data.
FIRST, LAST = dt.date(2025, 3, 1), dt.date(2026, 2, 1)
#: What taking an order back costs.
TAKING_BACK = Decimal("3.10")


def reckoned_company() -> ResultsRun:
    found(number=30, days=40)
    enter_unit_cost("return", amount=TAKING_BACK, valid_from=FIRST, by=person(), at=AT)
    # Of a short history: what else happened is in the books, and takes no time to be valued.
    value_again()
    contracts(holders=8)
    some_do_not_pay(4)
    _sell_without_a_cost()
    _win()
    facts_prepared()
    run = prepare_results(at=VALUED_AT)
    assert run is not None
    return run


def _sell_without_a_cost() -> None:
    sold = {"order_number": "N1", "customer": "V002", "day": dt.date(2025, 7, 9), "amount": "90"}
    loaded("order-lines", sold)


def _win() -> None:
    """Have three come in a month that cost 100, and nobody in the month after it."""
    loaded("sources", {"source": "search", "name": "Search"})
    came = {"source": "search", "won_on": dt.date(2025, 5, 20)}
    loaded("acquisitions", *({"customer": f"V00{number}"} | came for number in range(3)))
    spent = {"source": "search", "amount": "100.00"}
    loaded(
        "spend",
        *(spent | {"month": dt.date(2025, month, 1)} for month in (5, 6)),
    )
