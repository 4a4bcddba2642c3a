"""Making tokens and taking them back."""

import datetime as dt

from django.db import transaction

from quilate.api.models import AccessToken
from quilate.core.audit import recorded
from quilate.core.models import Person


@transaction.atomic
def make_token(*, name: str, days: int, by: Person, at: dt.datetime) -> tuple[AccessToken, str]:
    """Make a token of somebody's own, and return it with its secret."""
    ends = at + dt.timedelta(days=days)
    token, secret = AccessToken.objects.issue(name=name, person=by, at=at, expires_at=ends)
    recorded("token.made", by=by, at=at, subject=token, about=name)
    return token, secret


@transaction.atomic
def revoke_token(token: AccessToken, *, by: Person, at: dt.datetime) -> None:
    """Let a token, of the person's own, open nothing any more."""
    if token.revoked_at:
        return
    token.revoked_at = at
    token.save(update_fields=["revoked_at"])
    recorded("token.revoked", by=by, at=at, subject=token, about=token.name)
