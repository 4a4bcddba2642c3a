"""What a machine must have for a part of the tests, and what happens where it is missing."""

import os
from typing import NoReturn

import pytest


def missing(part: str, needs: str) -> NoReturn:
    """Skip a test and say what it needs; fail where QUILATE_REQUIRE says that it must run."""
    if part in os.environ.get("QUILATE_REQUIRE", "").split(","):
        pytest.fail(f"{needs}: QUILATE_REQUIRE asks for {part}")
    pytest.skip(needs)
