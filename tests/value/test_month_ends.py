"""Equity month by month is that of the month ends that were kept, and says which came later."""

import datetime as dt
from itertools import pairwise

import pytest
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from quilate.value.backfilling import recompute_month_ends
from quilate.value.models import MonthEndValuation, ValuationRun
from quilate.value.month_ends import month_ends_for
from tests.facts import facts_prepared
from tests.people import person
from tests.valued_company import VALUED_AT, found, value_again, valued_company

pytestmark = pytest.mark.django_db


@pytest.mark.long
def test_equity_is_told_for_each_month_end_that_is_kept(client: Client) -> None:
    *_, seller = found(number=60, days=200)
    value_again()
    recompute_month_ends(months=3, at=VALUED_AT)
    facts_prepared()

    for somebody, whose in ((person(), {}), (seller, {"customer__owner": seller})):
        kept = MonthEndValuation.objects.filter(**whose).values("month").order_by("month")
        sums = [(each["month"], each["sum"]) for each in kept.annotate(sum=Sum("clv"))]
        ends = month_ends_for(somebody)
        assert [(each.month, each.equity) for each in ends] == sums
        assert len(ends) == 3 and all(each.is_reckoned_later for each in ends)
        for before, after in pairwise(ends):
            assert before.equity + after.new + after.stayed + after.gone == after.equity

    client.force_login(person(language="en"))
    assert "reckoned afterwards" in client.get(reverse("home")).content.decode()
    ValuationRun.objects.filter(as_of__lt=dt.date(2026, 2, 1)).update(record={})
    assert not month_ends_for(person())[0].is_reckoned_later


def test_of_a_company_that_was_valued_once_no_month_is_told() -> None:
    valued_company(number=12)
    assert month_ends_for(person()) == []
