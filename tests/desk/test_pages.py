"""What pages say before somebody has come in, on an empty installation, and to odd addresses."""

import re
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from quilate.customers.places import Place
from quilate.language import LANGUAGES, Language
from tests.people import branch, company, customers, person

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


@pytest.fixture
def sixty_customers() -> None:
    company()
    customers(
        *({"customer_id": f"C{n:03}", "surname_1": f"Sanz{n:03}"} for n in range(60)),
        place=Place(branch().pk),
    )


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


def test_an_empty_installation_says_what_to_do_next(client: Client) -> None:
    client.force_login(person())

    for address in (reverse("home"), reverse("customers")):
        assert "quilate demo" in client.get(address).content.decode()


def test_a_heading_turns_the_order_of_the_list(client: Client, sixty_customers: None) -> None:
    client.force_login(person())

    page = client.get(reverse("customers"), {"sort": "-name"}).content.decode()

    assert page.index("Sanz059") < page.index("Sanz010")
    assert 'aria-sort="descending"' in page


@pytest.mark.parametrize("query", ["cursor=broken", "branch=999999", "kind=x", "sort=x", "q=%00a"])
def test_what_cannot_be_read_in_an_address_narrows_nothing(
    client: Client, sixty_customers: None, query: str
) -> None:
    client.force_login(person())

    page = client.get(f"{reverse('customers')}?{query}")

    assert page.status_code == 200
