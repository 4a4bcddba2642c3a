"""What customers may come to be worth: what the upper quartile of comparable customers is."""

import bisect
import math

import numpy as np
import pytest

from quilate.clv.valuation.potential import FEWEST_PEERS, Peers, Profiles

OFTEN, AGES = [1, 2, 4, 8, 16, 32], [91, 182, 365, 730]


def test_it_is_the_upper_quartile_of_customers_of_like_age_who_buy_alike():
    chance = np.random.default_rng(7)
    current, age = chance.normal(100, 80, 900), chance.integers(0, 1000, 900).astype(float)
    times = 1.0 + chance.negative_binomial(1, 0.15, 900)
    money = times * chance.gamma(2, 30, 900)

    assert potential(current, age, times, money) == pytest.approx(
        slowly(current, age, times, money)
    )


def test_nobody_can_become_less_than_they_are():
    current = np.arange(40.0)

    found = potential(current, *np.full((3, 40), 30.0))

    assert found.tolist() == [max(29.25, each) for each in current]


def test_who_buys_often_is_not_measured_by_those_who_bought_once():
    often = np.arange(100) < 20
    times, age = np.where(often, 60.0, 1.0), np.full(100, 400.0)
    current = np.where(often, 600.0 + np.arange(100), 10.0)

    found = potential(current, age, times, 10 * times)

    assert found[0] == pytest.approx(600 + 0.75 * 19)
    assert set(found[~often]) == {10.0}


def test_who_has_few_like_them_is_measured_by_those_of_other_ages_then_sizes_then_all():
    alike = FEWEST_PEERS
    age = np.array([*[400.0] * alike, 50.0])
    times, money = np.full(alike + 1, 3.0), np.full(alike + 1, 30.0)
    current = np.array([*range(10, 10 + alike), 0.0])
    peers = Peers.grouped(current, profiles(age, times, money))

    def of_one(days: float, purchases: float, revenue: float) -> float:
        one = profiles(*np.array([[days], [purchases], [revenue]]))
        return float(peers.potential(np.zeros(1), one)[0])

    own = np.quantile(current[:alike], 0.75)
    wider = np.quantile(current, 0.75)
    assert of_one(400, 3, 30) == own
    assert [of_one(*each) for each in ((50, 3, 30), (50, 3, 3), (50, 90, 3))] == [wider] * 3


def test_a_single_customer_can_become_what_they_are():
    assert potential(*np.array([[42.0], [10.0], [1.0], [5.0]])).tolist() == [42.0]


def test_nobody_has_no_potential():
    assert len(potential(*np.empty((4, 0)))) == 0


def profiles(age, times, money):
    return Profiles.of(age_days=age, purchases=times, revenue=money)


def potential(current, age, times, money):
    alike = profiles(age, times, money)
    return Peers.grouped(current, alike).potential(current, alike)


def slowly(current, age, times, money):
    """Return the same as the definition says, customer by customer."""
    sizes = [each / many for each, many in zip(money, times, strict=True)]
    ordered = sorted(sizes)
    edges = [quantile(ordered, share) for share in (0.2, 0.4, 0.6, 0.8)]
    group = [
        (
            bisect.bisect(OFTEN, many * 365 / max(days, 365)),
            bisect.bisect(edges, size),
            bisect.bisect(AGES, days),
        )
        for days, many, size in zip(age, times, sizes, strict=True)
    ]
    found = []
    for own, value in zip(group, current, strict=True):
        for depth in (3, 2, 1, 0):
            peers = [v for v, g in zip(current, group, strict=True) if g[:depth] == own[:depth]]
            if len(peers) >= 10:
                found.append(max(value, quantile(sorted(peers), 0.75)))
                break
    return found


def quantile(ordered, share):
    place = share * (len(ordered) - 1)
    below, above = ordered[math.floor(place)], ordered[math.ceil(place)]
    return below + (above - below) * (place - math.floor(place))
