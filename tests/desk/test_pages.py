"""Pages in both languages, and what they cost."""

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import pytest
from django.test import Client
from django.urls import reverse

from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.customers.loading import load_consents
from quilate.customers.merging.actions import merge
from quilate.customers.merging.models import PossibleDuplicate
from quilate.customers.models import Customer
from quilate.customers.places import Place
from quilate.customers.rights.actions import Received, register
from quilate.customers.rights.answering import erase_for
from quilate.language import LANGUAGES, Language
from tests.activity_tables import conversation_with, loaded, order_of
from tests.customer_tables import consent_table
from tests.people import AT, branch, company, customers, person

pytestmark = pytest.mark.django_db
SOURCE = Path(__file__).parents[2] / "src" / "quilate"
#: The gallery shows made-up content, and the report has templates and tests of its own.
TEMPLATES = sorted(
    file
    for file in SOURCE.glob("**/templates/**/*.html")
    if not {"gallery", "report"} & set(file.parts)
)
#: The product's name, and what languages call themselves.
NAMES = {"Quilate", "Español", "English"}
#: Keys of the keyboard.
KEYS = {"g"}


class QueryLimit(Protocol):
    """The fixture of pytest-django that counts statements."""

    def __call__(self, limit: int) -> AbstractContextManager[object]: ...


@pytest.fixture
def addresses() -> list[str]:
    """Return the pages, with something on each."""
    company()
    somewhere = Place(branch().pk, None, person(name="Olga").pk)
    entered = customers(*_housemates(), place=somewhere)
    decided = {"customer_id": "C000", "decided_on": dt.date(2026, 1, 2), "given": True}
    load_consents(consent_table(decided), entered, by=None)
    lists = [reverse("customers"), reverse("customers") + "?sort=-since&kind=person&country=ES"]
    searches = [reverse("search") + query for query in ("", "?q=sanz", "?q=nobody")]
    nobody = reverse("customers") + "?q=nobody"
    return [
        reverse("home"),
        *lists,
        nobody,
        *searches,
        reverse("customer", args=[entered.numbers["C000"]]),
        reverse("company"),
        reverse("trail"),
        reverse("people"),
        reverse("new-person"),
        reverse("person", args=[Person.objects.get(name="Olga").pk]),
        reverse("roles"),
        reverse("costs"),
        reverse("branches"),
        reverse("new-branch"),
        reverse("branch", args=[branch().pk]),
        reverse("calendar"),
        reverse("branch-calendar", args=[branch().pk]),
        *_addresses_of_activity(Customer.objects.get(key="C000")),
        *_addresses_of_jobs(),
        *_addresses_of_merging(),
        *_addresses_of_rights(),
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_is_in_the_language_of_the_person_and_in_no_other(
    client: Client, addresses: list[str], code: str
) -> None:
    client.force_login(person(language=code))
    foreign = set(_sentences(*(other for other in LANGUAGES if other != code)))
    foreign -= set(_sentences(code))

    for address in addresses:
        response = client.get(address)
        texts = set(re.findall(r">\s*([^<>]+?)\s*<", response.content.decode()))
        assert f'lang="{code}"' in response.content.decode()
        assert texts & foreign == set(), address


@pytest.mark.parametrize("code", LANGUAGES)
def test_who_has_not_signed_in_reads_the_language_of_the_browser(client: Client, code: str) -> None:
    company()
    page = client.get(reverse("account_login"), headers={"accept-language": code})

    assert Language(code)("interface-sign-in-lead") in page.content.decode()


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.name)
def test_no_template_says_anything_that_is_not_a_message(template: Path) -> None:
    text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}", " ", template.read_text(encoding="utf-8"))
    # What people meet in attributes, and what stands between tags.
    told = re.findall(r'(?:placeholder|aria-label|title|alt)="([^"]*)"', text)
    between = re.sub(r"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", " ", text)

    assert set(re.findall(r"[^\W\d_]+", " ".join([*told, between]))) <= NAMES | KEYS


def test_no_page_asks_the_database_more_than_twelve_times(
    client: Client, addresses: list[str], django_assert_max_num_queries: QueryLimit
) -> None:
    client.force_login(person())

    for address in addresses:
        with django_assert_max_num_queries(12):
            client.get(address)


