"""A token by which a program asks in the name of a person."""

import datetime as dt
import hashlib
import secrets
from typing import Self

from django.db import models
from django.db.models import Q

from quilate.core.models import Person

#: By it a token is recognised wherever it should not stand: in a file, in a log.
_BEGINNING = "quilate_"
#: Using a token is written down so often at most: it would cost every answer a write.
_NOTED_EVERY = dt.timedelta(minutes=1)


def _digest(secret: str) -> str:
    # 256 random bits need neither salt nor a slow hash: there is nothing to guess.
    return hashlib.sha256(secret.encode()).hexdigest()


class AccessTokenQuerySet(models.QuerySet["AccessToken"]):
    """Tokens, many at once."""

    def issue(
        self, *, name: str, person: Person, at: dt.datetime, expires_at: dt.datetime
    ) -> tuple["AccessToken", str]:
        """Make a token, and return it with its secret, which nobody can tell again."""
        secret = _BEGINNING + secrets.token_urlsafe(32)
        said = {"name": name, "person": person, "made_at": at, "expires_at": expires_at}
        return self.create(**said, digest=_digest(secret)), secret

    def in_force(self, at: dt.datetime) -> Self:
        """Keep the tokens that open something."""
        return self.filter(revoked_at=None, expires_at__gt=at, person__is_active=True)

    def held_with(self, secret: str, at: dt.datetime) -> "AccessToken | None":
        """Return the token whose secret somebody has; None where it opens nothing."""
        return self.in_force(at).filter(digest=_digest(secret)).select_related("person").first()


class AccessToken(models.Model):
    """What a person made for a program, which may then read whatever the person may."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="access_tokens")
    name = models.CharField(max_length=80)
    #: Of the secret, which is not kept.
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    objects = AccessTokenQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name

    def is_in_force(self, at: dt.datetime) -> bool:
        """Return whether it opens something."""
        return self.revoked_at is None and self.expires_at > at

    def used(self, at: dt.datetime) -> None:
        """Remember that it was used, to the minute."""
        noted = Q(last_used_at=None) | Q(last_used_at__lte=at - _NOTED_EVERY)
        AccessToken.objects.filter(noted, pk=self.pk).update(last_used_at=at)
