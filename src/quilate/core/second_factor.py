"""Secrets of second factors, encrypted with a key that is derived from the installation's secret.

Whoever gets a copy of the database alone cannot make the codes of anybody.
"""

import base64
import logging
import secrets
from collections.abc import Callable

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac

_log = logging.getLogger(__name__)
_SALT = "quilate.second-factor"
#: What was kept before secrets were encrypted does not begin so.
_MARK = "encrypted:"


class SecondFactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """How second factors are kept."""

    def encrypt(self, text: str) -> str:
        """Return a secret as it is kept."""
        return encrypted(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Return a secret as it was; one that was kept in clear is read as well."""
        if not encrypted_text.startswith(_MARK):
            return encrypted_text
        try:
            return _box().decrypt(encrypted_text.removeprefix(_MARK)).decode()
        except InvalidToken:
            # Of another installation's secret. No code may fit, least of all that of an empty one;
            # an administrator takes the lost factor away.
            _log.error("a second factor was encrypted with another secret key")
            return base64.b32encode(secrets.token_bytes(20)).decode()


def encrypted(text: str) -> str:
    """Return a secret as it is kept."""
    return _MARK + _box().encrypt(text.encode()).decode()


def encrypted_data(kept: dict[str, object]) -> dict[str, object]:
    """Return what is kept of a second factor, with the secrets that were in clear encrypted."""
    return {name: _SECRETS.get(name, _as_it_is)(value) for name, value in kept.items()}


def _as_it_is(value: object) -> object:
    return value


def _one(value: object) -> object:
    is_clear = isinstance(value, str) and not value.startswith(_MARK)
    return encrypted(str(value)) if is_clear else value


def _each(values: object) -> object:
    return [_one(value) for value in values] if isinstance(values, list) else values


def _box() -> MultiFernet:
    """Return what encrypts with the secret key, and reads what earlier ones encrypted."""
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    derived = (salted_hmac(_SALT, "", secret=key, algorithm="sha256").digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in derived])


_SECRETS: dict[str, Callable[[object], object]] = {
    "secret": _one,
    "seed": _one,
    "migrated_codes": _each,
}
