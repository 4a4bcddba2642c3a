"""The door by which a room keeps rules that pages of other rooms offer.

It says in ``AppConfig.ready`` at which address: ``keep_rules_at("segment-new")``. That page gets
the rule as its own form would send it; see ``quilate.core.rules.keeping``.
"""

_ADDRESSES: list[str] = []


def keep_rules_at(address: str) -> None:
    """Let rules be kept by the page of an address."""
    if address not in _ADDRESSES:
        _ADDRESSES.append(address)


def keeper_of_rules() -> str:
    """Return the name of the address that keeps rules; empty where no room does."""
    return next(iter(_ADDRESSES), "")
