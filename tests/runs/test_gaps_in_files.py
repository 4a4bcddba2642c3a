"""Columns with nothing in them are no obstacle."""

import pytest

from tests.runs.running import valued_into
from tests.runs.shop import shop, written

LINES = shop(customers=20, days=40)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    folder = tmp_path_factory.mktemp("plain")
    return valued_into(folder / "value", written(folder / "plain.csv", LINES))


@pytest.mark.long
@pytest.mark.parametrize("name", ["notes", "category", "discount", "returned", "cost", "country"])
def test_an_empty_column_changes_nothing(name, plain, tmp_path):
    header = ("customer_id", "order_date", "amount", name)
    lines = [(*line, "") for line in LINES]

    record = valued_into(tmp_path / "more", written(tmp_path / "more.csv", lines, header=header))

    assert record["equity"] == plain["equity"]
    assert record["rows_used"] == len(lines)
