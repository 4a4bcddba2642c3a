"""A file that was left for one person: theirs, for its time, and each fetch in the trail."""

import datetime as dt
import os
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone

from quilate.core.downloads import offer, place_for
from quilate.core.downloads.actions import clear_away
from quilate.core.models import AuditEntry, Download, Person
from quilate.core.roles import Permission
from tests.people import person

pytestmark = pytest.mark.django_db
WEEK = dt.timedelta(days=7)


@pytest.fixture(autouse=True)
def media(settings: LazySettings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def left_for(somebody: Person, needs: Permission | None = None, **ago: int) -> Download:
    file = place_for("clientes añejos.csv")
    file.write_text("key\nC1\n", encoding="utf-8")
    return offer(file, to=somebody, at=timezone.now() - dt.timedelta(**ago), needs=needs)


def fetched(client: Client, download: Download) -> HttpResponse:
    """Fetch a file to its end, which closes it."""
    given = client.get(download.address)
    given.body = given.getvalue()
    return given


def test_a_person_fetches_their_file_by_its_name_and_the_trail_says_so(client: Client) -> None:
    somebody = person()
    client.force_login(somebody)

    given = fetched(client, left_for(somebody))

    assert given.body == b"key\nC1\n"
    assert "clientes%20a%C3%B1ejos.csv" in given["Content-Disposition"]
    assert given["Content-Disposition"].startswith("attachment")
    assert "no-store" in given["Cache-Control"]
    entry = AuditEntry.objects.get(action="file.downloaded")
    assert (entry.person, entry.details["name"]) == (somebody, "clientes añejos.csv")
    assert entry.address == "127.0.0.1"


def test_the_file_of_another_person_is_not_there_whoever_asks(client: Client) -> None:
    download = left_for(person())
    client.force_login(person())  # an administrator too

    assert fetched(client, download).status_code == 404
    assert not AuditEntry.objects.filter(action="file.downloaded").exists()


def test_nobody_fetches_a_file_without_signing_in(client: Client) -> None:
    assert client.get(left_for(person()).address).status_code == 302


def test_an_address_that_was_not_signed_by_us_leads_nowhere(client: Client) -> None:
    somebody = person()
    download = left_for(somebody)
    client.force_login(somebody)

    for forged in (str(download.pk), f"{download.pk}:forged", "x" * 60, download.address[7:-1]):
        assert client.get(f"/files/{forged}").status_code == 404


def test_a_file_whose_time_is_over_is_not_given(client: Client) -> None:
    somebody = person()
    client.force_login(somebody)

    assert client.get(left_for(somebody, days=8).address).status_code == 404


def test_who_has_lost_the_permission_does_not_get_the_file_any_more(client: Client) -> None:
    somebody = person()
    download = left_for(somebody, needs=Permission.EXPORT_CUSTOMERS)
    client.force_login(somebody)
    assert fetched(client, download).status_code == 200

    Person.objects.filter(pk=somebody.pk).update(area="reading")

    assert fetched(client, download).status_code == 404


def test_files_whose_time_is_over_are_removed_and_the_others_stay() -> None:
    over, current = left_for(person(), days=8), left_for(person())

    assert clear_away(timezone.now()) == 1

    assert list(Download.objects.all()) == [current]
    assert (over.file.exists(), current.file.exists()) == (False, True)
    assert not over.file.parent.exists()


def test_a_file_that_nobody_offered_goes_after_two_days() -> None:
    forgotten, begun = place_for("a.csv").parent, place_for("b.csv").parent
    days_ago = (timezone.now() - dt.timedelta(days=3)).timestamp()
    os.utime(forgotten, (days_ago, days_ago))

    clear_away(timezone.now())

    assert (forgotten.exists(), begun.exists()) == (False, True)


def test_a_file_elsewhere_cannot_be_offered(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="place_for"):
        offer(tmp_path / "a.csv", to=person(), at=timezone.now())


def test_a_name_cannot_lead_out_of_its_folder() -> None:
    assert place_for("../../etc/passwd").name == "passwd"
