"""Exports of HubSpot, Salesforce, Zoho and Odoo are recognised, entered, and known again."""

from collections.abc import Mapping, Sequence

import pytest

from quilate.core.models import Person
from quilate.core.roles import Area, Scope
from quilate.customers.models import Customer
from quilate.imports.models import ImportRun
from quilate.imports.models.awaited import Awaited
from tests.imports import exports
from tests.imports.bringing import checked, entered, figures, reasons, table
from tests.people import person

pytestmark = pytest.mark.django_db
Rows = Sequence[Mapping[str, str]]

COMPANIES_AND_CONTACTS = {
    "HubSpot": (exports.HUBSPOT_COMPANIES, exports.HUBSPOT_CONTACTS[:1]),
    "Salesforce": (exports.SALESFORCE_ACCOUNTS, exports.SALESFORCE_CONTACTS),
    "Zoho": (exports.ZOHO_ACCOUNTS, exports.ZOHO_CONTACTS),
    "Odoo": (exports.ODOO_CONTACTS[1:], exports.ODOO_CONTACTS[:1]),
}
IN_OTHER_WORDS = {
    "HubSpot in Spanish": exports.HUBSPOT_CONTACTS_ES,
    "Salesforce as a report": exports.SALESFORCE_CONTACTS_REPORT,
    "Zoho in Spanish": exports.ZOHO_CONTACTS_ES,
    "Odoo in Spanish": exports.ODOO_CONTACTS_ES,
}


@pytest.fixture(autouse=True)
def ines() -> Person:
    """The owner whom the exports name."""
    return person(Area.SALES, Scope.OWN, name="Inés Comercial")


def brought(rows: Rows, **how: object) -> ImportRun:
    """Enter a file of which nobody has said what it is."""
    return entered(table(*rows, delimiter=","), kind="", **how)


def ana() -> Customer:
    return Customer.objects.get(given_names__startswith="Ana")


def her_company() -> Customer:
    return Customer.objects.get(children=ana())


@pytest.mark.long
@pytest.mark.parametrize(
    ("companies", "contacts"), COMPANIES_AND_CONTACTS.values(), ids=COMPANIES_AND_CONTACTS.keys()
)
def test_a_contact_finds_its_company_and_both_are_known_again(
    companies: Rows, contacts: Rows
) -> None:
    brought(contacts)
    assert ana().parent is None
    assert figures(brought(companies)) == {"created": 1}

    company = ana().parent
    assert company is not None
    assert (company.kind, company.legal_name) == ("organisation", "Bodegas Ejemplo SL")
    assert not Awaited.objects.exists()

    before = list(Customer.objects.order_by("id").values())
    assert figures(brought(companies)) == figures(brought(contacts)) == {"unchanged": 1}
    assert list(Customer.objects.order_by("id").values()) == before


@pytest.mark.long
@pytest.mark.parametrize("rows", IN_OTHER_WORDS.values(), ids=IN_OTHER_WORDS.keys())
def test_what_is_headed_otherwise_says_the_same(rows: Rows) -> None:
    brought(rows)
    assert ana().name == "Ana Núñez Ibáñez"
    assert str(ana().owner) == "Inés Comercial"
    assert ana().contact_points.filter(value="ana@bodegas.example").exists()
    assert Awaited.objects.filter(customer=ana()).exists()


@pytest.mark.long
def test_contacts_that_come_after_their_companies_stand_under_them() -> None:
    brought(exports.HUBSPOT_COMPANIES)
    run = brought(exports.HUBSPOT_CONTACTS)
    assert figures(run) == {"created": 2}
    assert ana().parent is not None
    assert not Awaited.objects.exists()


def test_the_check_finds_what_entering_does_and_writes_nothing() -> None:
    run = checked(table(*exports.ODOO_CONTACTS, delimiter=","), kind="")
    assert figures(run) == {"created": 2}
    assert not Customer.objects.exists()
    assert not Awaited.objects.exists()


@pytest.mark.long
def test_the_number_of_the_system_is_kept_and_finds_a_customer_under_another_key() -> None:
    brought(exports.HUBSPOT_CONTACTS)
    Customer.objects.filter(key="HUBSPOT-102").update(key="C-77")

    run = brought([exports.HUBSPOT_CONTACTS[1] | {"Last Name": "Ensayo"}])

    assert figures(run) == {"updated": 1}
    luis = Customer.objects.get(key="C-77")
    assert luis.surname_1 == "Ensayo"
    assert list(luis.identities.values_list("kind", "value")) == [("HubSpot", "102")]


@pytest.mark.long
def test_contact_and_company_of_the_same_number_are_two() -> None:
    brought(exports.HUBSPOT_CONTACTS[:1])
    brought(exports.HUBSPOT_COMPANIES)
    assert set(Customer.objects.values_list("key", "kind")) == {
        ("HUBSPOT-9001", "person"),
        ("HUBSPOT-C-9001", "organisation"),
    }


