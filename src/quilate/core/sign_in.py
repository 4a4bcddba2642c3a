"""How people sign in, and what the trail keeps of it."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import lazy

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.core.speech import say

_said = lazy(say, str)


class ClosedAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """People are entered by an administrator; nobody enters themselves."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "too_many_login_attempts": _said("interface-locked"),
        "rate_limited": _said("interface-429-text"),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return that nobody may."""
        return False

    def post_login(self, request: HttpRequest, user: Person, **named: Any) -> HttpResponse:  # noqa: ANN401
        """Record that somebody came in: past the password, and past the second factor."""
        recorded("person.signed-in", by=user, at=timezone.now(), subject=user)
        response: HttpResponse = super().post_login(request, user, **named)
        return response

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:  # noqa: ANN401
        """Record an attempt by its address, not by what was written: that may be a password."""
        written = str(credentials.get("email") or credentials.get("username") or "")
        tried = Person.objects.filter(email=written.strip().lower()).first()
        recorded("person.sign-in-failed", by=None, who="?", at=timezone.now(), subject=tried)

    def logout(self, request: HttpRequest) -> None:
        """Record that somebody left."""
        if request.user.is_authenticated:
            recorded("person.signed-out", by=request.user, at=timezone.now(), subject=request.user)
        super().logout(request)
