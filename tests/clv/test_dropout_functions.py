"""The special functions behind the forecasts, against quadrature and the papers' formulas."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad
from scipy.special import hyp2f1

from quilate.clv.beta_average import average_over_beta
from quilate.clv.last_purchase import leaves_first
from quilate.clv.surviving_purchases import mean_before_dropout, pairs_before_dropout


@pytest.mark.parametrize("a", [0.02, 0.8, 30.0, 1e3])
@pytest.mark.parametrize("b", [0.02, 2.5, 400.0, 1e5])
def test_the_first_two_moments_of_a_beta_distribution(a, b):
    mean = average_over_beta(lambda p: p, a, np.array([[b]]))
    square = average_over_beta(lambda p: p**2, a, np.array([[b]]))
    assert mean == pytest.approx(a / (a + b), rel=1e-9)
    assert square == pytest.approx(a * (a + 1) / (a + b) / (a + b + 1), rel=1e-9)


@pytest.mark.parametrize("s", [0.243, 4.0, 12.7])
@pytest.mark.parametrize("u", [0.1, 0.9, 6.0, 40.0])
def test_fader_hardie_lee_2005_equation_10(s, u):
    a, b = 0.793, 2.426 + 4
    papers = (a + b - 1) / (a - 1)
    papers *= 1 - (1 + u) ** -s * hyp2f1(s, b, a + b - 1, u / (1 + u))
    assert _mean(s, u, a, b) == pytest.approx(papers, rel=1e-9)


@pytest.mark.parametrize(
    ("s", "u", "a", "b"),
    [
        pytest.param(2_000.3, 0.5, 0.8, 2_002.5, id="a wholesaler with 2,000 purchases"),
        pytest.param(1_000.0, 0.05, 0.8, 1.5, id="all buy at one rate"),
        pytest.param(3.0, 0.5, 1.0, 3.0, id="a is 1, where the formula divides by 0"),
        pytest.param(0.5, 1.0, 0.4, 0.6, id="a + b is 1, where it divides by 0 too"),
        pytest.param(3.0, 0.3, 900.0, 9e5, id="all leave with one chance"),
        pytest.param(0.01, 300.0, 1.3, 1.3, id="a horizon of three hundred lifetimes"),
    ],
)
def test_the_mean_is_right_where_the_papers_formula_fails(s, u, a, b):
    def survived(share):
        # E[Y] = ∫ E[s u (1 + p u v)^−(s + 1)] dv over v in (0, 1): another way to the same number
        slope = average_over_beta(lambda p: (1 + p * u * share) ** -(s + 1), a, np.array([[b]]))
        return float(s * u * slope[0])

    assert _mean(s, u, a, b) == pytest.approx(quad(survived, 0, 1, epsrel=1e-9)[0], rel=1e-7)


def test_pairs_of_purchases_without_dropout_are_those_of_the_nbd():
    # E[Y (Y − 1)] = s (s + 1) u²
    pairs = pairs_before_dropout(np.array([2.5]), np.array([0.7]), 1e-9, np.array([3.0]))
    assert pairs == pytest.approx(2.5 * 3.5 * 0.7**2, rel=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.floats(0.05, 50), st.floats(0.05, 20), st.floats(0.1, 1e4), st.floats(1e-4, 1e4))
def test_leaving_first_is_the_integral_that_defines_it(k, s, A, ratio):
    B = A * ratio
    # The integrand over ln v dies away on both sides, where the trapezoidal rule is exact.
    log_v = np.arange(np.log(min(A, B)) - 40, np.log(max(A, B)) + 40 / min(k + s, 1), 0.02)
    v = np.exp(log_v)
    density = s * v / (B + v) * np.exp(-k * np.log1p(v / A) - s * np.log1p(v / B))
    expected = 0.02 * density.sum()
    found = leaves_first(np.array([k]), s, np.array([A]), np.array([B])).probability
    assert found == pytest.approx(expected, rel=1e-8)


@pytest.mark.parametrize("ratio", [1e-5, 0.3, 1.0, 40.0, 1e5])
def test_the_derivatives_of_leaving_first_are_its_slopes(ratio):
    def h(k, s, q):
        return leaves_first(np.array([k]), s, np.array([1.0]), np.array([q])).probability

    at, step = (2.5, 0.6, ratio), 1e-5
    for place, slope in enumerate(leaves_first(np.array([2.5]), 0.6, 1.0, ratio)[1:]):
        up, down = list(at), list(at)
        up[place] *= 1 + step
        down[place] *= 1 - step
        assert slope == pytest.approx((h(*up) - h(*down)) / (up[place] - down[place]), rel=1e-4)


def _mean(s, u, a, b):
    return mean_before_dropout(np.array([s]), np.array([u]), a, np.array([b]))[0]
