"""Companies to live in, small enough for a test."""

import tomllib
from importlib import resources

import pytest

from quilate.simulator.company import Company
from quilate.simulator.company.reading import industries
from tests.simulator.small_worlds import SmallWorld, lived_small_world


@pytest.fixture(scope="session")
def retailer() -> Company:
    """The retailer that ships with the product."""
    industries = resources.files("quilate.simulator.company") / "industries"
    return Company.model_validate(tomllib.loads((industries / "retailer.toml").read_text("utf-8")))


@pytest.fixture(
    scope="session",
    params=[(industry, seed) for industry in industries() for seed in (1, 2)],
    ids=lambda param: f"{param[0]}-{param[1]}",
)
def small_world(request) -> SmallWorld:
    """A small world of every industry, on two seeds."""
    return lived_small_world(*request.param)
