"""What every test may use: the shared data sets, where they are, and the database."""

import gc
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings
from django.core.management import call_command
from pytest_django import DjangoDbBlocker

from tests.postgres import private_server

_BESIDE_THE_REPOSITORY = Path(__file__).parents[2] / "shared" / "data"
#: Python looks for garbage after so many new objects: a tenth of the time of tests went there.
_OBJECTS_BETWEEN_COLLECTIONS = 50_000


def pytest_configure() -> None:
    """Take luck from the laws, and heed Ctrl-C, which who starts in the background ignores."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    # Neither the clock nor luck decides a test: the same examples on every run, however slow it is.
    hypothesis.settings.register_profile("quilate", deadline=None, derandomize=True)
    hypothesis.settings.load_profile("quilate")
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of published data sets; a test that needs it skips where it is absent."""
    folder = Path(os.environ.get("QUILATE_SHARED_DATA", _BESIDE_THE_REPOSITORY))
    if not folder.is_dir():
        pytest.skip("needs the published data sets (QUILATE_SHARED_DATA)")
    return folder


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """Start the server that QUILATE_TEST_DATABASE=postgresql asks for, if none is named."""
    is_ours = str(settings.POSTGRES_FOLDER) in os.environ.get("DATABASE_URL", "")
    if not is_ours:
        yield
        return
    with private_server(settings.POSTGRES_FOLDER):
        yield


@pytest.fixture(scope="module", autouse=True)
def _cache_has_its_table(request: pytest.FixtureRequest) -> None:
    """Give the cache its table again: tests that replace the whole database leave it without."""
    if not {"core", "desk"} & set(request.node.path.parts):
        return
    request.getfixturevalue("django_db_setup")
    blocker: DjangoDbBlocker = request.getfixturevalue("django_db_blocker")
    with blocker.unblock():
        call_command("createcachetable", verbosity=0)
