"""Signing in with the company's own directory, over OpenID Connect."""

from typing import Any

from quilate.config.environment import Misconfigured, text


def company_sign_in() -> dict[str, Any]:
    """Return what allauth needs to know of the directory; nothing where none is named.

    Raises
    ------
    Misconfigured
        If the directory is named, and what it knows us by is not.
    """
    issuer = text("OIDC_ISSUER").rstrip("/")
    if not issuer:
        return {}
    directory = {
        "provider_id": "company",
        "name": text("OIDC_NAME") or issuer.split("//")[-1].split("/")[0],
        "client_id": _needed("OIDC_CLIENT_ID", issuer),
        "secret": _needed("OIDC_CLIENT_SECRET", issuer),
        "settings": {"server_url": issuer},
    }
    return {"openid_connect": {"APPS": [directory], "OAUTH_PKCE_ENABLED": True}}


def _needed(name: str, issuer: str) -> str:
    if value := text(name):
        return value
    raise Misconfigured("installation-incomplete", name=name, issuer=issuer)
