"""A private PostgreSQL server, where the machine has one."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import private_server


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """The address of an empty database; a test that needs it skips where there is no server."""
    if url := os.environ.get("QUILATE_TEST_POSTGRES"):
        yield url
        return
    with (
        tempfile.TemporaryDirectory(prefix="quilate-") as folder,
        private_server(Path(folder) / "postgres") as url,
    ):
        yield url