@pytest.mark.long
def test_a_contact_comes_with_owner_telephones_and_day() -> None:
    brought(exports.HUBSPOT_CONTACTS)
    assert ana().owner is not None
    assert str(ana().owner) == "Inés Comercial"
    assert ana().created_on.isoformat() == "2024-03-12"
    points = set(ana().contact_points.values_list("value", flat=True))
    assert points == {"ana@bodegas.example", "+34954000002", "+34612345678"}
    assert ana().search_words.filter(word="34612345678").exists()


def test_an_owner_who_is_nobody_here_puts_the_row_aside() -> None:
    run = brought([exports.HUBSPOT_CONTACTS[0] | {"Contact owner": "Nadie Conocido"}])
    assert reasons(run) == [(2, "owner", "reject-owner")]


@pytest.mark.long
def test_who_unsubscribed_has_refused_and_who_did_not_has_decided_nothing() -> None:
    brought(exports.HUBSPOT_CONTACTS)

    refused = ana().consents.get()
    assert (refused.channel, refused.purpose, refused.given) == ("email", "marketing", False)
    assert refused.proof == "HubSpot file.csv"
    luis = Customer.objects.get(given_names="Luis")
    assert not luis.consents.exists()


@pytest.mark.long
def test_do_not_call_is_refused_too() -> None:
    brought(exports.SALESFORCE_CONTACTS)
    assert set(ana().consents.values_list("channel", "given")) == {
        ("email", False),
        ("phone", False),
    }


@pytest.mark.long
def test_a_refusal_that_comes_later_is_a_change() -> None:
    brought([exports.ZOHO_CONTACTS[0] | {"Email Opt Out": "false"}])

    run = brought(exports.ZOHO_CONTACTS)

    assert figures(run) == {"updated": 1}
    assert run.changed.get().after == {"no_email": "yes"}
    assert not ana().consents.get().given


@pytest.mark.long
def test_a_contact_that_changes_company_is_moved() -> None:
    other = exports.HUBSPOT_COMPANIES[0] | {"Record ID": "9002", "Company name": "Otra SA"}
    brought([*exports.HUBSPOT_COMPANIES, other])
    brought(exports.HUBSPOT_CONTACTS[:1])

    moving = exports.HUBSPOT_CONTACTS[0] | {"Associated Company IDs (Primary)": "9002"}
    run = brought([moving])

    assert run.changed.get().before == {"parent": "Bodegas Ejemplo SL"}
    assert her_company().legal_name == "Otra SA"


@pytest.mark.long
def test_people_and_companies_of_odoo_come_in_one_file() -> None:
    run = brought(exports.ODOO_CONTACTS)
    assert figures(run) == {"created": 2}
    kept = set(her_company().identities.values_list("kind", "value"))
    assert ("CIF", "B12345674") in kept


def account(number: str, parent: str = "") -> dict[str, str]:
    return dict(exports.SALESFORCE_ACCOUNTS[0]) | {"Id": number, "ParentId": parent}


def test_a_company_that_would_be_its_own_holding_through_others_is_put_aside() -> None:
    run = brought([account("001A", "001B"), account("001B", "001C"), account("001C", "001A")])

    assert figures(run) == {"created": 2, "rejects": 1}
    assert reasons(run) == [(4, "parent", "customers-row-in-a-circle")]
    assert set(Awaited.objects.values_list("value", flat=True)) == {"001C"}


@pytest.mark.long
def test_a_company_that_comes_later_closes_no_circle_with_those_who_await_it() -> None:
    brought([account("001A", "001B"), account("001B", "001C")])

    late = checked(table(account("001C", "001A"), delimiter=","), kind="")
    corrected = brought([account("001C")])
    moved = brought([account("001C", "001A")])

    assert figures(late) == {"rejects": 1}
    assert figures(corrected) == {"created": 1}
    assert reasons(moved) == [(2, "parent", "customers-row-in-a-circle")]
    assert Customer.objects.filter(parent__parent__isnull=False).count() == 1


def test_a_company_that_names_itself_is_put_aside() -> None:
    assert reasons(brought([account("001A", "001A")])) == [
        (2, "parent", "customers-row-in-a-circle")
    ]


@pytest.mark.long
def test_a_company_beyond_the_scope_is_awaited_and_not_told() -> None:
    brought(exports.HUBSPOT_COMPANIES)
    clerk = person(Area.SALES, Scope.OWN)
    clerk.area = Area.INFORMATION
    clerk.save()

    run = brought([dict(exports.HUBSPOT_CONTACTS[0]) | {"Contact owner": ""}], by=clerk)

    assert figures(run) == {"created": 1}
    assert ana().parent is None
    assert Awaited.objects.count() == 1


def test_a_contact_without_a_name_is_put_aside() -> None:
    run = brought([{**exports.HUBSPOT_CONTACTS[1], "First Name": "", "Last Name": ""}])
    assert reasons(run) == [(2, "given_names", "reject-no-name")]
