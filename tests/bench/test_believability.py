"""Shops are seen through the same window, and drawn the same on every run."""

from pathlib import Path

import numpy as np
import pytest

from bench import believability
from bench.believability_figures import (
    figures_table,
    gini,
    lorenz,
    month_index,
    purchase_shares,
    wait_shares,
    weekday_index,
)
from bench.believability_orders import Pair, Purchases
from bench.believability_pictures import Panel, bars, save
from bench.believability_telco import CONTRACTS, TENURES, churn_table, leaving_shares

#: A Monday.
MONDAY = int(np.datetime64("2024-01-01").astype(int))


def shop(*purchases: tuple[int, int, float]) -> Purchases:
    """Return the purchases (customer, days after the Monday, money)."""
    customer, day, amount = np.array(purchases, dtype=float).T
    return Purchases.of_lines(customer.astype(int), MONDAY + day.astype(int), amount)


def test_what_is_bought_on_one_day_is_one_purchase() -> None:
    once = shop((7, 0, 10), (7, 0, 5), (9, 3, 4), (9, 4, 6))

    assert once.counts.tolist() == [1, 2]
    assert once.spent.tolist() == [15, 10]
    assert once.waits.tolist() == [1]


def test_a_day_on_which_nothing_was_paid_is_no_purchase() -> None:
    assert shop((1, 0, 10), (1, 5, 0), (2, 1, 3)).counts.tolist() == [1, 1]


def test_a_window_counts_what_was_bought_in_it_and_a_cohort_who_began_in_it() -> None:
    long = shop((1, 0, 10), (1, 50, 10), (2, 40, 5), (2, 60, 5))

    assert long.within(MONDAY + 40, MONDAY + 59).counts.tolist() == [1, 1]
    assert long.cohort(MONDAY + 30, MONDAY + 59).spent.tolist() == [10]


def test_shares_are_of_all_customers_and_all_waits() -> None:
    mixed = shop((1, 0, 1), (2, 0, 1), (2, 3, 1), *((3, 30 * n, 1) for n in range(15)))

    assert purchase_shares(mixed)[[0, 1, -1]] == pytest.approx([1 / 3, 1 / 3, 1 / 3])
    assert wait_shares(mixed).sum() == pytest.approx(1)


def test_an_index_of_one_is_the_average() -> None:
    every_day = shop(*((1, day, 1) for day in range(364)))

    assert month_index(every_day) == pytest.approx(np.ones(12))
    assert weekday_index(every_day) == pytest.approx(np.ones(7))
    assert weekday_index(shop((1, 0, 1), (1, 7, 1)))[0] == 7


def test_equal_customers_have_a_gini_of_nothing() -> None:
    equal = shop((1, 0, 5), (2, 1, 5), (3, 2, 5))
    unequal = shop((1, 0, 98), (2, 1, 1), (3, 2, 1))

    assert gini(equal) == pytest.approx(0)
    assert lorenz(unequal)[1][1] == pytest.approx(0.98)
    assert gini(unequal) > 0.6


def test_few_customers_show_no_share_of_leavers() -> None:
    leavers = np.zeros((len(CONTRACTS), len(TENURES), 2), dtype=int)
    leavers[0, 0] = 30, 10
    leavers[1, 0] = leavers[2, 0] = 5, 5

    assert leaving_shares(leavers)[0, 0] == pytest.approx(0.25)
    assert np.isnan(leaving_shares(leavers)[1, 0])
    assert "| Month-to-month | 67% | 67% | 25.0% | 25.0% |" in churn_table(leavers, leavers)


def test_the_same_shares_give_the_same_picture_for_light_and_for_dark(tmp_path: Path) -> None:
    shares = np.array([0.5, 0.3, 0.2])
    panels = [Panel("One", shares, shares, is_simulated=simulated) for simulated in (False, True)]
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        save("shares", tmp_path / name, 2, bars(panels, list("abc"), "class"))

    light, dark = (f"believability-shares-{theme}.svg" for theme in ("light", "dark"))
    assert _bytes(tmp_path / "first", light) == _bytes(tmp_path / "second", light)
    assert _bytes(tmp_path / "first", light) != _bytes(tmp_path / "first", dark)


def test_every_shop_has_a_column_beside_that_of_the_simulated_one() -> None:
    small = shop((1, 0, 10), (1, 30, 10), (2, 40, 5), (2, 60, 5))
    written = figures_table([Pair("One", small, small), Pair("Other", small, small)])

    assert "| customers | 2 | 2 | 2 | 2 |" in written


def test_a_table_is_put_between_its_comments_and_nothing_else_is_touched(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n<!-- shops -->\nold\n<!-- end of shops -->\nb\n", encoding="utf-8")
    believability.write_between("shops", "| new \\1 |", page)

    assert page.read_text("utf-8") == ("a\n<!-- shops -->\n| new \\1 |\n<!-- end of shops -->\nb\n")


def test_every_picture_and_table_of_the_page_is_there() -> None:
    page = believability.PAGE.read_text("utf-8")
    names = {
        line.split("(images/")[1].split("#")[0] for line in page.splitlines() if "(images/" in line
    }

    assert names == {path.name for path in believability.PICTURES.glob("believability-*.svg")}
    assert page.count("| customers |") == 1
    assert page.count("| Month-to-month |") == 1


def _bytes(folder: Path, name: str) -> bytes:
    return (folder / name).read_bytes()
