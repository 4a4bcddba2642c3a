"""Views are kept by whoever made them, and shared by those who keep the base."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import AuditEntry, Person
from quilate.core.roles import PERMISSIONS, Area, Permission
from quilate.customers.actions import save_view
from quilate.customers.models import Customer, SavedView
from quilate.customers.places import Place
from quilate.customers.rights.erasing import erase
from tests.people import AT, branch, company, customers, person

pytestmark = pytest.mark.django_db
NEW = "customer-view-new"
OTHER = {"name": "Other", "is_shared": "on"}


def kept(by: Person, name: str = "Mine", *, is_shared: bool = False) -> SavedView:
    return save_view(name=name, query={"owner": "mine"}, is_shared=is_shared, by=by, at=AT)


def test_a_view_keeps_filters_and_order_and_stands_above_the_list(client: Client) -> None:
    client.force_login(person())

    answer = client.post(
        f"{reverse(NEW)}?city=Lugo&sort=-since&cursor=x&branch=77", {"name": "From Lugo"}
    )

    view = SavedView.objects.get()
    assert view.query == {"city": "Lugo", "sort": "-since"}
    assert answer["Location"] == f"{reverse('customers')}?city=Lugo&sort=-since&view={view.pk}"
    assert "From Lugo" in client.get(reverse("customers")).content.decode()
    assert AuditEntry.objects.filter(action="view.saved", subject_id=view.pk).exists()


@pytest.mark.parametrize("area", Area)
def test_only_who_keeps_the_base_shares_a_view(client: Client, area: str) -> None:
    client.force_login(person(area))
    may = Permission.SHARE_VIEWS in PERMISSIONS[area]
    assert may == (area in {Area.INFORMATION, Area.ADMINISTRATION})

    client.post(reverse(NEW), {"name": "For all", "is_shared": "on"})

    assert SavedView.objects.get().is_shared == may


def test_a_view_of_somebody_elses_is_not_there(client: Client) -> None:
    view = kept(person(), "Secret")
    client.force_login(person())

    assert "Secret" not in client.get(f"{reverse('customers')}?view={view.pk}").content.decode()
    for name in ("customer-view", "customer-view-delete"):
        assert client.post(reverse(name, args=[view.pk]), {"name": "x"}).status_code == 404
    assert SavedView.objects.get().name == "Secret"


@pytest.mark.parametrize("area", Area)
def test_a_shared_view_is_changed_by_those_alone_who_may_share(client: Client, area: str) -> None:
    view = kept(person(), is_shared=True)
    client.force_login(person(area))
    may = Permission.SHARE_VIEWS in PERMISSIONS[area]

    renamed = client.post(reverse("customer-view", args=[view.pk]), OTHER)
    assert renamed.status_code == (302 if may else 403)
    deleted = client.post(reverse("customer-view-delete", args=[view.pk]))
    assert deleted.status_code == (302 if may else 403)

    assert SavedView.objects.exists() != may


def test_a_shared_view_shows_each_their_own_and_never_more(client: Client) -> None:
    company()
    somebody = person("sales", "branch", branch=branch())
    customers({"customer_id": "C1", "surname_1": "Cerca"}, place=Place(branch().pk))
    customers({"customer_id": "C2", "surname_1": "Lejos"}, place=Place(branch("Sur").pk))
    query = {"branch": str(branch("Sur").pk)}
    view = save_view(name="South", query=query, is_shared=True, by=person(), at=AT)
    client.force_login(somebody)

    page = client.get(f"{reverse('customers')}?{view.address_query}").content.decode()

    assert "South" in page
    assert "Lejos" not in page
    assert "narrows nothing" in page


def test_a_view_takes_over_what_the_list_shows_when_it_is_asked_to(client: Client) -> None:
    somebody = person()
    view = kept(somebody)
    client.force_login(somebody)
    address = reverse("customer-view", args=[view.pk])

    client.post(f"{address}?city=Lugo", {"name": "Mine still"})
    view.refresh_from_db()
    assert (view.name, view.query) == ("Mine still", {"owner": "mine"})

    client.post(f"{address}?city=Lugo", {"name": "Lugo", "is_as_shown": "on"})
    view.refresh_from_db()
    assert (view.name, view.query) == ("Lugo", {"city": "Lugo"})


def test_two_views_of_a_person_have_two_names(client: Client) -> None:
    somebody = person()
    kept(somebody)
    client.force_login(somebody)

    page = client.post(reverse(NEW), {"name": "Mine"}).content.decode()

    assert "You have a view called Mine already" in page
    assert SavedView.objects.count() == 1


def test_a_view_that_looks_for_an_erased_customer_goes_with_them() -> None:
    company()
    somebody = person()
    loaded = customers({"customer_id": "C1", "surname_1": "Gil", "email": "ana.gil@example.com"})
    query = {"q": "ana.gil@example.com"}
    save_view(name="Ana", query=query, is_shared=False, by=somebody, at=AT)
    kept(somebody)

    ana = Customer.objects.get(pk=loaded.numbers["C1"])
    erase(ana, request=None, by=somebody, at=AT)

    assert [view.name for view in SavedView.objects.all()] == ["Mine"]
