"""Nothing happens to anybody before they are a customer, or after they have ceased to be one."""

import numpy as np
import pytest

from quilate.simulator.output.tables import tables_of

#: Whole companies are lived for months.
pytestmark = pytest.mark.long

#: What is promised for later, may be later.
PROMISES = {"due_on", "commitment_ends_on"}
#: What the company does by itself: it may not know who has left, or may want them back.
OF_THE_COMPANY = {"contacts", "campaign_members"}


def dated(small):
    """Each column of days that something happened on: its table, its customers, the days."""
    for table in tables_of(small.world.setting.company):
        rows = small.happened.get(table.name)
        if rows is None or "customer_id" not in table.columns:
            continue
        for column, kind in table.columns.items():
            if kind == "day" and column not in PROMISES:
                known = (rows["customer_id"] >= 0) & (rows[column] >= 0)
                yield table.name, rows["customer_id"][known], rows[column][known]


def test_nothing_happens_before_a_customer_comes(small_world):
    joined_on = small_world.world.relation.joined_on

    for table, customer, day in dated(small_world):
        assert (joined_on[customer] >= 0).all(), table
        assert (day >= joined_on[customer]).all(), table


def test_nothing_happens_to_who_has_left_until_they_come_back(small_world):
    for table, customer, day in dated(small_world):
        if table not in OF_THE_COMPANY:
            assert small_world.customer_on[customer, day].all(), table


def test_some_have_left_and_some_of_them_came_back(small_world):
    on = small_world.customer_on.astype(int)
    spells = (np.diff(on, axis=1, prepend=0) > 0).sum(axis=1)

    assert (on[:, -1] == 0).sum() > 10
    assert (spells > 1).sum() > 20
    assert (small_world.happened["resolutions"]["outcome"] == "dropped").sum() > 5


def test_who_is_recommended_comes_the_day_after(small_world):
    told = small_world.happened.get("recommendations")
    joined_on = small_world.world.relation.joined_on
    came = joined_on[told["recommended_id"]] >= 0

    assert (joined_on[told["recommended_id"]] == told["day"] + 1)[came].all()
    assert (told["day"][~came] == small_world.customer_on.shape[1] - 1).all()


def test_nothing_is_open_of_who_left_before_the_last_day(small_world):
    relation, last = small_world.world.relation, small_world.customer_on.shape[1] - 1
    for table in ("incidents", "opportunities"):
        customer = small_world.world.ledger.open(table).get("customer_id", np.zeros(0, dtype=int))

        assert (relation.present[customer] | (relation.left_on[customer] == last)).all()


def test_what_is_dropped_is_closed_on_the_day_its_customer_left(small_world):
    closed = small_world.happened["resolutions"]
    dropped = closed["outcome"] == "dropped"
    customer, day = closed["customer_id"][dropped], closed["closed_on"][dropped]
    days = small_world.customer_on.shape[1]

    assert (closed["solved_on"][dropped] == -1).all()
    assert (closed["solved_on"] == closed["closed_on"])[~dropped].all()
    later = np.minimum(day + 1, days - 1)
    assert not small_world.customer_on[customer, later][day < days - 1].any()
