"""What is asked of pages of value and segments, at lines, customers and rules drawn by a seed."""

from collections.abc import Iterator, Sequence
from urllib.parse import urlencode

import numpy as np

from bench.application_pages import token_of
from bench.application_visits import Door, Visit

#: Who is worth a sum, bought lately and lives in one of two places, or agreed to e-mail.
_RULE = {
    **{"r.join": "all", "r.0.fact": "clv", "r.0.is": "at-least"},
    **{"r.1.fact": "orders_12m", "r.1.is": "at-least", "r.1.value": "1"},
    **{"r.2.join": "any", "r.2.0.fact": "country", "r.2.0.is": "any-of", "r.2.0.value": "MX"},
    **{"r.2.1.fact": "agreed_email_marketing", "r.2.1.is": "yes"},
}


def one_page(address: str) -> Iterator[Visit]:
    """The same page, again and again."""
    while True:
        yield lambda visitor: visitor.get(address) and None


def drags(seed: int) -> Iterator[Visit]:
    """What a line that is dragged asks for: never the same line twice."""
    draw = np.random.default_rng(seed)
    while True:
        lines = {"current_value": f"{draw.uniform(1, 90):.2f}", "clv": f"{draw.uniform(1, 90):.2f}"}
        yield _part(f"/value/portfolio/figures/?{urlencode(lines)}")


def reasons(numbers: Sequence[int]) -> Iterator[Visit]:
    """Where the value of customers comes from: the part of their pages that follows."""
    while True:
        for number in numbers:
            yield _part(f"/customers/{number}/sections/why-value/")


def counts(door: Door, seed: int) -> Iterator[Visit]:
    """How many a rule leaves while somebody types it, and what they are worth."""
    token, draw = token_of(door, "/segments/new/"), np.random.default_rng(seed)
    while True:
        worth = {"r.0.value": f"{draw.uniform(1, 90):.2f}", "csrfmiddlewaretoken": token}
        yield _counted(urlencode(_RULE | worth))


def _part(address: str) -> Visit:
    return lambda visitor: visitor.get(address, is_part=True) and None


def _counted(body: str) -> Visit:
    return lambda visitor: visitor.post("/segments/preview/", body, wanted=200) and None
