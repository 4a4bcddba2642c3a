"""Signing in to an installation that is somebody's: a new one leads to its beginning."""

import pytest

from tests.people import company


@pytest.fixture(autouse=True)
def _company(db: None) -> None:
    company()
