"""Whatever programs ask, and however wrongly, is answered as the description says."""

import itertools
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from django.test import Client
from hypothesis import HealthCheck, given, settings
from schemathesis.generation import GenerationMode
from schemathesis.schemas import APIOperation, BaseSchema
from schemathesis.specs.openapi.checks import positive_data_acceptance

from quilate.api.bearer import _RATES
from quilate.core.models import Person
from quilate.customers.models import Customer
from tests.api.test_answers import bearer
from tests.people import person
from tests.valued_company import ValuedCompany, valued_company

pytestmark = [pytest.mark.django_db, pytest.mark.long]
DESCRIBED = "/api/v1/openapi.json"
ONE_CUSTOMER = "/api/v1/customers/{number}/valuation"
OPERATIONS = {"/api/v1/runs/current", "/api/v1/portfolio", "/api/v1/valuations", ONE_CUSTOMER}
#: Of each operation so many requests as they are described, and so many that are not.
EXAMPLES = 20


@pytest.fixture
def valued(monkeypatch: pytest.MonkeyPatch) -> ValuedCompany:
    for name in _RATES:
        monkeypatch.setitem(_RATES, name, "100000/m/ip")
    return valued_company(number=24)


def test_every_operation_answers_as_described_whatever_is_sent(valued: ValuedCompany) -> None:
    """No request fails, none is let in without a token, and each answer has a shape described."""
    described, somebody = _described(), person("sales", "branch", branch=valued.north)
    statuses: dict[str, set[int]] = {}

    for found, mode in itertools.product(described.get_all_operations(), GenerationMode):
        operation = found.ok()
        among = statuses.setdefault(operation.path, set())
        among |= _asked(operation, mode, somebody)

    assert statuses.keys() == OPERATIONS
    assert all({200, 401} <= among for among in statuses.values())
    assert 422 in statuses["/api/v1/valuations"] & statuses[ONE_CUSTOMER]


def _described() -> BaseSchema:
    return schemathesis.openapi.from_wsgi(DESCRIBED, _application)


def _application(asked: dict[str, Any], begin: Callable[..., object]) -> list[bytes]:
    """Answer as the server does, within the test's transaction."""
    answer = Client().request(**asked)
    begin(f"{answer.status_code} {answer.reason_phrase}", list(answer.items()))
    return [answer.content]


def _asked(operation: APIOperation, mode: GenerationMode, somebody: Person) -> set[int]:
    """Ask an operation over and over, and return how it answered."""
    statuses = set[int]()
    headers = {"Authorization": bearer(somebody)["authorization"]}
    reach = set(Customer.objects.visible_to(somebody).values_list("pk", flat=True))
    numbers = itertools.cycle(Customer.objects.order_by("pk").values_list("pk", flat=True))

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), database=None)
    @given(operation.as_strategy(generation_mode=mode))
    def answers(case: schemathesis.Case) -> None:
        number = None
        if operation.path == ONE_CUSTOMER and mode is GenerationMode.POSITIVE:
            number = case.path_parameters["number"] = next(numbers)
        # That a text is no cursor only who made the cursors can tell.
        without = [positive_data_acceptance] if "cursor" in case.query else []
        answer = case.call_and_validate(headers=headers, excluded_checks=without)
        assert number is None or (answer.status_code == 200) == (number in reach)
        statuses.add(answer.status_code)

    answers()
    return statuses
