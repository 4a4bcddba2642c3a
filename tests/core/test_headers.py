"""What every page tells browsers, and what no page has in it."""

import re

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from tests.people import PASSWORD, company, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def pages(client: Client) -> list[tuple[str, str, object]]:
    """Return every page without an argument in its address, as an administrator gets it."""
    company()
    somebody = person()
    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    answers = [(address, client.get(address)) for address in sorted(set(_addresses()))]
    return [(address, _text(answer), answer) for address, answer in answers]


@pytest.mark.long
def test_the_content_policy_of_every_page_lets_nothing_in_from_elsewhere(pages) -> None:
    assert len(pages) > 20
    for address, _, answered in pages:
        policy = answered.get("Content-Security-Policy", "")
        assert "default-src 'self'" in policy, address
        assert "unsafe" not in policy, address
        assert "frame-ancestors 'none'" in policy, address


@pytest.mark.long
def test_every_page_says_how_it_may_be_used(pages) -> None:
    for address, _, answered in pages:
        assert answered["X-Frame-Options"] == "DENY", address
        assert answered["X-Content-Type-Options"] == "nosniff", address
        assert answered["Referrer-Policy"] == "same-origin", address
        assert re.fullmatch(r"[0-9a-f]{12}", answered["X-Request-ID"]), address


@pytest.mark.long
def test_no_page_has_a_script_or_a_style_within(pages) -> None:
    for address, text, _ in pages:
        assert re.findall(r"<script(?![^>]*\bsrc=)", text) == [], address
        assert re.findall(r"<style|\sstyle=|\son[a-z]+=\"", text) == [], address
        # Somebody may follow a link to the text of a law; nothing is fetched from elsewhere.
        assert re.findall(r"<(?!a\s)[^>]*(?:src|href)=\"(?:https?:)?//", text) == [], address
        assert re.findall(r"<a\s(?![^>]*noreferrer)[^>]*href=\"(?:https?:)?//", text) == [], address


def test_machines_ask_without_encryption_and_people_do_not(settings) -> None:
    settings.SECURE_SSL_REDIRECT = True
    client = Client()

    assert client.get("/healthz").status_code == 200
    assert client.get("/metrics").status_code == 200
    assert client.get(reverse("account_login"))["Location"].startswith("https://")


def test_cookies_travel_encrypted_only_and_no_script_reads_the_session(settings) -> None:
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    client, somebody = Client(), person()

    client.get(reverse("account_login"))
    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})

    for cookie in client.cookies.values():
        assert cookie["secure"], cookie.key
        assert cookie["samesite"] == "Lax", cookie.key
    assert client.cookies[settings.SESSION_COOKIE_NAME]["httponly"]


def _addresses(resolver: URLResolver | None = None, before: str = "/") -> list[str]:
    """Return the addresses that need no argument. Signing out is left for last: nobody does it."""
    found = []
    for route in (resolver or get_resolver()).url_patterns:
        address = before + str(route.pattern).replace("^", "").replace(r"\Z", "").replace("$", "")
        if isinstance(route, URLResolver):
            found += _addresses(route, address)
        elif isinstance(route, URLPattern) and not set(address) & set("<(["):
            found.append(address)
    return found


def _text(answered) -> str:
    is_page = answered.get("Content-Type", "").startswith("text/html")
    return answered.content.decode() if is_page and not answered.streaming else ""
