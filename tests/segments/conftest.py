"""One company for all tests of a file that ask what its segments are worth."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from tests.facts import facts_prepared
from tests.valued_company import ValuedCompany, valued_company


@pytest.fixture(scope="module")
def valued(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[ValuedCompany]:
    with django_db_blocker.unblock(), transaction.atomic():
        company = valued_company(number=24)
        facts_prepared()
        yield company
        transaction.set_rollback(True)
