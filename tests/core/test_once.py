"""What a page asks for in many places is looked up once, and again after a change."""

from collections.abc import Callable
from itertools import count
from typing import TypeVar

import pytest
from django.http import HttpRequest, HttpResponse

from quilate.core.audit import recorded
from quilate.core.facts import FACTS, ask, refreshed
from quilate.core.once import look_up_once, once
from tests.facts import facts_prepared
from tests.people import AT, company, customers

_NUMBERS = count()
Found = TypeVar("Found")


@once
def _number(_of: str) -> int:
    return next(_NUMBERS)


def _page(look_up: Callable[[], Found]) -> Found:
    found: list[Found] = []

    def respond(_request: HttpRequest) -> HttpResponse:
        found.append(look_up())
        return HttpResponse()

    look_up_once(respond)(HttpRequest())
    return found[0]


def test_within_a_request_each_question_is_answered_once() -> None:
    first, again, other = _page(lambda: (_number("a"), _number("a"), _number("b")))
    assert first == again != other
    assert _page(lambda: _number("a")) != first


def test_outside_of_requests_it_is_answered_each_time() -> None:
    assert _number("a") != _number("a")


@pytest.mark.django_db
def test_what_is_recorded_is_known_at_the_next_question() -> None:
    def look_up() -> tuple[int, int]:
        before = _number("a")
        recorded("job.started", by=None, at=AT)
        return before, _number("a")

    before, after = _page(look_up)
    assert before != after


@pytest.mark.django_db
def test_facts_of_who_changes_within_a_request_are_new_at_the_next_question() -> None:
    company()
    customers({"customer_id": "C0", "given_names": "Rut"})
    facts_prepared()

    def look_up() -> list[int]:
        counted = [_customers()]
        loaded = customers({"customer_id": "C1", "given_names": "Ana"})
        refreshed(loaded.numbers.values(), at=AT)
        return [*counted, _customers()]

    assert _page(look_up) == [1, 2]


def _customers() -> int:
    ((number,),) = ask(f"SELECT count(*) FROM {FACTS}")
    return int(number)
