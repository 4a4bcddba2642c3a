"""Links with which people choose their password: signed, for a few days, once.

An administrator passes them on as the company likes; no e-mail server is needed.
"""

from django.conf import settings
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.urls import reverse

from quilate.core.models import Person


class _Invitations(PasswordResetTokenGenerator):
    """Django's own tokens, void as soon as the person has another password, signs in or leaves."""

    key_salt = "quilate.invitation"

    def _make_hash_value(self, user: Person, timestamp: int) -> str:
        return f"{super()._make_hash_value(user, timestamp)}{user.is_active}"


_invitations = _Invitations()


def invitation_to(person: Person) -> str:
    """Return the address of a page on which a person, and nobody else, chooses a password."""
    return reverse("invitation", args=[person.pk, _invitations.make_token(person)])


def invited(number: int, token: str) -> Person | None:
    """Return whom a link invites, None where it is void."""
    person = Person.objects.active().filter(pk=number).first()
    return person if person and _invitations.check_token(person, token) else None


def days_of_an_invitation() -> int:
    """Return for how many days a link works."""
    return settings.PASSWORD_RESET_TIMEOUT // 86_400
