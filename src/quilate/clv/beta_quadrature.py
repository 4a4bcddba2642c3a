"""Few nodes for means of smooth functions over beta distributions (Gauss and Jacobi)."""

import numpy as np

from quilate.clv.estimator import Floats

NODES = 24
SMALLEST_NODE = 1e-14


def beta_quadrature(a: float, b: Floats) -> tuple[Floats, Floats]:
    """Return nodes and weights of p ~ Beta(a, b), (rows, nodes), for each b of (rows,).

    Golub and Welsch (1969): they are the eigenvalues of the matrix of the recurrence of the Jacobi
    polynomials, and the squares of its eigenvectors' first components. Being means over a
    distribution of so many points, they obey every law that means obey.
    """
    n, total = np.arange(1, NODES), a + b[:, None] - 2
    matrix = np.zeros((len(b), NODES, NODES))
    diagonal = np.arange(NODES)
    matrix[:, 0, 0] = a / (a + b)
    matrix[:, diagonal[1:], diagonal[1:]] = (2 * n * (n + total + 1) + total * a) / (
        (2 * n + total) * (2 * n + total + 2)
    )
    # n + a + b − 2 and 2 n + a + b − 3 cancel at n = 1.
    ratio = np.ones_like(total + n)
    ratio[:, 1:] = (n[1:] + total) / (2 * n[1:] + total - 1)
    square = n * (n + b[:, None] - 1) * (n + a - 1) * ratio
    square /= (2 * n + total) ** 2 * (2 * n + total + 1)
    matrix[:, diagonal[1:], diagonal[:-1]] = np.sqrt(square)
    nodes, vectors = np.linalg.eigh(matrix)
    return np.clip(nodes, SMALLEST_NODE, 1 - SMALLEST_NODE), vectors[:, 0, :] ** 2
