"""Guessing is slow, an idle session ends, and rules are said before one fails."""

import datetime as dt

import pytest
from django.conf import settings as configured
from django.contrib.sessions.models import Session
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quilate.core.models import Person
from quilate.language import LANGUAGES, Language
from tests.people import PASSWORD, person

pytestmark = pytest.mark.django_db
ALLOWED = 5


@pytest.mark.parametrize("code", LANGUAGES)
def test_after_five_failed_attempts_even_the_right_password_waits(code: str) -> None:
    somebody = person()
    for _ in range(ALLOWED):
        assert _locked(code) not in _attempt(somebody, "guessed", code)

    assert _locked(code) in _attempt(somebody, "guessed", code)
    assert _locked(code) in _attempt(somebody, PASSWORD, code)


def test_another_account_is_not_locked_with_it() -> None:
    somebody, other = person(), person()
    for _ in range(ALLOWED + 1):
        _attempt(somebody, "guessed", "en")

    client = Client()
    entered = {"login": other.email, "password": PASSWORD}
    assert client.post(reverse("account_login"), entered).status_code == 302


def test_whoever_tries_very_often_from_one_place_is_sent_away_for_a_while(settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"login": "2/m/ip"}
    for code in LANGUAGES:
        cache.clear()
        for _ in range(2):
            _attempt(person(), "guessed", code)

        answered = Client().post(
            reverse("account_login"), {"login": "x"}, headers={"accept-language": code}
        )

        assert answered.status_code == 429
        assert Language(code)("interface-429-title") in answered.content.decode()


def test_attempts_are_counted_where_every_process_sees_them() -> None:
    assert configured.CACHES["default"]["BACKEND"].endswith("db.DatabaseCache")


def test_a_session_that_was_idle_too_long_is_over(client: Client) -> None:
    client.force_login(person())
    assert client.get(reverse("home")).status_code == 200

    Session.objects.update(expire_date=timezone.now() - dt.timedelta(seconds=1))

    assert client.get(reverse("home"))["Location"].startswith(reverse("account_login"))


def test_a_session_in_use_begins_its_time_anew(client: Client) -> None:
    client.force_login(person())
    client.get(reverse("home"))
    session = client.session
    session["renewed_at"] -= configured.SESSION_COOKIE_AGE // 5
    session.save()
    soon = timezone.now() + dt.timedelta(seconds=60)
    Session.objects.update(expire_date=soon)

    client.get(reverse("home"))

    assert Session.objects.get().expire_date > soon


def test_a_session_is_not_written_at_every_request(client: Client) -> None:
    client.force_login(person())
    client.get(reverse("healthz"))
    client.get(reverse("home"))
    before = Session.objects.get().session_data

    client.get(reverse("home"))

    assert Session.objects.get().session_data == before


def test_closing_the_browser_signs_out() -> None:
    client = Client()
    somebody = person()

    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})

    assert client.cookies[configured.SESSION_COOKIE_NAME]["max-age"] == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_sign_in_page_says_when_a_session_ends(client: Client, code: str) -> None:
    page = client.get(reverse("account_login"), headers={"accept-language": code})

    minutes = configured.SESSION_COOKIE_AGE // 60
    assert Language(code)("interface-idle", minutes=minutes) in page.content.decode()


@pytest.mark.parametrize(
    ("code", "rule"), [("en", "at least 10 characters"), ("es", "al menos 10 caracteres")]
)
def test_the_rules_of_passwords_are_said_before_one_fails(
    client: Client, code: str, rule: str
) -> None:
    client.force_login(person(language=code))

    assert rule in client.get(reverse("account_change_password")).content.decode()


def test_a_short_password_is_refused_beside_its_field(client: Client) -> None:
    somebody = person()
    client.force_login(somebody)
    sent = {"oldpassword": PASSWORD, "password1": "short-one", "password2": "short-one"}

    page = client.post(reverse("account_change_password"), sent).content.decode()

    assert "This password is too short" in page
    assert Person.objects.get().check_password(PASSWORD)


def _attempt(somebody: Person, password: str, code: str) -> str:
    sent = {"login": somebody.email, "password": password}
    answered = Client().post(reverse("account_login"), sent, headers={"accept-language": code})
    return answered.content.decode()


def _locked(code: str) -> str:
    return Language(code)("interface-locked")


@pytest.mark.parametrize("code", LANGUAGES)
def test_whoever_has_forgotten_the_password_is_told_whom_to_ask(client: Client, code: str) -> None:
    address = reverse("account_reset_password")
    assert address in client.get(reverse("account_login")).content.decode()

    page = client.get(address, headers={"accept-language": code})

    assert Language(code)("interface-reset-text") in page.content.decode()