def test_an_empty_installation_says_what_to_do_next(client: Client) -> None:
    client.force_login(person())

    for address in (reverse("home"), reverse("customers")):
        assert "quilate demo" in client.get(address).content.decode()


def test_a_heading_turns_the_order_of_the_list(client: Client, addresses: list[str]) -> None:
    client.force_login(person())

    page = client.get(addresses[1], {"sort": "-name"}).content.decode()

    assert page.index("Sanz059") < page.index("Sanz010")
    assert 'aria-sort="descending"' in page


@pytest.mark.parametrize("query", ["cursor=broken", "branch=999999", "kind=x", "sort=x", "q=%00a"])
def test_what_cannot_be_read_in_an_address_narrows_nothing(
    client: Client, addresses: list[str], query: str
) -> None:
    client.force_login(person())

    page = client.get(f"{addresses[1]}?{query}")

    assert page.status_code == 200


def _housemates() -> list[dict[str, object]]:
    return [
        {
            "customer_id": f"C{number:03}",
            "given_names": "Rut",
            "surname_1": f"Sanz{number:03}",
            "household_id": "H1",
            "identifier_kind": "NIF",
            "identifier": "12345678A",
            "email": f"r{number}@example.com",
            "phone": "612345678",
        }
        for number in range(60)
    ]


def _addresses_of_activity(customer: Customer) -> list[str]:
    order = order_of(customer, "A-1")
    order.lines.create(
        **{"number": 1, "day": order.ordered_on, "is_return": True, "quantity": -1},
        **dict.fromkeys(("amount", "account_amount", "margin"), -3),
        **{"cost": 0, "currency": "EUR", "cost_source": 4},
    )
    conversation_with(customer, reason="enquiry", minutes=3)
    conversation_with(customer, direction="outbound", cost_source="unknown")
    loaded("subscriptions", {"subscription": "S1", "customer": customer.key})
    loaded("products", {"product": "P1"})
    loaded("sources", {"source": "S"})
    loaded("acquisitions", {"customer": customer.key, "source": "S", "won_on": "2026-01-01"})
    sections = ("orders", "interactions", "subscriptions", "timeline")
    return [
        *(reverse("customer-section", args=[customer.pk, name]) for name in sections),
        reverse("customer-orders", args=[customer.pk]),
        reverse("customer-interactions", args=[customer.pk]),
        reverse("interaction-new", args=[customer.pk]),
        reverse("order", args=[order.key]),
        *(reverse("products") + query for query in ("", "?q=nothing")),
        reverse("acquisition"),
        reverse("spend-new"),
    ]


def _addresses_of_jobs() -> list[str]:
    job = start("core.clear-sessions", by=None, at=AT, about="pedidos.csv")
    return [reverse("jobs"), reverse("job", args=[job.pk])]


def _addresses_of_merging() -> list[str]:
    first, second, third = Customer.objects.filter(key__in=("C010", "C011", "C012")).order_by("pk")
    merge(second, third, by=person(), at=AT)
    reasons = ["same-name", "other-birth-date"]
    PossibleDuplicate.objects.create(
        first=first, second=second, likelihood=900, reasons=reasons, found_at=AT
    )
    compared = reverse("merge-customers", args=[first.pk, second.pk])
    return [reverse("duplicates"), reverse("merges"), compared]


def _addresses_of_rights() -> list[str]:
    by = person()
    asked = {}
    for number, kind in ((20, "access"), (21, "erasure"), (22, "erasure"), (23, "objection")):
        customer = Customer.objects.get(key=f"C{number:03}")
        received = Received(kind, AT.date(), "document", "?")
        asked[number] = register(customer, received, home="ES", by=by, at=AT)
    certificate = erase_for(asked[22], by=by, at=AT)
    of_one = [reverse("law-request", args=[each.pk]) for each in asked.values()]
    return [
        *(reverse(name) for name in ("rights", "law-requests-closed", "erasures")),
        *of_one,
        reverse("law-request-new", args=[Customer.objects.get(key="C020").pk]),
        reverse("law-request-erase", args=[asked[21].pk]),
        reverse("erasure", args=[certificate.pk]),
    ]


def _sentences(*codes: str) -> Iterator[str]:
    for code in codes:
        for message in Language(code)._bundle._messages.values():
            if isinstance(message.value, str):
                yield message.value
