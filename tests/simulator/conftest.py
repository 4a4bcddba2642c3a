"""Companies to live in, small enough for a test."""

import tomllib
from importlib import resources

import pytest

from quilate.simulator.company import Company


@pytest.fixture(scope="session")
def retailer() -> Company:
    """The retailer that ships with the product."""
    industries = resources.files("quilate.simulator.company") / "industries"
    return Company.model_validate(tomllib.loads((industries / "retailer.toml").read_text("utf-8")))
