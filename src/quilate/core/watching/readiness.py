"""Whether the installation can serve: its database, its tables, its interface."""

from pathlib import Path

from django.conf import settings
from django.db import DatabaseError, connection

from quilate.installation.versions import waiting

_MANIFEST = "staticfiles.json"


def readiness() -> dict[str, bool]:
    """Return what must hold, and whether it does."""
    answers = _database_answers()
    return {
        "database": answers,
        "migrations": answers and not waiting(),
        "interface": _interface_is_built(),
    }


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _interface_is_built() -> bool:
    manifest = Path(settings.STATIC_ROOT) / _MANIFEST
    return manifest.exists() and '"interface.css"' in manifest.read_text(encoding="utf-8")
