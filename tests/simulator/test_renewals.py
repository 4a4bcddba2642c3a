"""How often a clock with a memory is expected to strike."""

import numpy as np
import pytest

from quilate.simulator.draws import Chance
from quilate.simulator.draws.laws import waiting
from quilate.simulator.purchases.renewals import expected_renewals

CLOCK = np.array([[0.0, 0.3, 1.0, 2.7, 8.0]])


def test_a_clock_without_memory_strikes_as_often_as_it_runs():
    expected = expected_renewals(np.array([1]), np.array([5.0]), CLOCK)

    np.testing.assert_allclose(expected, CLOCK)


@pytest.mark.long
@pytest.mark.parametrize("shape", [2, 3, 6, 8])
@pytest.mark.parametrize("waited", [0.0, 0.4, 1.6])
def test_expected_renewals_are_those_of_many_simulated_clocks(shape, waited):
    expected = expected_renewals(np.array([shape]), np.array([waited]), CLOCK)[0]

    assert expected == pytest.approx(simulated(shape, waited), abs=0.03)


def simulated(shape, waited):
    """The mean number of strikes of clocks that have not struck for so long."""
    clocks = np.arange(50_000)
    first = waiting(Chance(5).uniform("first", clocks), shape) - waited
    clocks, first = clocks[first > 0], first[first > 0]
    struck, at = np.zeros((len(clocks), CLOCK.shape[1])), first
    for occasion in range(20):
        struck += at[:, None] <= CLOCK
        at = at + waiting(Chance(5).uniform("next", clocks, occasion), shape)
    return struck.mean(axis=0)


def test_nothing_is_expected_of_no_time():
    expected = expected_renewals(np.array([4, 2]), np.array([0.9, 0.0]), np.zeros((2, 1)))

    np.testing.assert_allclose(expected, 0, atol=1e-12)


def test_in_the_long_run_every_clock_strikes_once_a_unit():
    by_then = expected_renewals(np.array([5]), np.array([0.2]), np.array([[40.0, 41.0]]))

    assert np.diff(by_then)[0, 0] == pytest.approx(1)
