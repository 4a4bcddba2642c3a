"""What is asked of the served application: each kind of page, at addresses drawn by a seed."""

import html
import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlencode

import numpy as np

from bench.application_visits import Door, Visit, Visitor

_NEXT = re.compile(r'rel="next" href="([^"]+)"')
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_PAGES_BEFORE_THE_DEEP_ONE = 1_000


def first_page() -> Iterator[Visit]:
    """The list of customers as it opens."""
    while True:
        yield _opened("/customers/")


def deep_page(door: Door) -> Iterator[Visit]:
    """The page after a thousand pages, reached as a person would: by the link to the next one."""
    visitor, address = Visitor(door), "/customers/"
    for _ in range(_PAGES_BEFORE_THE_DEEP_ONE):
        found = _NEXT.search(visitor.get(address))
        if found is None:
            break
        address = f"/customers/{html.unescape(found[1])}"
    while True:
        yield _opened(address)


def filtered_page() -> Iterator[Visit]:
    """The list narrowed to the persons of a country, the newest first."""
    countries = ["ES", "MX", "CO", "CL", "PE", "AR"]
    while True:
        for country in countries:
            yield _opened(f"/customers/?kind=person&country={country}&sort=-since")


def searches(names: Sequence[str]) -> Iterator[Visit]:
    """The search for customers by a name and a surname."""
    while True:
        for name in names:
            yield _opened(f"/customers/?{urlencode({'q': name})}")


def customer_pages(numbers: Sequence[int]) -> Iterator[Visit]:
    """The pages of customers."""
    while True:
        for number in numbers:
            yield _opened(f"/customers/{number}/")


def creations(door: Door, seed: int) -> Iterator[Visit]:
    """New customers, each sent by the form; the token is fetched once, as a browser keeps it."""
    token = token_of(door, "/customers/new/")
    draw = np.random.default_rng(seed)
    while True:
        yield _created(token, _name(draw), _name(draw), int(draw.integers(10**9)))


def token_of(door: Door, address: str) -> str:
    """Return the token of the form of a page, without which nothing is accepted."""
    found = _TOKEN.search(Visitor(door).get(address))
    if found is None:
        raise RuntimeError(f"{address} has no form with a token")
    return found[1]


def _opened(address: str) -> Visit:
    return lambda visitor: visitor.get(address) and None


def _created(token: str, given_name: str, surname: str, number: int) -> Visit:
    body = urlencode(
        {
            "csrfmiddlewaretoken": token,
            "kind": "person",
            "given_names": given_name,
            "surname_1": surname,
            "country": "ES",
            "language": "es",
            "email": f"{surname}.{number}@example.com",
        }
    )
    return lambda visitor: visitor.post("/customers/new/", body) and None


def _name(draw: np.random.Generator) -> str:
    """Return a name that nobody has: the form would ask whether it is not the same customer."""
    return "".join(draw.choice(list("abcdefghijklmnopqrstuvwxyz"), 12)).capitalize()
