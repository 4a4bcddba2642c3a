"""What every test may use: the shared data sets, where they are."""

import os
from pathlib import Path

import pytest

_BESIDE_THE_REPOSITORY = Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of published data sets; a test that needs it skips where it is absent."""
    folder = Path(os.environ.get("QUILATE_SHARED_DATA", _BESIDE_THE_REPOSITORY))
    if not folder.is_dir():
        pytest.skip("needs the published data sets (QUILATE_SHARED_DATA)")
    return folder
