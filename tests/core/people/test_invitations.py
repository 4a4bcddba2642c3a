"""A link lets one person choose a password, once, for some days."""

import datetime as dt
import re

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.test import Client
from django.urls import reverse

from quilate.core.models import Person
from quilate.core.people import invitations
from quilate.core.people.invitations import invitation_to, invited
from tests.people import company, person

pytestmark = pytest.mark.django_db
CHOSEN = {"new_password1": "Nogal-y-lluvia-7", "new_password2": "Nogal-y-lluvia-7"}


@pytest.fixture
def rosa() -> Person:
    return Person.objects.create_user("rosa@example.com", name="Rosa", area="sales", language="en")


def token_to(somebody: Person) -> str:
    return invitation_to(somebody).rstrip("/").rpartition("/")[2]


def test_who_was_invited_chooses_a_password_and_signs_in(client: Client, rosa: Person) -> None:
    company()
    administrator = Client()
    administrator.force_login(person())
    shown = administrator.post(reverse("invite-person", args=[rosa.pk])).content.decode()
    link = re.search(r'value="http://testserver(/invitation/[^"]+)"', shown)
    assert link

    client.post(link[1], CHOSEN)
    entered = {"login": "rosa@example.com", "password": CHOSEN["new_password1"]}

    assert client.post(reverse("account_login"), entered)["Location"] == reverse("home")


def test_a_link_works_once(client: Client, rosa: Person) -> None:
    link = invitation_to(rosa)

    client.post(link, CHOSEN)

    assert client.get(link).status_code == 404
    assert client.post(link, CHOSEN | dict.fromkeys(CHOSEN, "Otra-cosa-99")).status_code == 404


def test_a_weak_password_is_told_beside_its_field(client: Client, rosa: Person) -> None:
    page = client.post(invitation_to(rosa), dict.fromkeys(CHOSEN, "12345678")).content.decode()

    rosa.refresh_from_db()
    assert 'id="id_new_password2_error"' in page
    assert not rosa.has_usable_password()


def test_a_link_is_void_for_another_person(rosa: Person) -> None:
    assert invited(rosa.pk, token_to(rosa)) == rosa
    assert invited(person().pk, token_to(rosa)) is None
    assert invited(rosa.pk, "c0ffee-0") is None


def test_a_link_grows_old(rosa: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    token = token_to(rosa)
    days = invitations.days_of_an_invitation()
    later = dt.datetime.now() + dt.timedelta(days=days, seconds=1)

    monkeypatch.setattr(invitations._invitations, "_now", lambda: later)

    assert invited(rosa.pk, token) is None


def test_a_link_is_void_for_who_has_left_and_come_back(rosa: Person) -> None:
    token = token_to(rosa)
    rosa.is_active = False
    rosa.save()

    assert invited(rosa.pk, token) is None


def test_a_link_to_reset_a_password_is_no_invitation(rosa: Person) -> None:
    assert invited(rosa.pk, default_token_generator.make_token(rosa)) is None
