"""Keys for what no other system has given one."""

import secrets

#: Without what is mistaken for another when it is read aloud: 0 and O, 1, I and L, U and V.
_LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ"
_LENGTH = 10
#: The kind of an identity that is the key of a customer in another system.
KEY_ELSEWHERE = "KEY"


def new_key(beginning: str) -> str:
    """Return a key that nobody has: drawn from so many that the same never comes twice."""
    return beginning + "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
