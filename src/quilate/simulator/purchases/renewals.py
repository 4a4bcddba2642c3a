"""How many times a clock with a memory is expected to strike."""

import numpy as np
from scipy.special import gammaln

from quilate.simulator.arrays import Floats, Integers


def expected_renewals(shape: Integers, waited: Floats, clock: Floats) -> Floats:
    """Return the expected number of renewals by each reading of a clock.

    The waits are Erlang of mean 1: ``shape`` steps, each exponential. Someone who has waited for
    a while has probably taken some of the steps already.

    Parameters
    ----------
    shape
        (m,) Steps of a wait.
    waited
        (m,) For how long there has been no renewal, in mean waits.
    clock
        (m, t) The further time gone by, in mean waits.

    Returns
    -------
    (m, t)

    Notes
    -----
    With j of k steps taken and X ~ Poisson(k·s) to come, N = ⌊(j + X) / k⌋, so that
    E[N] = (j + k·s − E[(j + X) mod k]) / k. The remainder's expectation is a sum over the k-th
    roots of unity ω: E[(j + X) mod k] = (k − 1)/2 + Σᵣ ωʳʲ · e^(k·s·(ωʳ − 1)) / (ω⁻ʳ − 1).
    """
    expected = np.empty_like(clock)
    for steps in np.unique(shape):
        alike = shape == steps
        expected[alike] = _of_shape(int(steps), waited[alike], clock[alike])
    return expected


def _of_shape(steps: int, waited: Floats, clock: Floats) -> Floats:
    if steps == 1:
        return clock
    taken = _steps_taken(steps, waited)
    numbers = np.arange(steps)
    remainder = np.full_like(clock, (steps - 1) / 2)
    for turn in range(1, steps // 2 + 1):
        root = np.exp(2j * np.pi * turn / steps)
        phase = (taken @ root**numbers)[:, None]
        wave = (phase * np.exp(steps * clock * (root - 1)) / (1 / root - 1)).real
        # A root and its conjugate give the same real part; −1 is its own conjugate.
        remainder += wave if 2 * turn == steps else 2 * wave
    return ((taken @ numbers)[:, None] + steps * clock - remainder) / steps


def _steps_taken(steps: int, waited: Floats) -> Floats:
    """(m, steps) Return the probability of each number of steps taken without a renewal."""
    numbers = np.arange(steps)
    # P(j | no renewal by a) ∝ (k·a)ʲ / j!
    weight = np.exp(
        numbers * np.log(np.maximum(steps * waited, 1e-12))[:, None] - gammaln(numbers + 1)
    )
    probability: Floats = weight / weight.sum(axis=1, keepdims=True)
    return probability
