"""The settings of the tests: an installation of their own, on SQLite or on PostgreSQL."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

_FOLDER = Path(tempfile.mkdtemp(prefix="quilate-tests-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)

os.environ["QUILATE_HOME"] = str(_FOLDER / "home")
(_FOLDER / "home" / "static").mkdir(parents=True)
os.environ.update(DEBUG="0", SECURE="0")
os.environ.pop("DATABASE_URL", None)
#: Where a server of our own listens, once tests/conftest.py has started it.
POSTGRES_FOLDER = _FOLDER / "postgres"
if os.environ.get("QUILATE_TEST_DATABASE") == "postgresql":
    os.environ["DATABASE_URL"] = os.environ.get(
        "QUILATE_TEST_POSTGRES", f"postgresql://quilate@/postgres?host={POSTGRES_FOLDER}"
    )

from quilate.config.settings import *  # noqa: E402, F403 - what is asked of the environment comes first

# Names without fingerprints: nothing has to be collected before a page is drawn.
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# Quick, since tests sign in hundreds of times.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# A line for each request would bury what a test that fails has to say.
LOGGING["loggers"]["quilate"]["level"] = "WARNING"  # noqa: F405
