"""The link that ``quilate serve`` prints: who can read it, runs the installation."""

from django.core import signing
from django.urls import reverse

from quilate.core.models import Company, Person

_SALT = "quilate.beginning"
_LASTS_SECONDS = 24 * 3600


def is_new() -> bool:
    """Return whether the installation is nobody's yet."""
    return not (Company.objects.exists() or Person.objects.exists())


def address_to_begin() -> str:
    """Return where the company is entered. It works for a day, and until there is a company."""
    return reverse("begin", args=[signing.dumps("begin", salt=_SALT)])


def may_begin(token: str) -> bool:
    """Return whether a link is ours and there is something to begin."""
    try:
        signing.loads(token, salt=_SALT, max_age=_LASTS_SECONDS)
    except signing.BadSignature:
        return False
    return is_new()
