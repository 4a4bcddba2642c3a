"""The reduction that ours is timed with counts as lifetimes counts."""

import numpy as np

from bench.ours import histories_of

# Customer 3: days 10 (twice), 14, 20. Customer 7: day 12 only.
CUSTOMER = np.array([3, 3, 3, 3, 7])
DAY = np.array([10, 10, 14, 20, 12])
VALUE = np.array([1.0, 2.0, 10.0, 30.0, 5.0])


def test_purchases_of_one_day_count_once_and_the_first_day_not_at_all() -> None:
    frequency, recency, age, mean_value = histories_of(CUSTOMER, DAY, VALUE)

    assert frequency.tolist() == [2, 0]
    assert recency.tolist() == [10, 0]
    assert age.tolist() == [10, 8]
    assert mean_value.tolist() == [20.0, 0.0]


def test_customers_who_bought_on_the_same_day_stay_apart() -> None:
    frequency, *_ = histories_of(np.array([1, 2]), np.array([5, 5]), np.array([1.0, 1.0]))

    assert frequency.tolist() == [0, 0]
