"""The page for who writes programs tells all that the description does, and asks what works."""

import shlex
from html.parser import HTMLParser
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from quilate.api.endpoints import api
from quilate.api.reference import Operation, operations
from quilate.core.speech import say
from quilate.language import LANGUAGES
from tests.api.test_answers import bearer
from tests.people import company, person
from tests.valued_company import valued_company

pytestmark = pytest.mark.django_db
ORIGIN = "https://quilate.example.com"


def told() -> list[Operation]:
    return operations(api.get_openapi_schema(), origin=ORIGIN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_described_stands_on_the_page_in_ones_own_language(
    client: Client, language: str
) -> None:
    company()
    client.force_login(person("reading", "own", language=language))

    page = _texts(client.get(reverse("api-reference")).content.decode())

    with translation.override(language):
        schema, of_page = api.get_openapi_schema(), told()
    shapes = schema["components"]["schemas"]
    assert {f"GET {path}" for path in schema["paths"]} <= page
    for operation in of_page:
        assert {operation.summary, operation.description} <= page
        named = [*operation.parameters, *operation.fields, *operation.refusals]
        assert {each.meaning for each in named} <= page
        assert {each.name for each in (*operation.parameters, *operation.fields)} <= page
        assert {each.code for each in operation.refusals} <= page
    fields = {name.rpartition(".")[2] for each in of_page for name in _names(each)}
    assert fields == {
        name
        for shape in shapes.values()
        for name in shape.get("properties", {})
        if name not in {"error", "code", "message", "parameters"}
    }


def test_both_languages_describe_the_same_interface_in_words_of_their_own() -> None:
    english, spanish = (_in(language) for language in LANGUAGES)

    assert [each.path for each in english] == [each.path for each in spanish]
    for one, other in zip(english, spanish, strict=True):
        assert one.description != other.description
        assert [each.name for each in one.fields] == [each.name for each in other.fields]
        pairs = zip(one.fields, other.fields, strict=True)
        assert all(here.meaning != there.meaning for here, there in pairs)


def test_the_requests_that_are_shown_are_answered(client: Client) -> None:
    valued = valued_company(number=6)
    headers = bearer(person())
    number = str(valued.customer(0).pk)

    for operation in told():
        for address, sent in (_by_curl(operation.curl), _by_python(operation.python)):
            assert sent == {"Authorization": f"Bearer {say('api-your-token')}"}
            answer = client.get(address.replace("/1/", f"/{number}/"), headers=headers)
            assert answer.status_code == 200, address


def _in(language: str) -> list[Operation]:
    with translation.override(language):
        return told()


def _names(operation: Operation) -> set[str]:
    return {each.name for each in operation.fields}


def _by_curl(command: str) -> tuple[str, dict[str, str]]:
    program, _, header, address = shlex.split(command.replace("\\\n", ""))
    assert program == "curl"
    return _asked(address), dict([header.split(": ")])


def _by_python(program: str) -> tuple[str, dict[str, str]]:
    """Run a program with something that keeps what it asks, in place of requests."""
    kept: list[tuple[str, dict[str, str]]] = []

    def get(address: str, *, headers: dict[str, str], params: dict[str, str] | None = None):
        query = "&".join(f"{name}={value}" for name, value in (params or {}).items())
        kept.append((_asked(f"{address}?{query}"), headers))
        return SimpleNamespace(raise_for_status=lambda: None, json=lambda: "")

    lines = program.split("\n", 1)
    assert lines[0] == "import requests"
    exec(lines[1], {"requests": SimpleNamespace(get=get)})
    return kept[0]


def _asked(address: str) -> str:
    assert address.startswith(ORIGIN)
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}"


def _texts(page: str) -> set[str]:
    reader = _Reader()
    reader.feed(page)
    return reader.texts


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts = set[str]()

    def handle_data(self, data: str) -> None:
        self.texts.add(" ".join(data.split()))
