"""Every page, in both languages: nothing untranslated, nothing raw, and what it costs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern, URLResolver, get_resolver, resolve, reverse
from fluent.syntax.ast import TextElement
from pytest_django import DjangoDbBlocker

from quilate.core.access import DECISION
from quilate.customers.models import Customer
from quilate.language import LANGUAGES, Language
from tests.estimates_apart import estimates_set_apart, shown_plainly
from tests.every_page import NAMES, furnished, pages_at_the_door, pages_of_the_house
from tests.people import PASSWORD, person

pytestmark = [pytest.mark.django_db, pytest.mark.long]
#: What answers a GET and is no page of the house: files, answers to machines, ways elsewhere.
NO_PAGES = {
    *("download", "import-example", "import-rejects"),
    "customer-bulk",
    *("healthz", "readyz", "metrics"),
    # For programs: tests/api.
    *("openapi-json", "api-root", "run_now", "valuations", "valuation", "no-such-address"),
    *("begin", "nobodys"),  # of an installation that is nobody's: tests/core/beginning
}
#: What is the same in both languages.
ALIKE = set(
    """
    Quilate CLV Español English Marketing personal Chat Web SMS WhatsApp CAC CIF DNI NIE NIF RGPD UE
    MRR BG MBG NBD CNBD Pareto Normal normal
    LO art ES no LFPDPPP DOF Ley de DS JUS Argentina Chile Colombia
    """.split()
)
#: Columns of the files that were brought in, which are shown as they are written there.
COLUMNS = {"customer_id", "given_names", "email"}
ADDRESS = re.compile(r"\S+@\S+|\b[0-9a-f]{64}\b|\S+\.csv\b|\berased-\d+\b|\bE-\d{4}-\d+\b")
#: What a program writes and people do not: days, nothing, no number, holes of a sentence.
RAW = re.compile(r"\b20\d\d-\d\d-\d\d\b|\b(?:None|nan|NaN|undefined)\b|[{}]")
_AMOUNTS = re.compile(r'<th scope="col" class="amount[^"]*">(.*?)</th>', re.DOTALL)
#: Figures as the other language writes them.
FOREIGN_FIGURES = {
    "en": re.compile(r"\d\.\d{3}\b(?!\.)|\d,\d{1,2}\b(?!,)"),
    "es": re.compile(r"\d,\d{3}\b|[€$]\d|\d\.\d{1,2}\s?[€%]"),
}


@dataclass(frozen=True)
class Reading:
    """A page as it was read: its language, its texts, and how often it asked the database."""

    language: str
    texts: list[str]
    plain_estimates: list[str]
    undefined_columns: list[str]
    statements: int


@dataclass(frozen=True)
class Walk:
    """The pages of a house by their addresses, read in each language."""

    readings: dict[tuple[str, str], Reading]
    unwalked: list[str]

    def texts(self) -> Iterator[tuple[str, str, str]]:
        for (page, code), reading in self.readings.items():
            yield from ((page, code, text) for text in reading.texts)


@pytest.fixture(scope="module")
def walk(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Walk:
    """Go once through the house; what was entered into it is taken back."""
    with django_db_blocker.unblock(), transaction.atomic(), estimates_set_apart():
        somebody = furnished()
        inside, outside = pages_of_the_house(), pages_at_the_door(somebody)
        readings = {}
        for code in LANGUAGES:
            stranger = Client(headers={"accept-language": code})
            colleague = _signed_in(code)
            readings |= {(page, code): _read(colleague, page) for page in inside}
            readings |= {(page, code): _read(stranger, page) for page in outside}
        unwalked = _unwalked({*inside, *outside}, colleague)
        transaction.set_rollback(True)
    return Walk(readings, unwalked)


def test_every_page_is_walked(walk: Walk) -> None:
    assert walk.unwalked == []


def test_every_page_says_in_which_language_it_is(walk: Walk) -> None:
    assert [key for key, reading in walk.readings.items() if reading.language != key[1]] == []


def test_what_both_languages_share_are_names_and_data(walk: Walk) -> None:
    """What nobody translated stands on the pages of both."""
    pages = {page for page, _ in walk.readings}
    shared = {
        (page, text)
        for page in pages
        for text in set.intersection(*(set(walk.readings[page, code].texts) for code in LANGUAGES))
    }

    assert sorted(f"{page}: {text}" for page, text in shared if _unknown_words(text)) == []


def test_no_page_says_a_sentence_of_the_other_language(walk: Walk) -> None:
    said = {code: set(_sentences(code)) for code in LANGUAGES}
    (en, es) = LANGUAGES
    assert min(map(len, said.values())) > 1_000
    foreign = {en: said[es] - said[en], es: said[en] - said[es]}

    wrong = {text for page, code, text in walk.texts() if text in foreign[code]}
    assert sorted(wrong) == ["English", "Español"]  # each language is called as it calls itself


def test_no_page_shows_what_is_written_for_programs(walk: Walk) -> None:
    ids = {message for message in Language("en").messages() if message.count("-")}
    raw = [
        (page, text)
        for page, _, text in walk.texts()
        if RAW.search(text) or ids & set(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", text))
    ]

    assert raw == []


def test_figures_are_written_as_the_language_writes_them(walk: Walk) -> None:
    written = [(page, code, text) for page, code, text in walk.texts() if not ADDRESS.search(text)]

    assert [each for each in written if FOREIGN_FIGURES[each[1]].search(each[2])] == []


def test_no_page_asks_the_database_more_than_twelve_times(walk: Walk) -> None:
    own = {key: each for key, each in walk.readings.items() if not key[0].startswith("/account/")}

    assert {key: each.statements for key, each in own.items() if each.statements > 12} == {}


def test_an_estimate_that_was_not_proved_is_greyed_on_every_page(walk: Walk) -> None:
    """Nothing of this house has been tested: it is younger than a backtest asks for."""
    plain = {key: each.plain_estimates for key, each in walk.readings.items()}

    assert {key: texts for key, texts in plain.items() if texts} == {}


def test_every_column_of_figures_of_value_opens_its_definition(walk: Walk) -> None:
    of_value = ("/value/", "/segments/")
    found = {
        key: each.undefined_columns
        for key, each in walk.readings.items()
        if key[0].startswith(of_value) or key[0] == reverse("home")
    }

    assert {key: columns for key, columns in found.items() if columns} == {}


def _signed_in(language: str) -> Client:
    """Sign in as people do: some pages want the password to have been given a moment ago."""
    client = Client()
    somebody = person(language=language, name="Rut")
    client.post(reverse("account_login"), {"login": somebody.email, "password": PASSWORD})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    return client


def _read(client: Client, page: str) -> Reading:
    with CaptureQueriesContext(connection) as asked:
        response = client.get(page)
    assert response.status_code in {200, 401, 404}, page
    content = response.content.decode()
    reader = _Reader()
    reader.feed(content)
    # A part of a page is in the language of the page around it.
    language = reader.language or response.headers["Content-Language"]
    found = (shown_plainly(content), _undefined_columns(content))
    return Reading(language, reader.texts, *found, len(asked))


class _Reader(HTMLParser):
    """Takes from a page what people read and what is read to them."""

    _SPOKEN = frozenset({"placeholder", "aria-label", "title", "alt"})
    #: What is chosen from hundreds of places, whose names Babel knows.
    _PLACES = frozenset({"country", "region", "time_zone", "currency"})

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.texts: list[str] = []
        self._is_read = True
        self._has_places = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        known = dict(attributes)
        self.language = self.language or str(known.get("lang", ""))
        self.texts += [value for name, value in attributes if name in self._SPOKEN and value]
        if tag == "select":
            self._has_places = known.get("name") in self._PLACES
        is_of_people = tag not in {"script", "style"} and known.get("translate") != "no"
        self._is_read = is_of_people and not (tag == "option" and self._has_places)

    def handle_endtag(self, tag: str) -> None:
        self._is_read = True

    def handle_data(self, data: str) -> None:
        if self._is_read and data.strip():
            self.texts.append(" ".join(data.split()))


def _unknown_words(text: str) -> set[str]:
    """Return the words of a text that are no names, addresses or columns of a file."""
    if text in COLUMNS:
        return set()
    words = set(re.findall(r"[^\W\d_]{2,}", ADDRESS.sub(" ", text)))
    return words - ALIKE - NAMES


def _undefined_columns(page: str) -> list[str]:
    """Return the heads of the columns of lists that hold figures and open no definition."""
    lists = re.findall(r'<div class="rows"[^>]*>\s*<table>(.*?)</table>', page, re.DOTALL)
    heads = [head for each in lists for head in _AMOUNTS.findall(each)]
    return [head for head in heads if "popovertarget" not in head]


def _unwalked(addresses: set[str], client: Client) -> list[str]:
    """Return the routes that can be read, are written to besides, and stand on no list."""
    number = str(Customer.objects.get(key="C000").pk)
    walked = {resolve(page.split("?")[0]).url_name for page in addresses if "no-such" not in page}
    return [
        route.name
        for address, route in _routes(get_resolver())
        if route.name
        and hasattr(route.callback, DECISION)
        and route.name not in walked | NO_PAGES
        and client.get("/" + re.sub("<[^>]+>", number, address)).status_code not in {302, 405}
    ]


def _routes(resolver: URLResolver, before: str = "") -> Iterator[tuple[str, URLPattern]]:
    for route in resolver.url_patterns:
        address = before + str(route.pattern)
        if isinstance(route, URLResolver):
            yield from _routes(route, address)
        else:
            yield address, route


def _sentences(code: str) -> Iterator[str]:
    for message in Language(code).messages().values():
        elements = message.value.elements if message.value else []
        # What has a place to fill is said otherwise each time.
        if elements and all(isinstance(element, TextElement) for element in elements):
            yield " ".join(element.value for element in elements)
