"""What a customer is worth is among the facts of the customer."""

import pytest

from quilate.core.facts import FACTS, ask
from quilate.value.models import Valuation
from tests.facts import facts_of, facts_prepared
from tests.people import customers
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db


@pytest.mark.long
def test_facts_of_value_are_those_of_the_current_run() -> None:
    valued = valued_company(number=40)
    customers({"customer_id": "new"})
    facts_prepared()

    best = Valuation.objects.current().get(rank=1)
    facts = facts_of(best.customer_id)

    assert {
        name: facts[name] for name in ("clv", "clv_low", "gap", "quadrant", "tier", "rank")
    } == {
        name: getattr(best, name) for name in ("clv", "clv_low", "gap", "quadrant", "tier", "rank")
    }
    assert ask(f"SELECT count(clv), count(*) FROM {FACTS}") == [
        (valued.run.customers, valued.run.customers + 1)
    ]
