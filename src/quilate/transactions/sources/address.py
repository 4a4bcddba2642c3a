"""What of a database's address may be shown: never its password, wherever it was written."""

import re
from urllib.parse import unquote

SQLITE = "sqlite:///"
POSTGRESQL = ("postgresql://", "postgres://")

HIDDEN = "…"
_ADDRESS = re.compile(
    r"(?P<scheme>(?:[a-z][a-z0-9+]*://)?)"
    r"(?:(?P<user>[^:/?@\s]+)(?::[^/?@]*)?@)?"
    r"(?P<place>(?:\[[0-9a-fA-F:.]+\]|[\w.%-]*)(?::\d+)?(?:/[^?@]*)?)"
    r"(?:\?.*)?"
)
_QUOTED = re.compile(r"""["'«“]([^"'»”]+)["'»”]""")


def without_password(url: str) -> str:
    """Return the address as it may be shown; one that cannot be told apart is hidden.

    >>> without_password("postgresql://ana:secret@host:5432/sales?sslmode=require")
    'postgresql://ana@host:5432/sales'
    >>> without_password("postgresql://ana:sec/ret@host/sales")
    'postgresql://…'
    """
    if url.startswith(SQLITE):
        return url
    told = _ADDRESS.fullmatch(url)
    if told is None:
        scheme = next((known for known in POSTGRESQL if url.startswith(known)), "")
        return scheme + HIDDEN
    user = f"{told['user']}@" if told["user"] else ""
    return told["scheme"] + user + told["place"]


def without_secrets(reason: str, url: str) -> str:
    """Return a driver's reason without what it quotes of the address that may not be shown.

    >>> without_secrets('invalid token: "s%cret"', "postgresql://ana:s%cret@host/sales")
    'invalid token: "…"'
    """
    shown = without_password(url)

    def safe(quoted: re.Match[str]) -> str:
        text, whole = quoted[1], quoted[0]
        is_secret = text not in shown and (text in url or text in unquote(url))
        return f"{whole[0]}{HIDDEN}{whole[-1]}" if is_secret else whole

    return _QUOTED.sub(safe, reason)
