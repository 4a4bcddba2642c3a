"""Stages that several tests ask about; they are learned once."""

import pytest

from tests.clv.forecast.simulated import drifting, gamma_gamma, leaving, with_losses


@pytest.fixture(scope="session")
def leavers():
    """Customers who leave for good, Gamma-Gamma spend: 540 days known, 180 to come."""
    return leaving(1_500, seed=1, spend=gamma_gamma).stage(540, 180)


@pytest.fixture(scope="session")
def drifters():
    """Customers whose rates drift, log-normal spend: 540 days known, 180 to come."""
    return drifting(1_000, seed=1).stage(540, 180)


@pytest.fixture(scope="session")
def losers():
    """Customers of whom a fifth bring losses: 540 days known, 180 to come."""
    return leaving(seed=2, spend=with_losses).stage(540, 180)
