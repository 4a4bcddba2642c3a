"""Random numbers belong to a purpose, a customer and an occasion."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from quilate.simulator.draws import Chance

MANY = np.arange(20_000)


def test_the_numbers_of_the_first_customers_do_not_depend_on_how_many_there_are():
    few, many = Chance(7).uniform("wait", MANY[:100]), Chance(7).uniform("wait", MANY)

    np.testing.assert_array_equal(few, many[:100])


def test_the_numbers_of_a_customer_do_not_depend_on_who_else_is_asked_for():
    alone = Chance(7).uniform("wait", np.array([42]), np.array([3]))
    among_others = Chance(7).uniform("wait", MANY, 3)

    assert alone[0] == among_others[42]


@given(seed=st.integers(-(2**70), 2**70), occasion=st.integers(0, 10**9))
def test_every_number_lies_between_zero_and_one(seed, occasion):
    numbers = Chance(seed).uniform("anything", MANY[:500], occasion)

    assert numbers.min() > 0
    assert numbers.max() < 1


def test_numbers_are_uniform():
    assert stats.kstest(Chance(1).uniform("wait", MANY), "uniform").pvalue > 0.01


def test_purposes_occasions_neighbours_and_seeds_are_independent():
    first = Chance(1).uniform("wait", MANY, 1)
    others = [
        Chance(1).uniform("lines", MANY, 1),
        Chance(1).uniform("wait", MANY, 2),
        Chance(1).uniform("wait", MANY + 1, 1),
        Chance(2).uniform("wait", MANY, 1),
    ]

    assert max(abs(np.corrcoef(first, other)[0, 1]) for other in others) < 0.03


def test_the_numbers_are_the_same_on_every_machine():
    numbers = Chance(2025).uniform("order.wait", np.array([0, 1, 999_999]), np.array([0, 5, 70]))

    # Integer arithmetic alone: any machine that differs has changed the simulated companies.
    assert numbers.tolist() == [0.15117740002731467, 0.5116916564233718, 0.9223475561338847]
