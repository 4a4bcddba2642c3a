"""Who asks: the person whose token stands in the request."""

from typing import Any

from allauth.core.internal import ratelimit
from django.http import HttpRequest
from django.utils import timezone, translation
from ninja.security import HttpBearer

from quilate.api.models import AccessToken
from quilate.api.refusals import Refused
from quilate.core.models import Person
from quilate.core.roles import Permission

#: As for signing in: what somebody tries by address, and what one person asks for.
_RATES = {"api": "300/m/user", "api_failed": "30/5m/ip"}


class Bearer(HttpBearer):
    """Opens the interface with ``Authorization: Bearer …``; a session opens nothing here."""

    def authenticate(self, request: HttpRequest, token: str) -> Person | None:
        """Return whose token it is, and have everything said in their language."""
        now = timezone.now()
        held = AccessToken.objects.held_with(token, now)
        if held is None:
            _limit(request, "api_failed")
            return None
        person = held.person
        translation.activate(person.language)
        request.user = person
        _limit(request, "api", user=person)
        if not person.may(Permission.SEE_CUSTOMERS):
            raise Refused("not-allowed")
        held.used(now)
        return person


def _limit(request: HttpRequest, action: str, **whom: Any) -> None:  # noqa: ANN401
    # Its public door counts no GET.
    limits = {"app": "quilate.api", "action": action, "config": _RATES, "limit_get": True}
    if not ratelimit.consume(request, **limits, **whom):
        raise Refused("too-many")
