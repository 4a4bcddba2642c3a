"""Administrators enter people, change what they do and close their accounts."""

import pytest
from allauth.mfa.models import Authenticator
from django.db import models
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.core.people.queries import roles_table
from quilate.core.roles import PERMISSIONS, Area, Scope
from quilate.customers.models import Customer
from quilate.customers.places import Place
from tests.people import branch, company, customers, person, team

pytestmark = pytest.mark.django_db
WRITTEN = {
    "name": "Rosa Gil",
    "email": "rosa@example.com",
    "area": "sales",
    "scope": "own",
    "language": "es",
}


@pytest.fixture(autouse=True)
def _company() -> None:
    company()


@pytest.fixture
def adela() -> Person:
    return person(name="Adela")


@pytest.fixture
def administrator(client: Client, adela: Person) -> Client:
    client.force_login(adela)
    return client


def as_written(somebody: Person, **changes: object) -> dict[str, object]:
    fields = ("name", "email", "area", "scope", "language")
    return {field: getattr(somebody, field) for field in fields} | changes


def test_a_person_is_entered_and_cannot_sign_in_yet(administrator: Client) -> None:
    response = administrator.post(reverse("new-person"), WRITTEN | {"email": "Rosa@Example.com"})

    rosa = Person.objects.get(email="rosa@example.com")
    assert response["Location"] == reverse("person", args=[rosa.pk])
    assert not rosa.has_usable_password()
    entry = AuditEntry.objects.get(action="person.entered")
    assert entry.details == {"area": "sales", "scope": "own"}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"email": "rosa"}, "email"),
        ({"email": "ADMINISTRATION-ALL-0@example.com"}, "email"),
        ({"area": "kitchen"}, "area"),
        ({"scope": "team"}, "team"),
        ({"scope": "branch"}, "branch"),
    ],
)
def test_what_cannot_be_entered_is_told_beside_its_field(
    administrator: Client, changes: dict[str, str], field: str
) -> None:
    page = administrator.post(reverse("new-person"), WRITTEN | changes).content.decode()

    assert f'id="id_{field}_error"' in page
    assert Person.objects.count() == 1


def test_a_team_brings_its_branch_and_belongs_to_no_other(administrator: Client) -> None:
    north, south = branch("Norte"), branch("Sur")
    written = WRITTEN | {"scope": "team", "team": team("A", north).pk}

    refused = administrator.post(reverse("new-person"), written | {"branch": south.pk})
    administrator.post(reverse("new-person"), written)

    assert 'id="id_team_error"' in refused.content.decode()
    assert Person.objects.get(email="rosa@example.com").branch == north


def test_a_change_is_kept_in_the_trail(administrator: Client) -> None:
    rosa = person("sales", "own", name="Rosa")

    administrator.post(reverse("person", args=[rosa.pk]), as_written(rosa, area="service"))

    entry = AuditEntry.objects.get(action="person.changed")
    assert entry.subject_id == rosa.pk
    assert entry.details == {"changes": {"area": ["sales", "service"]}}


@pytest.mark.parametrize("change", [{"area": "sales"}, {"scope": "own"}])
@pytest.mark.parametrize("others", [0, 1])
def test_nobody_takes_the_administration_from_themselves(
    administrator: Client, adela: Person, change: dict[str, str], others: int
) -> None:
    for _ in range(others):
        person()

    address = reverse("person", args=[adela.pk])
    page = administrator.post(address, as_written(adela, **change)).content.decode()

    assert ("Ask another administrator" in page) == bool(others)
    assert ("Nobody would be left" in page) == (not others)
    adela.refresh_from_db()
    assert adela.administers()


def test_nobody_closes_their_own_account(administrator: Client, adela: Person) -> None:
    person()

    administrator.post(reverse("person-leaves", args=[adela.pk]), {"heir": ""})

    adela.refresh_from_db()
    assert adela.is_active
    assert not AuditEntry.objects.filter(action="person.handed-over").exists()


