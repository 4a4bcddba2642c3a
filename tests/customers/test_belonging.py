"""Organisations stand under others without circles; people share households."""

import pytest
from django.test import Client
from django.urls import reverse

from quilate.customers.actions import move_in, move_out, put_under, stand_alone
from quilate.customers.hierarchy import above, below
from quilate.customers.models import Customer, Household
from quilate.customers.places import Place
from quilate.language import Problem
from tests.people import AT, branch, company, customers, person

pytestmark = pytest.mark.django_db


def organisation(key: str, parent: str | None = None, place: Place | None = None) -> Customer:
    row = {"customer_id": key, "kind": "organisation", "legal_name": f"{key.title()} S.A."}
    customers(row, place=place)
    one = Customer.objects.get(key=key)
    if parent:
        put_under(one, parent=Customer.objects.get(key=parent), by=person(), at=AT)
    return one


def human(key: str, **fields: object) -> Customer:
    customers({"customer_id": key, "given_names": key.title(), "surname_1": "Gil"} | fields)
    return Customer.objects.get(key=key)


def test_a_holding_shows_its_companies_and_their_sites() -> None:
    holding = organisation("holding")
    organisation("company", "holding")
    site = organisation("site", "company")

    everybody = Customer.objects.all()
    assert [(each.customer.key, each.depth) for each in below(holding, everybody)] == [
        ("company", 0),
        ("site", 1),
    ]
    site.refresh_from_db()
    assert [each.key for each in above(site, everybody)] == ["holding", "company"]


def test_of_those_below_only_the_visible_are_shown() -> None:
    somebody = person("sales", "branch", branch=branch())
    holding = organisation("holding", place=Place(branch().pk))
    organisation("far", "holding", place=Place(branch("Sur").pk))
    organisation("near", "far", place=Place(branch().pk))

    visible = Customer.objects.visible_to(somebody)
    assert [each.customer.key for each in below(holding, visible)] == ["near"]
    near = Customer.objects.get(key="near")
    assert above(near, visible) == []


@pytest.mark.parametrize("key", ["holding", "company", "site"])
def test_nobody_stands_under_themselves_or_under_who_is_below_them(key: str) -> None:
    holding = organisation("holding")
    organisation("company", "holding")
    organisation("site", "company")

    with pytest.raises(Problem, match="circle"):
        put_under(holding, parent=Customer.objects.get(key=key), by=person(), at=AT)
    assert Customer.objects.get(key="holding").parent is None


def test_a_circle_that_an_import_let_in_ends() -> None:
    one, two = organisation("one"), organisation("two", "one")
    Customer.objects.filter(pk=one.pk).update(parent=two)

    one.refresh_from_db()
    assert [each.customer.key for each in below(one, Customer.objects.all())] == ["two"]
    assert [each.key for each in above(one, Customer.objects.all())] == ["one", "two"]


def test_nobody_stands_under_a_person() -> None:
    with pytest.raises(Problem, match="is a person"):
        put_under(organisation("one"), parent=human("ana"), by=person(), at=AT)


def test_who_stands_alone_keeps_those_below() -> None:
    organisation("holding")
    middle = organisation("company", "holding")
    organisation("site", "company")
    middle.refresh_from_db()

    stand_alone(middle, by=person(), at=AT)

    assert above(Customer.objects.get(key="company"), Customer.objects.all()) == []
    assert len(below(middle, Customer.objects.all())) == 1


def test_two_people_make_a_household_and_a_third_joins_it() -> None:
    ana, ben, eva = human("ana"), human("ben"), human("eva")

    move_in(ana, with_whom=ben, by=person(), at=AT)
    move_in(eva, with_whom=ana, by=person(), at=AT)

    assert Household.objects.get().members.count() == 3


def test_a_household_without_members_is_forgotten() -> None:
    ana, eva = human("ana", household_id="H1"), human("eva", household_id="H2")

    move_in(ana, with_whom=eva, by=person(), at=AT)
    assert [each.key for each in Household.objects.all()] == ["H2"]

    for each in Customer.objects.all():
        move_out(each, by=person(), at=AT)
    assert not Household.objects.exists()


def test_organisations_and_the_same_person_share_no_household() -> None:
    ana = human("ana")

    for other in (organisation("one"), ana):
        with pytest.raises(Problem):
            move_in(ana, with_whom=other, by=person(), at=AT)
    assert not Household.objects.exists()


@pytest.mark.parametrize(
    ("said", "told"), [("nobody", "Nobody answers"), ("gil", "several: Ana Gil (ana); Ben Gil")]
)
def test_another_customer_who_is_not_found_alone_is_told(
    client: Client, said: str, told: str
) -> None:
    company()
    ana = human("ana")
    human("ben")
    client.force_login(person())

    page = client.post(reverse("customer-household", args=[ana.pk]), {"other": said})

    assert told in page.content.decode()
    assert not Household.objects.exists()


def test_somebody_out_of_sight_cannot_be_named(client: Client) -> None:
    company()
    customers({"customer_id": "far"}, place=Place(branch("Sur").pk))
    customers({"customer_id": "near"}, place=Place(branch().pk))
    client.force_login(person("operations", "branch", branch=branch()))
    near = Customer.objects.get(key="near")

    page = client.post(reverse("customer-household", args=[near.pk]), {"other": "far"})

    assert "Nobody answers" in page.content.decode()


def test_a_person_is_put_under_an_organisation_by_its_key(client: Client) -> None:
    company()
    ana, firm = human("ana"), organisation("firm")
    client.force_login(person())

    client.post(reverse("customer-parent", args=[ana.pk]), {"other": "firm"})

    ana.refresh_from_db()
    assert ana.parent == firm
    page = client.get(reverse("customer", args=[ana.pk])).content.decode()
    assert reverse("customer", args=[firm.pk]) in page
