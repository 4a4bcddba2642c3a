"""How people sign in."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """People are entered by an administrator; nobody enters themselves."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return that nobody may."""
        return False
