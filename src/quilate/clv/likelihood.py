"""Maximum likelihood for models whose parameters are all positive.

The search runs in the logs of the parameters, where it needs no constraint of sign and does not
care for the unit of time: SLSQP inside a box to come near (L-BFGS-B takes as many steps, and its
threaded linear algebra costs milliseconds each on a busy machine), then Newton steps, whose Hessian
is differenced from the analytic gradient, to arrive. The same Hessian gives the standard errors.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from quilate.clv.estimator import Fit, FitState, Floats

#: The parameters to the mean log-likelihood per customer and its gradient in the parameters.
Objective = Callable[[Floats], tuple[float, Floats]]

WIDEST = (1e-6, 1e6)
ASTRAY_SLOPE = 1e-4
CONVERGED_SLOPE = 1e-5
NEARBY_SLOPE = 1e-7
FLAT_SLOPE = 1e-10
NEWTON_STEPS = 12
DIFFERENCE = 1e-4
SAME_PLACE = 1e-4
LEAST_BEND = 1e-3


@dataclass(frozen=True)
class LogNormalPrior:
    """What is believed of the parameters before the data: their logs are normal.

    Attributes
    ----------
    centre
        The medians.
    spread
        The standard deviation of each log; 1.5 says "within a factor of 20, mostly".
    """

    centre: Floats
    spread: float

    def __call__(self, parameters: Floats) -> tuple[float, Floats]:
        """Return the log-density, up to a constant, and its gradient in the parameters."""
        distance = np.log(parameters / self.centre) / self.spread
        return -0.5 * float(distance @ distance), -distance / (self.spread * parameters)


def maximise(
    objective: Objective,
    start: Sequence[float],
    *,
    total_weight: float,
    bounds: Sequence[tuple[float, float]] | None = None,
    prior: LogNormalPrior | None = None,
    rehearsal: Objective | None = None,
) -> Fit:
    """Return the parameters under which the observed histories are most likely.

    Parameters
    ----------
    objective
        Takes the parameters, returns the *mean* log-likelihood per customer and its gradient.
    start
        A first guess, positive.
    total_weight
        How many customers the mean stands for.
    bounds
        Lowest and highest value of each parameter: the wall across a ridge of the likelihood.
        A parameter that ends at its wall has the standard error ``nan``.
    prior
        Added to the log-likelihood of all customers; not counted in ``Fit.log_likelihood``.
    rehearsal
        The objective of a small sample of the same customers. The search is done on it, and only
        the last steps on all customers.

    Returns
    -------
    Fit
        With the state ``OK`` or ``DID_NOT_CONVERGE``.
    """
    box = np.log(bounds if bounds is not None else [WIDEST] * len(start))
    surface = _Surface(objective, box, prior, total_weight)
    guide = surface if rehearsal is None else _Surface(rehearsal, box, prior, total_weight)
    logs = _approach(guide, np.log(start))
    if guide is not surface:
        logs = _climb(surface, logs, guide.hessian(logs), NEARBY_SLOPE)
        logs = logs if surface.steepness(logs) < ASTRAY_SLOPE else _approach(surface, logs)
    hessian = surface.hessian(logs)
    top = _climb(surface, logs, hessian, FLAT_SLOPE)
    # Where two parameters are hardly told apart, a slope next to nothing is still far from the top.
    if np.abs(top - logs).max() > SAME_PLACE:
        hessian = surface.hessian(top)
    return _describe(surface, top, hessian)


class _Surface:
    """The mean log-posterior over the logs of the parameters, inside a box."""

    def __init__(
        self,
        objective: Objective,
        box: Floats,
        prior: LogNormalPrior | None,
        total_weight: float,
    ) -> None:
        self.objective = objective
        self.lower, self.upper = box.T
        self.prior = prior
        self.total_weight = total_weight
        self.evaluations = 0
        self._latest: tuple[Floats, float, Floats] | None = None

    def __call__(self, logs: Floats) -> tuple[float, Floats]:
        if self._latest is not None and np.array_equal(self._latest[0], logs):
            return self._latest[1:]
        self.evaluations += 1
        parameters = np.exp(logs)
        value, slope = self.objective(parameters)
        if self.prior is not None:
            density, density_slope = self.prior(parameters)
            value += density / self.total_weight
            slope = slope + density_slope / self.total_weight
        # d f / d log p = p · d f / d p
        self._latest = logs.copy(), value, slope * parameters
        return self._latest[1:]

    def free(self, logs: Floats) -> NDArray[np.bool_]:
        """Which parameters are not pressed against a wall."""
        _, slope = self(logs)
        held: NDArray[np.bool_] = ((logs <= self.lower) & (slope < 0)) | (
            (logs >= self.upper) & (slope > 0)
        )
        return ~held

    def steepness(self, logs: Floats) -> float:
        _, slope = self(logs)
        return float(np.max(np.abs(slope), initial=0.0, where=self.free(logs)))

    def hessian(self, logs: Floats) -> Floats:
        steps = DIFFERENCE * np.eye(len(logs))
        rows = [(self(logs + step)[1] - self(logs - step)[1]) / (2 * DIFFERENCE) for step in steps]
        hessian: Floats = np.array(rows)
        symmetric: Floats = (hessian + hessian.T) / 2
        return symmetric


def _approach(surface: _Surface, logs: Floats) -> Floats:
    def downhill(point: Floats) -> tuple[float, Floats]:
        value, slope = surface(point)
        return -value, -slope

    found = optimize.minimize(
        downhill,
        np.clip(logs, surface.lower, surface.upper),
        jac=True,
        method="SLSQP",
        bounds=list(zip(surface.lower, surface.upper, strict=True)),
        options={"ftol": 1e-12, "maxiter": 500},
    )
    nearby: Floats = np.clip(found.x, surface.lower, surface.upper)
    return nearby


def _climb(surface: _Surface, logs: Floats, hessian: Floats, slope: float) -> Floats:
    """Take Newton steps by one Hessian until the slope is below ``slope`` or flattens no more."""
    steepness = surface.steepness(logs)
    for _ in range(NEWTON_STEPS):
        free = surface.free(logs)
        curvature = hessian[np.ix_(free, free)]
        if steepness < slope:
            break
        step = np.zeros_like(logs)
        step[free] = -np.linalg.solve(_bent_down(curvature), surface(logs)[1][free])
        trial = np.clip(logs + step, surface.lower, surface.upper)
        trial_steepness = surface.steepness(trial)
        if trial_steepness >= steepness:
            break
        logs, steepness = trial, trial_steepness
    return logs


def _bent_down(curvature: Floats) -> Floats:
    """Return the curvature, made that of a hilltop where it is not: along a ridge it is none."""
    bends = np.linalg.eigvalsh(curvature)
    if bends.max() < 0:
        return curvature
    least = LEAST_BEND * (np.abs(bends).max() + LEAST_BEND)
    bent: Floats = curvature - (bends.max() + least) * np.eye(len(bends))
    return bent


def _describe(surface: _Surface, logs: Floats, hessian: Floats) -> Fit:
    parameters = np.exp(logs)
    steepness = surface.steepness(logs)
    value = surface(logs)[0]
    if surface.prior is not None:
        value -= surface.prior(parameters)[0] / surface.total_weight
    return Fit(
        parameters=parameters,
        log_likelihood=float(value * surface.total_weight),
        gradient_norm=steepness,
        # se(p) = p · se(ln p), the delta method
        standard_errors=parameters * _log_errors(surface, logs, hessian),
        evaluations=surface.evaluations,
        state=FitState.OK if steepness < CONVERGED_SLOPE else FitState.DID_NOT_CONVERGE,
    )


def _log_errors(surface: _Surface, logs: Floats, hessian: Floats) -> Floats:
    """Return the standard errors of the logs: the root of the inverse information's diagonal."""
    errors = np.full_like(logs, np.nan)
    free = surface.free(logs)
    information = -surface.total_weight * hessian[np.ix_(free, free)]
    if free.any() and np.linalg.eigvalsh(information).min() > 0:
        errors[free] = np.sqrt(np.diag(np.linalg.inv(information)))
    return errors
