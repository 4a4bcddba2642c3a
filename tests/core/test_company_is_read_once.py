"""A page asks the database for the company once; whoever changes something asks it anew."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quilate.core.models import Company
from tests.people import company

pytestmark = pytest.mark.django_db


def test_within_a_page_the_company_is_asked_for_once() -> None:
    company()

    with CaptureQueriesContext(connection) as asked, Company.read_once():
        names = {Company.current().name for _ in range(5)}
        zone = Company.time_zone_in_use()

    assert len(asked) == 1
    assert names == {Company.objects.get().name}
    assert zone == Company.objects.get().time_zone


def test_nobody_changes_the_company_that_another_reads() -> None:
    company()

    with Company.read_once():
        Company.current().currency = "XXX"

        assert Company.current().currency != "XXX"


def test_after_a_page_the_company_is_asked_for_again() -> None:
    company()
    with Company.read_once():
        Company.objects.update(name="Otra")
    assert Company.current().name == "Otra"


def test_before_there_is_a_company_there_is_none_to_read() -> None:
    with Company.read_once(), pytest.raises(Company.DoesNotExist):
        Company.current()
