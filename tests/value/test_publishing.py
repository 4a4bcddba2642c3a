"""What is shown changes in one moment, wholly, or not at all."""

import datetime as dt
from decimal import Decimal

import pytest
from django.db.models import Count, Sum

from quilate.core.jobs import start
from quilate.core.jobs.worker import Worker
from quilate.core.models import Job
from quilate.language import Problem
from quilate.value import writing
from quilate.value.backfilling import recompute_month_ends
from quilate.value.jobs import KEY, RUN
from quilate.value.models import (
    SUMMED,
    EngagementMeasurement,
    MonthEndValuation,
    Valuation,
    ValuationRun,
    ValueSum,
)
from quilate.value.publishing import sweep
from quilate.value.queries import total, totals_by_quadrant, valuation_of
from tests.people import company, person
from tests.valued_company import VALUED_AT, found, value_again, valued_company

pytestmark = pytest.mark.django_db


@pytest.mark.long
def test_equity_is_the_sum_over_customers_over_quadrants_and_over_the_prepared_sums() -> None:
    valued = valued_company(number=40)
    of_customers = Valuation.objects.current().aggregate(**{name: Sum(name) for name in SUMMED})
    admin = person()

    assert total(admin).sums == of_customers
    assert sum(each["clv"] for each in totals_by_quadrant(admin).values()) == of_customers["clv"]
    assert abs(of_customers["clv"] - valued.run.equity) < Decimal("0.40")


@pytest.mark.long
def test_a_person_sees_the_valuations_and_the_sums_of_the_customers_within_reach_only() -> None:
    valued = valued_company(number=40)
    south = person("sales", "branch", branch=valued.south)
    for who in (valued.seller, south):
        seen = Valuation.objects.current().visible_to(who)
        assert 0 < seen.count() == total(who).customers < valued.run.customers
        assert seen.aggregate(clv=Sum("clv"))["clv"] == total(who)["clv"]
    assert not Valuation.objects.current().visible_to(person("sales", "own")).exists()


@pytest.mark.long
def test_a_run_that_fails_while_it_writes_changes_nothing_and_is_swept_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    valued = valued_company(number=40)
    before = list(Valuation.objects.current().order_by("pk").values())
    monkeypatch.setattr(writing, "add_up", _broken)

    with pytest.raises(RuntimeError):
        value_again(at=VALUED_AT + dt.timedelta(days=1))

    assert ValuationRun.current() == valued.run
    assert list(Valuation.objects.current().order_by("pk").values()) == before
    assert Valuation.objects.count() > len(before)
    sweep()
    assert list(Valuation.objects.order_by("pk").values()) == before
    assert ValuationRun.objects.count() == 1


def _broken(*_arguments: object) -> None:
    raise RuntimeError


@pytest.mark.long
def test_the_next_run_takes_the_place_of_the_one_before() -> None:
    valued = valued_company(number=40)
    customer = valued.customer(0)

    after = value_again(at=VALUED_AT + dt.timedelta(days=1))

    valuation = valuation_of(customer)
    assert valuation is not None
    assert valuation.run == after
    assert Valuation.objects.count() == ValueSum.objects.aggregate(n=Sum("customers"))["n"]
    assert not MonthEndValuation.objects.exists()


@pytest.mark.long
def test_the_last_valuation_of_a_month_is_kept_for_ever() -> None:
    found(number=40, days=40)
    february = value_again(at=dt.datetime(2026, 2, 27, tzinfo=dt.UTC))
    expected = dict(Valuation.objects.current().values_list("customer", "clv"))

    value_again()
    value_again(at=VALUED_AT + dt.timedelta(days=1))

    kept = MonthEndValuation.objects.filter(month=dt.date(2026, 2, 1), run=february)
    assert dict(kept.values_list("customer", "clv")) == expected
    assert MonthEndValuation.objects.count() == len(expected)


def test_without_orders_there_is_nothing_to_value() -> None:
    company()

    with pytest.raises(Problem) as told:
        value_again()

    assert told.value.message_id == "value-no-orders"


@pytest.mark.long
def test_a_person_has_everybody_valued_by_a_job() -> None:
    found(number=40, days=40)

    job = start(RUN, by=person("finance"), at=VALUED_AT, key=KEY)
    Worker(lambda: VALUED_AT).work_off()

    job.refresh_from_db()
    assert (job.state, job.problem) == (Job.State.DONE, "")
    run = ValuationRun.objects.current().get()
    assert run.asked_by == job.asked_by
    # What engagement tells of margin has never been measured: it is, beside the run.
    measured = EngagementMeasurement.latest()
    assert measured is not None and measured.until == run.as_of


@pytest.mark.long
def test_month_ends_before_the_first_run_are_recomputed_by_what_it_has_learned() -> None:
    found(number=40, days=200)
    run = value_again()

    made = recompute_month_ends(months=3, at=VALUED_AT)

    assert [again.as_of.month for again in made] == [2, 1, 12]
    assert {again.record["recomputed_by"] for again in made} == {run.pk}
    for again in made:
        kept = MonthEndValuation.objects.filter(run=again).aggregate(n=Count("pk"), clv=Sum("clv"))
        assert kept["n"] == again.customers > 0
        assert abs(kept["clv"] - again.equity) < Decimal("0.40")
    assert recompute_month_ends(months=3, at=VALUED_AT) == []
    assert ValuationRun.current() == run
