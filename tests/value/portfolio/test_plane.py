"""Sums below two lines are those of the points, wherever the lines are drawn."""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from quilate.clv.estimator import Floats
from quilate.value.portfolio.plane import Axis, Plane


@dataclass(frozen=True)
class Points:
    across: Floats
    up: Floats
    weights: Floats
    plane: Plane


@pytest.fixture(scope="module")
def points() -> Points:
    rng = np.random.default_rng(1)
    # Many alike, as amounts are: nobody who never bought is worth anything but nothing.
    across, up = (np.round(rng.normal(0, 30, 3000)) * (rng.random(3000) < 0.8) for _ in "xy")
    weights = np.round(rng.lognormal(6, 2, (3000, 2)))
    return Points(across, up, weights, Plane(Axis(across), Axis(up), weights))


lines = some.floats(-120, 120) | some.integers(-60, 60).map(float) | some.just(np.inf)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(x=lines, y=lines)
def test_what_lies_below_is_added_up_to_the_last_cent(points: Points, x: float, y: float) -> None:
    below = (points.across < x) & (points.up < y)

    assert points.plane.below(x, y).tolist() == points.weights[below].sum(axis=0).tolist()


def test_of_nobody_there_is_nothing() -> None:
    nothing = Axis(np.empty(0))

    assert Plane(nothing, nothing, np.empty((0, 3))).below(1.0, np.inf).tolist() == [0, 0, 0]
