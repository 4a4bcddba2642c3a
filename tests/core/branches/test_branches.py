"""Administrators open, rename and close branches and teams."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Branch, Person, Team
from tests.people import branch, company, person, team

pytestmark = pytest.mark.django_db
WRITTEN = {"name": "Norte", "country": "ES", "region": "ES-AN"}


@pytest.fixture
def administrator(client: Client) -> Client:
    company()
    client.force_login(person())
    return client


def test_a_branch_is_opened_with_its_region(administrator: Client) -> None:
    administrator.post(reverse("new-branch"), WRITTEN)

    opened = Branch.objects.get()
    assert (opened.name, opened.country, opened.region) == ("Norte", "ES", "AN")
    assert AuditEntry.objects.get(action="branch.entered").subject_id == opened.pk


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"name": ""}, "name"), ({"name": "Sur"}, "name"), ({"country": "PE"}, "region")],
)
def test_what_cannot_be_opened_is_told_beside_its_field(
    administrator: Client, changes: dict[str, str], field: str
) -> None:
    branch("Sur")

    page = administrator.post(reverse("new-branch"), WRITTEN | changes).content.decode()

    assert f'id="id_{field}_error"' in page
    assert Branch.objects.count() == 1


def test_branches_and_teams_are_renamed(administrator: Client) -> None:
    north = branch("Norte")
    first = team("A", north)

    administrator.post(reverse("branch", args=[north.pk]), WRITTEN | {"name": "Noroeste"})
    administrator.post(reverse("new-team", args=[north.pk]), {"name": "B"})
    administrator.post(reverse("rename-team", args=[first.pk]), {"name": "Mayoristas"})
    administrator.post(reverse("rename-team", args=[first.pk]), {"name": "B"})

    assert Branch.objects.get().name == "Noroeste"
    assert set(Team.objects.values_list("name", flat=True)) == {"Mayoristas", "B"}
    assert AuditEntry.objects.get(action="team.changed").details == {
        "changes": {"name": ["A", "Mayoristas"]}
    }


def test_nothing_closes_while_people_work_there(administrator: Client) -> None:
    north = branch("Norte")
    first = team("A", north)
    rosa = person("sales", "team", branch=north, team=first)

    for address in (
        reverse("branch-closes", args=[north.pk]),
        reverse("team-closes", args=[first.pk]),
    ):
        page = administrator.post(address, follow=True).content.decode()
        assert "One person works here still" in page
    assert Branch.objects.open().exists()

    Person.objects.filter(pk=rosa.pk).update(is_active=False)
    administrator.post(reverse("branch-closes", args=[north.pk]))
    assert not Branch.objects.open().exists()
    assert not Team.objects.open().exists()


def test_what_was_closed_opens_again(administrator: Client) -> None:
    north = branch("Norte")
    first = team("A", north)
    administrator.post(reverse("branch-closes", args=[north.pk]))

    page = administrator.post(reverse("team-reopens", args=[first.pk]), follow=True)
    assert "Open the branch Norte first" in page.content.decode()
    assert not Team.objects.open().exists()

    administrator.post(reverse("branch-reopens", args=[north.pk]))
    administrator.post(reverse("team-reopens", args=[first.pk]))
    assert Branch.objects.open().exists()
    assert Team.objects.open().exists()
    assert AuditEntry.objects.filter(action="team.changed").count() == 2


def test_nobody_is_put_into_what_is_closed(administrator: Client) -> None:
    north = branch("Norte")
    administrator.post(reverse("branch-closes", args=[north.pk]))

    assert ">Norte</option>" not in administrator.get(reverse("new-person")).content.decode()


@pytest.mark.parametrize("area", ["information", "sales", "reading"])
def test_others_see_and_change_no_branch(client: Client, area: str) -> None:
    company()
    north = branch("Norte")
    first = team("A", north)
    client.force_login(person(area))

    assert client.get(reverse("branches")).status_code == 403
    for address in (
        reverse("new-branch"),
        *(
            reverse(name, args=[north.pk])
            for name in ("branch", "branch-closes", "branch-reopens", "new-team")
        ),
        *(
            reverse(name, args=[first.pk])
            for name in ("rename-team", "team-closes", "team-reopens")
        ),
    ):
        assert client.post(address, WRITTEN | {"name": "Mine"}).status_code == 403
    assert list(Branch.objects.values_list("name", "closed_at")) == [("Norte", None)]
    assert list(Team.objects.values_list("name", "closed_at")) == [("A", None)]
