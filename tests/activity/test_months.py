"""A month is the same to both databases."""

import datetime as dt

import pytest
from django.db.models import Value

from quilate.activity.models import Source
from quilate.activity.months import MonthOf

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("day", ["2024-02-29", "2025-12-31", "2026-01-01"])
def test_a_day_is_of_the_month_in_which_it_lies(day: str) -> None:
    its = dt.date.fromisoformat(day)
    Source.objects.create(name="S")

    assert list(Source.objects.values_list(MonthOf(Value(its)), flat=True)) == [its.replace(day=1)]
