"""The simulated bases are what they say they are, on every machine."""

import numpy as np

from bench.logs import line_batches, order_batches
from bench.simulation import PERIOD_DAYS, Purchases, simulate_purchases


def test_the_same_size_gives_the_same_log() -> None:
    first, second = simulate_purchases(500), simulate_purchases(500)

    assert np.array_equal(first.customer, second.customer)
    assert np.array_equal(first.day, second.day)
    assert np.array_equal(first.cents, second.cents)


def test_another_seed_gives_another_log() -> None:
    assert len(simulate_purchases(500)) != len(simulate_purchases(500, seed=2))


def test_customers_buy_as_often_as_the_model_says() -> None:
    log = simulate_purchases(20_000)

    # E[1 + X(730 − arrival)] of BG/NBD, averaged over arrivals
    assert abs(len(log) / 20_000 - 3.896) < 0.08


def test_customers_spend_as_much_as_the_model_says() -> None:
    log = simulate_purchases(20_000)

    # E[value] = P GAMMA / (Q − 1)
    assert abs(_spend_of_a_customer(log) - 6.25 * 15.44 / 2.74) < 0.5


def test_every_customer_is_there_and_every_day_within_the_period() -> None:
    log = simulate_purchases(2_000)

    assert np.array_equal(np.unique(log.customer), np.arange(2_000))
    assert log.day.min() >= 0
    assert log.day.max() <= PERIOD_DAYS
    assert (np.diff(log.day) >= 0).all()
    assert log.cents.min() >= 1


def test_the_orders_written_carry_all_the_money() -> None:
    log = simulate_purchases(2_000)
    batches = list(order_batches(log))

    assert sum(batch.num_rows for batch in batches) == len(log)
    money = sum(np.sum(batch["amount"].to_numpy()) for batch in batches)
    assert round(money * 100) == log.cents.sum()


def test_exactly_so_many_lines_are_written() -> None:
    log = simulate_purchases(2_000)
    batches = list(line_batches(log, 12_345))

    assert sum(batch.num_rows for batch in batches) == 12_345
    assert batches == list(line_batches(log, 12_345))


def _spend_of_a_customer(log: Purchases) -> float:
    spent = np.bincount(log.customer, log.cents / 100)
    return float((spent / np.bincount(log.customer)).mean())