@pytest.mark.parametrize("has_heir", [True, False])
def test_the_customers_of_who_leaves_go_to_whom_was_chosen(
    administrator: Client, has_heir: bool
) -> None:
    rosa, bruno = person("sales", "own", name="Rosa"), person("sales", "own", name="Bruno")
    customers({"customer_id": "1"}, {"customer_id": "2"}, place=Place(owner_id=rosa.pk))

    chosen = {"heir": bruno.pk if has_heir else ""}
    administrator.post(reverse("person-leaves", args=[rosa.pk]), chosen)

    rosa.refresh_from_db()
    owners = set(Customer.objects.values_list("owner", flat=True))
    assert owners == {bruno.pk if has_heir else None}
    assert not rosa.is_active
    entry = AuditEntry.objects.get(action="person.handed-over")
    assert entry.details == {"heir": "Bruno" if has_heir else "", "customers": 2, "plans": 0}


def test_customers_do_not_go_to_somebody_who_has_left(administrator: Client) -> None:
    rosa, gone = person("sales", "own"), person("sales", "own", is_active=False)

    administrator.post(reverse("person-leaves", args=[rosa.pk]), {"heir": gone.pk})

    rosa.refresh_from_db()
    assert rosa.is_active


def test_who_has_left_is_sent_away_at_once_and_may_be_let_in_again(administrator: Client) -> None:
    rosa = person("sales", "own")
    theirs = Client()
    theirs.force_login(rosa)

    administrator.post(reverse("person-leaves", args=[rosa.pk]), {"heir": ""})
    assert theirs.get(reverse("home")).status_code == 302

    administrator.post(reverse("person-returns", args=[rosa.pk]))
    assert theirs.get(reverse("home")).status_code == 200


def test_a_lost_second_factor_is_taken_away(administrator: Client) -> None:
    rosa = person("sales", "own")
    Authenticator.objects.create(user=rosa, type=Authenticator.Type.TOTP, data={})

    administrator.post(reverse("second-factor-lost", args=[rosa.pk]))

    assert not Authenticator.objects.exists()
    assert AuditEntry.objects.filter(action="person.second-factor-reset").exists()


def test_people_are_never_deleted() -> None:
    """Whoever did something is in the trail: the database itself keeps them."""
    field = AuditEntry._meta.get_field("person")

    assert isinstance(field, models.ForeignKey)
    assert field.remote_field.on_delete is models.PROTECT


def test_the_roles_page_shows_what_the_code_decides(administrator: Client) -> None:
    page = administrator.get(reverse("roles")).content.decode()

    granted = sum(len(permissions) for permissions in PERMISSIONS.values())
    assert page.count('<span class="sr-only">yes</span>') == granted
    assert sum(sum(row.areas) for row in roles_table()) == granted


@pytest.mark.parametrize(
    ("area", "scope"),
    [
        *((area, Scope.ALL) for area in sorted(set(Area) - {Area.ADMINISTRATION})),
        *((Area.ADMINISTRATION, scope) for scope in sorted(set(Scope) - {Scope.ALL})),
    ],
)
def test_only_administrators_over_the_whole_company_see_and_change_people(
    client: Client, area: str, scope: str
) -> None:
    rosa = person("sales", "own", name="Rosa")
    before = Person.objects.filter(pk=rosa.pk).values().get()
    client.force_login(person(area, scope))

    for name in ("people", "new-person", "roles"):
        assert client.get(reverse(name)).status_code == 403
    assert client.post(reverse("new-person"), WRITTEN).status_code == 403
    for name in ("person", "invite-person", "person-leaves", "person-returns"):
        address = reverse(name, args=[rosa.pk])
        assert client.post(address, WRITTEN | {"heir": ""}).status_code == 403
    assert client.post(reverse("second-factor-lost", args=[rosa.pk])).status_code == 403
    assert Person.objects.filter(pk=rosa.pk).values().get() == before
    assert Person.objects.count() == 2
