"""Signing in through the company's own directory."""

from collections.abc import Callable
from functools import partial

import requests
from allauth.core.exceptions import ImmediateHttpResponse, SignupClosedException
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from django.http import HttpRequest
from django.shortcuts import render

from quilate.core.models import Person


class DirectoryAdapter(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """The company's directory says who somebody is; an administrator, whether they may come in."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Return that nobody enters themselves."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Let somebody in as the person with their verified e-mail address, and as nobody else.

        Raises
        ------
        SignupClosedException
            If nobody was entered with it, or the directory's account belongs to another person.
        """
        person = _entered_with(sociallogin)
        others = {sociallogin.user} if sociallogin.is_existing else set()
        if request.user.is_authenticated:
            others.add(request.user)
        if person is None or others - {person}:
            raise SignupClosedException
        if not sociallogin.is_existing:
            sociallogin.connect(request, person)

    def get_requests_session(self) -> requests.Session:
        """Return how the directory is asked; when it does not answer, a page says so."""
        session: requests.Session = super().get_requests_session()
        ask = partial(self._asked, session.request)
        session.request = ask  # type: ignore[method-assign]
        return session

    def _asked(
        self, ask: Callable[..., requests.Response], *words: object, **named: object
    ) -> requests.Response:
        try:
            return ask(*words, **named)
        except requests.RequestException as error:
            page = render(self.request, "socialaccount/authentication_error.html", status=503)
            raise ImmediateHttpResponse(page) from error


def _entered_with(sociallogin: SocialLogin) -> Person | None:
    # Some directories say "false" in words, which is not nothing.
    verified = [each.email.lower() for each in sociallogin.email_addresses if each.verified is True]
    return Person.objects.filter(email__in=verified).first()
