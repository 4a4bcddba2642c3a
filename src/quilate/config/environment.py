"""What the environment says of an installation; a bad value is refused, never guessed."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"", "0", "false", "no", "off"}


def flag(name: str, default: bool) -> bool:
    """Return a yes or no of the environment."""
    value = os.environ.get(name)
    if value is None:
        return default
    if value.lower() in _TRUE | _FALSE:
        return value.lower() in _TRUE
    raise ImproperlyConfigured(f"{name} is {value!r}: write 1 or 0")


def words(name: str, default: str = "") -> list[str]:
    """Return a list of the environment, written with commas between."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def home() -> Path:
    """Return the folder in which an installation keeps its data."""
    folder = Path(os.environ.get("QUILATE_HOME", "quilate-data")).expanduser().resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def secret(folder: Path) -> str:
    """Return the key that signs sessions and downloads.

    That of the environment, else one that is drawn at the first start and kept, readable by its
    owner only, in the installation's folder: there is no default that two installations share.
    """
    if key := os.environ.get("SECRET_KEY"):
        return key
    file = folder / "secret-key"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50), encoding="ascii")
    return file.read_text(encoding="ascii")
