"""What codes are made from stands in no copy of the database."""

import json

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from quilate.core.second_factor import SecondFactorAdapter, encrypted_data
from tests.people import PASSWORD, person

pytestmark = pytest.mark.django_db
SECRET = "JBSWY3DPEHPK3PXP"
ADAPTER = SecondFactorAdapter()


def test_secrets_are_kept_encrypted_and_read_again() -> None:
    somebody = person()
    totp.TOTP.activate(somebody, SECRET)
    codes = RecoveryCodes.activate(somebody)

    kept = {each.type: each.data for each in Authenticator.objects.all()}

    assert SECRET not in json.dumps(kept)
    assert kept["recovery_codes"]["seed"].startswith("encrypted:")
    assert ADAPTER.decrypt(kept["totp"]["secret"]) == SECRET
    again = RecoveryCodes(Authenticator.objects.get(type="recovery_codes"))
    assert again.get_unused_codes() == codes.get_unused_codes() != []


def test_what_was_kept_in_clear_is_read_and_then_encrypted() -> None:
    clear = {"secret": SECRET, "migrated_codes": ["a1", "b2"], "used_mask": 3}

    kept = encrypted_data(clear)

    assert ADAPTER.decrypt(SECRET) == SECRET
    assert ADAPTER.decrypt(str(kept["secret"])) == SECRET
    assert [ADAPTER.decrypt(each) for each in kept["migrated_codes"]] == ["a1", "b2"]  # type: ignore[attr-defined]
    assert kept["used_mask"] == 3
    assert encrypted_data(kept) == kept


def test_a_secret_key_that_was_replaced_still_reads(settings: Settings) -> None:
    kept = ADAPTER.encrypt(SECRET)

    settings.SECRET_KEY_FALLBACKS, settings.SECRET_KEY = [settings.SECRET_KEY], "another"

    assert ADAPTER.decrypt(kept) == SECRET


def test_with_the_secret_key_of_another_installation_no_code_fits(
    client: Client, settings: Settings
) -> None:
    somebody = person()
    totp.TOTP.activate(somebody, SECRET)
    settings.SECRET_KEY = "of another installation"

    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    for secret in (SECRET, ""):
        [code] = [
            totp.format_hotp_value(totp.hotp_value(secret, counter))
            for counter in totp.yield_hotp_counters_from_time()
        ][:1]
        client.post(reverse("mfa_authenticate"), {"code": code})

    assert client.get(reverse("home")).status_code == 302
