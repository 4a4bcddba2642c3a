"""A second factor is set up, asked for, and replaced by a recovery code, in both languages."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.language import LANGUAGES, Language
from tests.people import PASSWORD, person

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXP"


def signed_in(client: Client, code: str = "en") -> Person:
    """Sign in as somebody does, so that the password was given a moment ago."""
    somebody = person(language=code)
    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return somebody


@pytest.fixture(autouse=True)
def any_code(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take 123456 for the code of the moment: no clock in a test."""
    monkeypatch.setattr(totp, "validate_totp_code", lambda _secret, code: code == "123456")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_that_sets_it_up_is_ours_and_whole(client: Client, code: str) -> None:
    signed_in(client, code)

    page = client.get(reverse("mfa_activate_totp")).content.decode()

    assert 'src="data:image/svg+xml' in page
    assert f'lang="{code}"' in page
    assert Language(code)("account-factor-scan") in page


def test_it_is_set_up_with_a_code_and_gives_recovery_codes(client: Client) -> None:
    somebody = signed_in(client)
    client.get(reverse("mfa_activate_totp"))

    client.post(reverse("mfa_activate_totp"), {"code": "123456"})

    kinds = set(Authenticator.objects.filter(user=somebody).values_list("type", flat=True))
    assert kinds == {"totp", "recovery_codes"}


def test_a_wrong_code_sets_nothing_up(client: Client) -> None:
    signed_in(client)
    client.get(reverse("mfa_activate_totp"))

    client.post(reverse("mfa_activate_totp"), {"code": "654321"})

    assert not Authenticator.objects.exists()


@pytest.mark.parametrize("code", LANGUAGES)
def test_recovery_codes_are_shown_in_our_look(client: Client, code: str) -> None:
    somebody = signed_in(client, code)
    totp.TOTP.activate(somebody, SECRET)
    codes = RecoveryCodes.activate(somebody)

    page = client.get(reverse("mfa_view_recovery_codes")).content.decode()

    assert Language(code)("account-recovery-text") in page
    for each in codes.get_unused_codes():
        assert each in page


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "mfa_index",
        "mfa_activate_totp",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_deactivate_totp",
        "account_change_password",
        "account_reauthenticate",
    ],
)
def test_no_page_of_signing_in_is_half_translated(client: Client, code: str, name: str) -> None:
    somebody = signed_in(client, code)
    if name != "mfa_activate_totp":
        totp.TOTP.activate(somebody, SECRET)
        RecoveryCodes.activate(somebody)

    page = client.get(reverse(name))

    assert page.status_code == 200
    english, spanish = (_words(page.content.decode(), each) for each in LANGUAGES)
    assert english > 3 * spanish if code == "en" else spanish > 3 * english


def test_the_code_is_asked_for_after_the_password(client: Client) -> None:
    somebody = person()
    totp.TOTP.activate(somebody, SECRET)
    sent = {"login": somebody.email, "password": PASSWORD}

    asked = client.post(reverse("account_login"), sent)

    assert asked["Location"] == reverse("mfa_authenticate")
    assert client.get(reverse("home")).status_code == 302
    client.post(reverse("mfa_authenticate"), {"code": "123456"})
    assert client.get(reverse("home")).status_code == 200


def test_a_recovery_code_lets_in_once(client: Client) -> None:
    somebody = person()
    totp.TOTP.activate(somebody, SECRET)
    code = RecoveryCodes.activate(somebody).get_unused_codes()[0]
    sent = {"login": somebody.email, "password": PASSWORD}

    for is_open in (True, False):
        client.post(reverse("account_login"), sent)
        client.post(reverse("mfa_authenticate"), {"code": code})
        assert (client.get(reverse("home")).status_code == 200) == is_open
        client.post(reverse("account_logout"))


#: Words that one language uses in every sentence, and the other in none.
_COMMON = {
    "en": "the your you with of and this to code password new",
    "es": "el la los su con de y esta código contraseña nueva que",
}


def _words(page: str, code: str) -> int:
    body = page[page.index("<main") : page.index("</main>")]
    words = re.findall(r"[a-záéíóúñü]+", re.sub(r"<[^>]*>", " ", body).lower())
    return sum(word in _COMMON[code].split() for word in words)
