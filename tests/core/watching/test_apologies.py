"""What could not be answered is said in the person's language, with a way on."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.language import LANGUAGES, Language
from tests.core.watching.conftest import Lines
from tests.people import person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def failing(settings, client: Client) -> None:
    settings.ROOT_URLCONF = "tests.core.watching.failing_urls"
    client.raise_request_exception = False


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("is_known", [True, False])
def test_what_broke_shows_the_number_that_stands_in_the_log(
    client: Client, log: Lines, code: str, is_known: bool
) -> None:
    if is_known:
        client.force_login(person(language=code))

    answered = client.get("/failing/x", headers={"accept-language": code})

    page = answered.content.decode()
    assert answered.status_code == 500
    assert Language(code)("interface-500-title") in page
    assert f">{log()[0]['request']}<" in page
    assert 'href="/"' in page


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_address_without_a_page_leads_on(client: Client, code: str) -> None:
    answered = client.get("/nowhere", headers={"accept-language": code})

    assert answered.status_code == 404
    assert Language(code)("interface-404-title") in answered.content.decode()
    assert 'href="/"' in answered.content.decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_that_is_closed_leads_on(client: Client, code: str) -> None:
    client.force_login(person("reading", language=code))

    answered = client.get(reverse("company"))

    assert answered.status_code == 403
    assert Language(code)("interface-403-title") in answered.content.decode()
    assert 'href="/"' in answered.content.decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_request_for_another_machine_is_refused_in_words(client: Client, code: str) -> None:
    answered = client.get("/", headers={"host": "evil.example", "accept-language": code})

    assert answered.status_code == 400
    assert Language(code)("interface-400-title") in answered.content.decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_form_that_had_expired_says_what_to_do(code: str) -> None:
    strict = Client(enforce_csrf_checks=True, headers={"accept-language": code})

    answered = strict.post(reverse("account_login"), {"login": "x", "password": "y"})

    assert answered.status_code == 403
    assert Language(code)("interface-csrf-title") in answered.content.decode()
