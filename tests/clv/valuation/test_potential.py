"""What comparable customers in the upper quartile are worth."""

import bisect
import math

import numpy as np
import pytest

from quilate.clv.valuation.potential import potential


def test_it_is_the_upper_quartile_of_customers_of_like_age_and_size():
    chance = np.random.default_rng(7)
    current, age = chance.normal(100, 80, 400), chance.integers(0, 1000, 400).astype(float)
    size = chance.gamma(2, 30, 400)

    assert potential(current, age, size) == pytest.approx(slowly(current, age, size))


def test_a_single_customer_can_become_what_they_are():
    assert potential(np.array([42.0]), np.array([10.0]), np.array([5.0])).tolist() == [42.0]


def test_customers_who_are_all_alike_have_one_potential():
    same = np.full(9, 30.0)

    assert potential(np.arange(9.0), same, same).tolist() == [6.0] * 9


def test_nobody_has_no_potential():
    assert len(potential(np.empty(0), np.empty(0), np.empty(0))) == 0


def slowly(current, age, size):
    """Return the same as the definition says, customer by customer."""
    ordered = sorted(size)
    edges = [quantile(ordered, share) for share in (0.2, 0.4, 0.6, 0.8)]
    group = [
        (bisect.bisect([91, 182, 365, 730], days), bisect.bisect(edges, money))
        for days, money in zip(age, size, strict=True)
    ]
    return [
        quantile(sorted(v for v, g in zip(current, group, strict=True) if g == own), 0.75)
        for own in group
    ]


def quantile(ordered, share):
    place = share * (len(ordered) - 1)
    below, above = ordered[math.floor(place)], ordered[math.ceil(place)]
    return below + (above - below) * (place - math.floor(place))
