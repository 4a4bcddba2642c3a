"""What is done for a customer changes their own records, and nobody else's."""

import copy

import numpy as np
import pytest

from quilate.simulator.company import Company
from quilate.simulator.company.reading import company as read
from quilate.simulator.company.reading import industries
from quilate.simulator.output.tables import tables_of
from quilate.simulator.world.actions import Actions
from tests.simulator.lived import live, live_history

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

CUSTOMERS, DAYS = 400, 150
AMPLE = 100_000.0


def ample(company):
    """The company with hands for everything, whose customers do not bring each other."""
    specification = company.model_dump()
    capacity = specification["experience"]["service"]["capacity"]
    capacity |= {"hours_per_day_per_1000": AMPLE, "weekdays": [1.0] * 7}
    specification["experience"]["recommendations"] = None
    if specification["opportunities"]:
        # One seller for all, with time for all: who asks is served on the day.
        sellers = {"customers_each": 100_000, "hours_per_week": 168}
        specification["opportunities"]["sellers"] |= sellers
    return Company.model_validate(specification)


@pytest.fixture(scope="module", params=industries())
def worlds(request):
    """What happens after a year with actions for some, and without; who they are; the tables."""
    company = ample(read(request.param))
    world, _ = live_history(company, seed=7, customers=CUSTOMERS, years=1, ahead_days=DAYS)
    kinds = list(company.responses.actions)
    touched = {kind: np.arange(place, CUSTOMERS, 12) for place, kind in enumerate(kinds)}
    days = range(world.day, world.day + DAYS, 30)
    acting = live(
        copy.deepcopy(world), world.day + DAYS, {day: Actions(contacts=touched) for day in days}
    )
    left_alone = live(copy.deepcopy(world), world.day + DAYS)
    return acting, left_alone, np.concatenate(list(touched.values())), tables_of(company)


def of_others(happened, table, column, touched):
    """A column of the records of all but some; nothing if there are no records."""
    rows = happened.get(table)
    return rows[column][~np.isin(rows["customer_id"], touched)].tolist() if rows else []


def test_every_record_of_all_others_is_the_same(worlds):
    acting, left_alone, touched, tables = worlds
    for table in tables:
        # Numbers are given out in the order of the day.
        columns = [name for name in table.columns if name == "product_id" or name[-3:] != "_id"]
        for column in ["customer_id", *columns] if "customer_id" in table.columns else []:
            with_it, without = (
                of_others(happened, table.name, column, touched)
                for happened in (acting, left_alone)
            )
            assert with_it == without, (table.name, column)


def test_what_is_done_does_change_the_records_of_those_it_is_done_for(worlds):
    acting, left_alone, touched, _ = worlds
    contacted = np.unique(acting["contacts"]["customer_id"])
    sold = "order_lines" if "order_lines" in left_alone else "usage"
    theirs = [
        happened[sold]["margin"][np.isin(happened[sold]["customer_id"], touched)].sum()
        for happened in (acting, left_alone)
    ]

    assert np.isin(contacted, touched).all()
    assert len(contacted) > 0.9 * len(touched)
    assert theirs[0] != theirs[1]
