"""Tokens are made and taken back by whose they are, shown once, and open nothing afterwards."""

import datetime as dt
import re

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from quilate.api.bearer import _RATES
from quilate.api.models import AccessToken
from quilate.core.models import AuditEntry, Person
from tests.people import company, person

pytestmark = pytest.mark.django_db


def made(client: Client, somebody: Person) -> str:
    client.force_login(somebody)
    page = client.post(reverse("access-tokens"), {"name": "Report", "days": "30"})
    (secret,) = re.findall(r"quilate_[\w-]{40,}", page.content.decode())
    return str(secret)


def status(client: Client, secret: str) -> int:
    return client.get("/api/v1/runs/current", headers=_with(secret)).status_code


def _with(secret: str) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"}


def test_a_secret_is_shown_once_and_only_its_digest_is_kept(client: Client) -> None:
    company()
    somebody = person()

    secret = made(client, somebody)

    token = AccessToken.objects.get()
    assert secret not in str(AccessToken.objects.values().get())
    assert (token.person, token.name) == (somebody, "Report")
    assert timezone.now() < token.expires_at < timezone.now() + dt.timedelta(days=31)
    assert secret not in client.get(reverse("access-tokens")).content.decode()
    assert secret not in str(list(AuditEntry.objects.values()))
    assert AuditEntry.objects.get(action="token.made").person == somebody


def test_a_token_opens_until_it_is_taken_back_ends_or_its_person_leaves(client: Client) -> None:
    company()
    somebody = person()
    secret = made(client, somebody)
    token = AccessToken.objects.get()
    # Nobody has been valued: past the door, there is nothing yet.
    assert status(client, secret) == 404
    token.refresh_from_db()
    assert token.last_used_at is not None

    for shut, opened in (
        ({"expires_at": timezone.now()}, {"expires_at": token.expires_at}),
        ({"revoked_at": timezone.now()}, {"revoked_at": None}),
    ):
        AccessToken.objects.update(**shut)
        assert status(client, secret) == 401
        AccessToken.objects.update(**opened)
    Person.objects.update(is_active=False)
    assert status(client, secret) == 401
    Person.objects.update(is_active=True)
    assert status(client, secret) == 404

    client.force_login(somebody)
    client.post(reverse("revoke-access-token", args=[token.pk]))
    assert status(client, secret) == 401
    assert AuditEntry.objects.filter(action="token.revoked", person=somebody).count() == 1


def test_nobody_takes_back_or_sees_the_token_of_another(client: Client) -> None:
    company()
    made(client, person())
    token = AccessToken.objects.get()
    client.force_login(person())

    answer = client.post(reverse("revoke-access-token", args=[token.pk]))

    assert answer.status_code == 404
    assert "Report" not in client.get(reverse("access-tokens")).content.decode()
    token.refresh_from_db()
    assert token.revoked_at is None


def test_a_session_opens_nothing_and_a_refusal_is_said_in_the_language_of_who_asks(
    client: Client,
) -> None:
    company()
    somebody = person(language="es")
    secret = made(client, somebody)

    by_session = client.get("/api/v1/runs/current", headers={"accept-language": "en"})
    assert (by_session.status_code, by_session["WWW-Authenticate"]) == (401, "Bearer")
    assert by_session.json()["error"]["code"] == "no-token"

    stranger = Client()
    answer = stranger.get("/api/v1/runs/current", headers=_with(secret))
    assert answer.json()["error"]["message"] == "Aún no se ha valorado a nadie."
    wrong = stranger.get("/api/v1/valuations?limit=0&tier=Z", headers=_with(secret))
    assert (wrong.status_code, wrong.json()["error"]["parameters"]) == (422, ["limit", "tier"])
    nowhere = stranger.get("/api/v1/nowhere")
    assert (nowhere.status_code, nowhere.json()["error"]["code"]) == (404, "nothing-here")


def test_what_is_tried_and_asked_is_limited(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    company()
    secret = made(client, person())
    monkeypatch.setitem(_RATES, "api", "2/m/user")
    monkeypatch.setitem(_RATES, "api_failed", "2/5m/ip")
    cache.clear()

    tried = [status(client, "wrong") for _ in range(3)]
    asked = [status(client, secret) for _ in range(3)]
    cache.clear()

    assert tried == [401, 401, 429]
    assert asked == [404, 404, 429]


def test_what_may_be_asked_is_described_without_a_token_and_changes_nothing(
    client: Client,
) -> None:
    described = client.get("/api/v1/openapi.json").json()

    assert described["paths"].keys() == {
        "/api/v1/runs/current",
        "/api/v1/portfolio",
        "/api/v1/valuations",
        "/api/v1/customers/{number}/valuation",
    }
    assert {method for path in described["paths"].values() for method in path} == {"get"}
    money = described["components"]["schemas"]["CustomerValue"]["properties"]["clv"]
    assert money["type"] == "string"
