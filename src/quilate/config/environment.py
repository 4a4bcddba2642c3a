"""What the environment says of an installation; a bad value is refused, never guessed."""

import os
import secrets
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from quilate.language import Problem

_TRUE, _FALSE = {"1", "true", "yes", "on"}, {"", "0", "false", "no", "off"}


class Misconfigured(Problem, ImproperlyConfigured):
    """Something in the environment that cannot be: told in a sentence on the command line."""


def flag(name: str, default: bool) -> bool:
    """Return a yes or no of the environment."""
    value = os.environ.get(name)
    if value is None:
        return default
    if value.lower() in _TRUE | _FALSE:
        return value.lower() in _TRUE
    raise Misconfigured("installation-flag", name=name, value=value)


def text(name: str) -> str:
    """Return a text of the environment; empty where it says nothing."""
    return os.environ.get(name, "").strip()


def whole(name: str, default: int) -> int:
    """Return a whole number above nothing."""
    value = text(name) or str(default)
    if value.isascii() and value.isdigit() and int(value) > 0:
        return int(value)
    raise Misconfigured("installation-whole-number", name=name, value=value)


def choice(name: str, default: str, among: tuple[str, ...]) -> str:
    """Return a word of the environment that is one of several."""
    value = text(name) or default
    if value.upper() in among:
        return value.upper()
    raise Misconfigured("installation-choice", name=name, value=value, among=", ".join(among))


def networks(name: str, default: str) -> list[IPv4Network | IPv6Network]:
    """Return addresses or networks of the environment, written with commas between."""
    try:
        return [ip_network(word, strict=False) for word in words(name, default)]
    except ValueError as error:
        raise Misconfigured("installation-networks", name=name, value=text(name)) from error


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
