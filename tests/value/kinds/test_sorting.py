"""Every customer is of the kind that is nearest, the same day; who objects is of none."""

import numpy as np
import pytest
from django.utils import timezone

from quilate.core.facts import FACTS, ask, refreshed
from quilate.customers.models import Consent
from quilate.runs.workbench import workbench
from quilate.value.kinds.looking import read_in
from quilate.value.kinds.sorting import columns_of
from quilate.value.models import Valuation
from tests.every_kind import BASIS, sort_customers
from tests.facts import facts_of, facts_prepared
from tests.people import AT
from tests.valued_company import ValuedCompany, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]


@pytest.fixture
def valued() -> ValuedCompany:
    # Over more days than those between one kind and the other.
    return valued_company(number=30, days=120)


def kinds() -> dict[int, str]:
    return dict(ask(f"SELECT customer_id, kind_of_customer FROM {FACTS}"))


def test_sql_sorts_as_the_arrays_do(valued: ValuedCompany) -> None:
    here = sort_customers()
    facts_prepared()
    with workbench() as bench:
        read_in(bench)
        asked = f"SELECT customer_id, {columns_of(BASIS)} FROM ({BASIS.buying()})"
        columns = bench.execute(asked).fetchnumpy()

    numbers = columns.pop("customer_id").tolist()
    _, partition = here.finding.sorts_by
    places = partition.nearest(np.column_stack(list(columns.values())))

    assert {
        number: here.finding.codes[place] for number, place in zip(numbers, places, strict=True)
    } == {number: kind for number, kind in kinds().items() if kind}
    assert set(kinds().values()) == {"C1", "C2"}


def test_who_objects_to_being_studied_is_of_no_kind(valued: ValuedCompany) -> None:
    sort_customers()
    about = {"channel": "email", "purpose": "analytics", "given": False, "decided_at": AT}
    Consent.objects.create(customer=valued.customer(0), **about)

    facts_prepared()

    assert kinds()[valued.customer(0).pk] is None
    assert kinds()[valued.customer(1).pk] is not None


def test_who_buys_again_is_of_the_nearest_kind_at_once(valued: ValuedCompany) -> None:
    sort_customers()
    facts_prepared()
    quiet = next(number for number, kind in kinds().items() if kind == "C1")

    row = Valuation.objects.filter(customer=quiet)
    row.update(last_purchase=valued.run.as_of)
    refreshed([quiet], at=timezone.now())

    assert facts_of(quiet)["kind_of_customer"] == "C2"


def test_facts_know_no_kind_before_any_was_found(valued: ValuedCompany) -> None:
    facts_prepared()

    assert set(kinds().values()) == {None}
