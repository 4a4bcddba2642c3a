"""What a customer cost to win stands beside the value, never inside it."""

import pytest

from quilate.transactions import ReadingOptions, files
from tests.runs.running import valuations, valued_into
from tests.runs.shop import shop, written

LINES = shop(customers=40, days=200)


@pytest.mark.long
def test_it_is_told_per_customer_won_and_changes_no_value(tmp_path):
    orders = written(tmp_path / "orders.csv", LINES)
    costs = tmp_path / "won.csv"
    costs.write_text(
        "customer_id,kind,cost\nC0001,acquisition,30\nC0002,acquisition,10\n", encoding="utf-8"
    )

    without = valued_into(tmp_path / "without", orders)
    told = valued_into(tmp_path / "told", orders, reading=ReadingOptions(costs=files(costs)))

    assert without["acquisition"] is None
    assert told["acquisition"] == {"customers": 2, "cost": 40.0, "per_customer": 20.0}
    assert valuations(tmp_path / "told")["clv"] == valuations(tmp_path / "without")["clv"]
    report = (tmp_path / "told" / "report.html").read_text(encoding="utf-8")
    assert "Winning a customer cost 20.00" in report or "Captar un cliente costó 20,00" in report
