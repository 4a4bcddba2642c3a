"""Merging in the browser, and who may not."""

import datetime as dt

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.models import Job
from quilate.customers.merging.actions import merge
from quilate.customers.merging.fields import choosable_fields
from quilate.customers.merging.models import Merge, PossibleDuplicate
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.language import LANGUAGES, Language
from tests.people import AT, branch, customers, person

pytestmark = pytest.mark.django_db


def a_pair(place: Place | None = None) -> PossibleDuplicate:
    customers(
        {"customer_id": "A", "given_names": "Ana", "surname_1": "Ruiz", "city": "León"},
        {"customer_id": "B", "given_names": "Ana", "surname_1": "Ruis", "surname_2": "Gil"},
        place=place,
    )
    first, second = Customer.objects.order_by("pk")
    return PossibleDuplicate.objects.create(
        first=first, second=second, likelihood=920, reasons=["close-name"], found_at=AT
    )


def test_a_pair_is_compared_merged_and_undone(client: Client) -> None:
    client.force_login(person())
    pair = a_pair()
    address = reverse("merge-customers", args=[pair.first_id, pair.second_id])
    assert address in client.get(reverse("duplicates")).content.decode()
    chosen = client.get(address).context["form"].choices
    # What one leaves empty comes from the other.
    assert {each.name: each.chosen for each in chosen} == {
        "surname_1": "first",
        "surname_2": "second",
        "city": "first",
    }

    to = client.post(
        address,
        {"survivor": "first", "surname_1": "first", "surname_2": "second", "city": "first"},
    )

    assert to["Location"] == reverse("customer", args=[pair.first_id])
    assert Customer.objects.get(pk=pair.first_id).name == "Ana Ruiz Gil"
    assert address not in client.get(reverse("duplicates")).content.decode()
    made = Merge.objects.get()
    assert "Undo" in client.get(reverse("merges")).content.decode()
    page = client.post(reverse("undo-merge", args=[made.pk]), follow=True).content.decode()
    assert "exactly as before" in page
    assert Customer.objects.get(pk=pair.first_id).name == "Ana Ruiz"


def test_what_could_not_be_undone_is_told(client: Client) -> None:
    client.force_login(person())
    pair = a_pair()
    made = merge(pair.first, pair.second, taken=["surname_2"], by=person(), at=AT)
    Customer.objects.filter(pk=pair.first_id).update(surname_2="Gila")

    page = client.post(reverse("undo-merge", args=[made.pk]), follow=True).content.decode()

    assert "Second surname" in page


def test_a_choice_that_is_missing_changes_nothing(client: Client) -> None:
    client.force_login(person())
    pair = a_pair()

    page = client.post(
        reverse("merge-customers", args=[pair.first_id, pair.second_id]), {"survivor": "first"}
    )

    assert page.status_code == 200
    assert not Merge.objects.exists()


def test_not_the_same_is_remembered(client: Client) -> None:
    client.force_login(person())
    pair = a_pair()

    client.post(reverse("different-customers", args=[pair.pk]))

    pair.refresh_from_db()
    assert pair.state == "different"


def test_a_search_is_asked_for_once(client: Client) -> None:
    client.force_login(person())

    for _ in range(2):
        client.post(reverse("search-duplicates"))

    assert Job.objects.get().kind == "merging.search"
    assert "waiting or running" in client.get(reverse("duplicates")).content.decode()


@pytest.mark.parametrize(
    "area", ["marketing", "operations", "service", "sales", "finance", "reading"]
)
def test_who_may_not_merge_is_refused(client: Client, area: str) -> None:
    pair = a_pair()
    made = merge(pair.first, pair.second, by=person(), at=AT)
    client.force_login(person(area))

    for address in _addresses(pair, made):
        for response in (client.get(address), client.post(address)):
            assert response.status_code == 403, address


@pytest.mark.parametrize("scope", ["own", "team", "branch"])
@pytest.mark.parametrize("which", ["first", "second"])
def test_both_customers_have_to_be_visible(client: Client, scope: str, which: str) -> None:
    north, south = branch("Norte"), branch("Sur")
    pair = a_pair(Place(south.pk))
    somebody = person("information", scope, branch=north)
    ours = Customer.objects.filter(pk=getattr(pair, f"{which}_id"))
    ours.update(branch=north, owner=somebody)
    before = list(Customer.objects.order_by("pk").values())
    client.force_login(somebody)
    compare = reverse("merge-customers", args=[pair.first_id, pair.second_id])
    sent = {"survivor": "first", "surname_1": "first", "surname_2": "first", "city": "first"}

    assert client.get(compare).status_code == client.post(compare, sent).status_code == 404
    assert client.post(reverse("different-customers", args=[pair.pk])).status_code == 404
    assert "Ana Rui" not in client.get(reverse("duplicates")).content.decode()

    made = merge(pair.first, pair.second, by=person(), at=AT + dt.timedelta(days=1))
    assert client.post(reverse("undo-merge", args=[made.pk])).status_code == 404
    assert "Ana Rui" not in client.get(reverse("merges")).content.decode()
    assert Merge.objects.standing().exists()
    assert len(before) == Customer.objects.count()


def test_every_field_that_is_chosen_has_a_name_in_both_languages() -> None:
    for say in map(Language, LANGUAGES):
        for field in choosable_fields():
            assert say(f"merging-field-{field.name.replace('_', '-')}")


def _addresses(pair: PossibleDuplicate, made: Merge) -> list[str]:
    return [
        reverse("duplicates"),
        reverse("search-duplicates"),
        reverse("different-customers", args=[pair.pk]),
        reverse("merges"),
        reverse("undo-merge", args=[made.pk]),
        reverse("merge-customers", args=[pair.first_id, pair.second_id]),
    ]
