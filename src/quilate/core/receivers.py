"""What allauth tells by signals alone: that somebody changed what they sign in with."""

from typing import Any

from allauth.account.signals import password_changed, password_reset
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.dispatch import receiver
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.models import Person


@receiver([password_changed, password_reset])
def note_new_password(user: Person, **_named: Any) -> None:  # noqa: ANN401
    """Record that somebody has another password."""
    recorded("person.password-changed", by=user, at=timezone.now(), subject=user)


@receiver(authenticator_added)
def note_second_factor(user: Person, **_named: Any) -> None:  # noqa: ANN401
    """Record that somebody has one more way to prove who they are."""
    recorded("person.second-factor-added", by=user, at=timezone.now(), subject=user)


@receiver(authenticator_removed)
def note_second_factor_removed(user: Person, **_named: Any) -> None:  # noqa: ANN401
    """Record that somebody has one less."""
    recorded("person.second-factor-removed", by=user, at=timezone.now(), subject=user)
