"""Purchases still to come from a customer with even waits, who may leave after each of them.

The customer is alive and j stages into a wait of k; stages pass at a rate λ ~ Gamma(s + j, rate w)
for a time t = u w; after each purchase the customer leaves with chance p ~ Beta(a, b). Y is the
number of purchases, the last included.

A purchase that is the n-th survives to happen with chance q^(n − 1), q = 1 − p, and needs n k − j
stages. Every k-th stage is picked out by the k complex roots θ of θ^k = q, so that

    E[Y] = 1/k · Σ_θ θ^−(k − 1 − j) · g(θ),   g(θ) = (1 − (1 + u (1 − θ))^−(s + j)) / (1 − θ)

given p: the root near 1 tells the trend, the others the rhythm, which fades.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc

from quilate.clv.beta_quadrature import beta_quadrature
from quilate.clv.estimator import Floats

ROWS_AT_ONCE = 4_000


def mean_by_stage(k: int, s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    """Return E[Y] with j = 0, ..., k − 1 as the first axis.

    ``s``, ``u`` and ``b`` broadcast together.
    """
    return _averaged(_mean_at_root, k, s, u, a, b)


def pairs_by_stage(k: int, s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    """Return E[Y (Y − 1)]; arguments and answer as in :func:`mean_by_stage`."""
    return _averaged(_pairs_at_root, k, s, u, a, b)


def any_by_stage(k: int, s: Floats, u: Floats) -> Floats:
    """Return P(Y > 0); arguments and answer as in :func:`mean_by_stage`."""
    # P(k − j stages or more) = I_{u/(1+u)}(k − j, s + j)
    return np.stack([betainc(k - j, s + j, u / (1 + u)) for j in range(k)])


class _Root(NamedTuple):
    """A root θ at every p and row, 1 − θ, and u; the first two are real at the root near 1."""

    theta: NDArray[np.complex128]
    rest: NDArray[np.complex128]
    u: Floats
    twins: int


#: What one root adds, by its shape s + j and the stages k − 1 − j that are missing.
_AtRoot = Callable[[_Root, Floats, int, int], NDArray[np.complex128]]


def _averaged(at_root: _AtRoot, k: int, s: Floats, u: Floats, a: float, b: Floats) -> Floats:
    s, u, b = np.broadcast_arrays(s, u, b)
    shapes, node_of = np.unique(b.ravel(), return_inverse=True)
    nodes, weights = beta_quadrature(a, shapes)
    answers = np.empty((k, s.size))
    for start in range(0, s.size, ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        at, node = (s.ravel()[rows, None], u.ravel()[rows, None]), node_of[rows]
        given_p = _over_roots(at_root, k, *at, nodes[node])
        answers[:, rows] = np.einsum("jrn,rn->jr", given_p, weights[node])
    # Where next to nothing is expected, the roots cancel to less than their rounding.
    np.maximum(answers, 0.0, out=answers)
    return answers.reshape((k, *s.shape))


def _over_roots(at_root: _AtRoot, k: int, s: Floats, u: Floats, p: Floats) -> Floats:
    total = np.zeros((k, *p.shape))
    for root in _roots(k, u, p):
        for j in range(k):
            total[j] += root.twins * at_root(root, s + j, k - 1 - j, k).real
    return total / k


def _roots(k: int, u: Floats, p: Floats) -> Iterator[_Root]:
    log_size = np.log1p(-p) / k
    yield _Root(np.exp(log_size), -np.expm1(log_size), u, twins=1)
    # Of two conjugate roots one tells what the other would; −1 has no other.
    for turn in range(1, k // 2 + 1):
        theta = np.exp(log_size + 2j * np.pi * turn / k)
        yield _Root(theta, 1 - theta, u, twins=1 if 2 * turn == k else 2)


def _mean_at_root(root: _Root, shape: Floats, missing: int, k: int) -> NDArray[np.complex128]:
    return root.theta**-missing * _g(root, shape)


def _pairs_at_root(root: _Root, shape: Floats, missing: int, k: int) -> NDArray[np.complex128]:
    # E[Y (Y − 1)] = 2 q d E[Y] / d q, and q d/dq = θ / k d/dθ
    slope = root.theta * _g_slope(root, shape) - missing * _g(root, shape)
    return 2 / k * root.theta**-missing * slope


def _g(root: _Root, shape: Floats) -> NDArray[np.complex128]:
    # (1 − (1 + u (1 − θ))^−shape) / (1 − θ)
    g: NDArray[np.complex128] = -np.expm1(-shape * np.log1p(root.u * root.rest)) / root.rest
    return g


def _g_slope(root: _Root, shape: Floats) -> NDArray[np.complex128]:
    grown = root.u * root.rest
    if np.isrealobj(grown):
        # The same as below, where v is next to nothing.
        return np.asarray(betainc(2.0, shape, grown / (1 + grown)) / root.rest**2)
    # (1 − (1 + v)^−shape (1 + shape v / (1 + v))) / (1 − θ)², v = u (1 − θ)
    fade = np.exp(-shape * np.log1p(grown))
    return (1 - fade * (1 + shape * grown / (1 + grown))) / root.rest**2
