"""Who signs in through the company's directory: people who were entered, and nobody else."""

from collections.abc import Callable
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from allauth.mfa.totp.internal.auth import TOTP
from allauth.socialaccount.models import SocialAccount
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from quilate.config.company_sign_in import company_sign_in
from quilate.config.environment import Misconfigured
from quilate.core.models import Person
from quilate.language import LANGUAGES, Language
from tests.core.signing_in.directory import ISSUER, Directory
from tests.people import person

pytestmark = pytest.mark.django_db
Enter = Callable[..., HttpResponse]


@pytest.fixture(autouse=True)
def directory(monkeypatch: pytest.MonkeyPatch, settings) -> Directory:
    for name, value in {
        "OIDC_ISSUER": f"{ISSUER}/",
        "OIDC_CLIENT_ID": "quilate",
        "OIDC_CLIENT_SECRET": "between-us",
        "OIDC_NAME": "Comercial Andina",
    }.items():
        monkeypatch.setenv(name, value)
    settings.SOCIALACCOUNT_PROVIDERS = company_sign_in()
    here = Directory({"sub": "7", "email": "zita@example.com", "email_verified": True})

    monkeypatch.setattr(requests.Session, "get_adapter", lambda _session, url: here)
    return here


@pytest.fixture
def enter(client: Client) -> Enter:
    """Go to the directory and come back, as a browser does."""

    def entered(**asked: str) -> HttpResponse:
        address = reverse("openid_connect_login", args=["company"])
        away = client.get(address, asked, headers={"accept-language": "en"})
        sent = parse_qs(urlsplit(away["Location"]).query)
        assert away["Location"].startswith(f"{ISSUER}/authorize?")
        back = {"code": "a-code-of-one-use", "state": sent["state"][0]}
        return client.get(
            reverse("openid_connect_callback", args=["company"]),
            back,
            headers={"accept-language": "en"},
        )

    return entered


def zita(**fields: object) -> Person:
    return Person.objects.create_user("zita@example.com", "her password", name="Zita", **fields)


def test_whoever_was_entered_with_the_verified_address_comes_in(
    client: Client, enter: Enter
) -> None:
    somebody = zita()

    answered = enter()

    assert answered["Location"] == reverse("home")
    assert client.get(reverse("home")).wsgi_request.user == somebody


def test_the_password_of_whoever_came_in_so_stays(enter: Enter) -> None:
    zita()

    enter()

    assert Person.objects.get().check_password("her password")


def test_the_second_time_leads_in_too(client: Client, enter: Enter) -> None:
    zita()
    enter()
    client.post(reverse("account_logout"))

    assert enter()["Location"] == reverse("home")
    assert SocialAccount.objects.count() == 1


def test_capitals_in_the_directory_do_not_matter(enter: Enter, directory: Directory) -> None:
    zita()
    directory.claims["email"] = "Zita@Example.COM"

    assert enter()["Location"] == reverse("home")


@pytest.mark.parametrize("verified", [False, "false", "true", None])
def test_an_address_that_the_directory_has_not_verified_opens_nothing(
    client: Client, enter: Enter, directory: Directory, verified: object
) -> None:
    zita()
    directory.claims["email_verified"] = verified

    _is_refused(client, enter())


def test_nobody_comes_in_who_was_not_entered(client: Client, enter: Enter) -> None:
    person()

    _is_refused(client, enter())
    assert Person.objects.count() == 1


def test_whoever_has_left_does_not_come_in(client: Client, enter: Enter) -> None:
    zita(is_active=False)

    assert enter()["Location"] == reverse("account_inactive")
    assert client.get(reverse("home")).status_code == 302


def test_an_account_of_the_directory_does_not_pass_to_another_person(
    client: Client, enter: Enter, directory: Directory
) -> None:
    zita()
    enter()
    client.post(reverse("account_logout"))
    Person.objects.create_user("olga@example.com", name="Olga")
    directory.claims["email"] = "olga@example.com"

    _is_refused(client, enter())


def test_nobody_ties_the_account_of_somebody_else_to_their_own(
    client: Client, enter: Enter
) -> None:
    zita()
    client.force_login(person())

    answered = enter(process="connect")

    assert "Ask for an account" in answered.content.decode()
    assert not SocialAccount.objects.exists()


def test_the_second_factor_is_asked_for_all_the_same(client: Client, enter: Enter) -> None:
    TOTP.activate(zita(), "JBSWY3DPEHPK3PXP")

    assert enter()["Location"] == reverse("mfa_authenticate")
    assert client.get(reverse("home")).status_code == 302


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_directory_that_does_not_answer_is_told(
    client: Client, directory: Directory, code: str
) -> None:
    directory.is_down = True

    answered = client.get(
        reverse("openid_connect_login", args=["company"]), headers={"accept-language": code}
    )

    page = answered.content.decode()
    assert Language(code)("interface-directory-failed-title") in unescape(page)


def test_an_answer_that_nobody_asked_for_is_refused(client: Client) -> None:
    zita()
    forged = {"code": "a-code-of-one-use", "state": "made up"}

    answered = client.get(reverse("openid_connect_callback", args=["company"]), forged)

    assert client.get(reverse("home")).status_code == 302
    assert "btn-primary" in answered.content.decode()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_sign_in_page_leads_to_the_directory_by_its_name(client: Client, code: str) -> None:
    page = client.get(reverse("account_login"), headers={"accept-language": code})

    sentence = Language(code)("interface-sign-in-with", name="Comercial Andina")
    assert sentence in page.content.decode()
    assert reverse("openid_connect_login", args=["company"]) in page.content.decode()


def test_without_a_directory_nothing_of_it_is_shown(client: Client, settings) -> None:
    settings.SOCIALACCOUNT_PROVIDERS = {}

    assert "openid" not in client.get(reverse("account_login")).content.decode()


def test_a_directory_half_described_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OIDC_CLIENT_SECRET")

    with pytest.raises(Misconfigured, match="OIDC_CLIENT_SECRET is missing"):
        company_sign_in()


def _is_refused(client: Client, answered: HttpResponse) -> None:
    assert "Ask for an account" in answered.content.decode()
    assert client.get(reverse("home")).status_code == 302
