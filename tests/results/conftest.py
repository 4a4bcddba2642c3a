"""One company for all tests of the results: valuing it takes most of their time."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from quilate.results.models import ResultsRun
from tests.results.reckoned_company import reckoned_company


@pytest.fixture(scope="package")
def run(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[ResultsRun]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield reckoned_company()
        transaction.set_rollback(True)
