"""The same purchases give the same valuations, byte for byte."""

import pytest

from tests.runs.running import valued_into
from tests.runs.shop import shop, shuffled, written

LINES = shop(customers=60, days=300)


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    return valuations_of(tmp_path_factory.mktemp("first"), LINES)


@pytest.mark.long
def test_a_second_run_changes_nothing(first, tmp_path):
    assert valuations_of(tmp_path, LINES) == first


@pytest.mark.long
def test_neither_the_order_of_the_rows_nor_the_number_of_threads_matters(first, tmp_path):
    assert valuations_of(tmp_path, shuffled(LINES), threads=1) == first


def valuations_of(folder, lines, **options):
    valued_into(folder / "value", written(folder / "orders.csv", lines), **options)
    return [
        (folder / "value" / name).read_bytes() for name in ("valuations.parquet", "valuations.csv")
    ]
