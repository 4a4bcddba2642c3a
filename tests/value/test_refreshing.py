"""What happened to a customer changes their value the same day, without learning anew."""

import datetime as dt
from decimal import Decimal

import pytest
from django.conf import settings
from django.db.models import Sum

from quilate.activity.actions import record_interaction
from quilate.clv.forecast.snapshot import Window
from quilate.core.jobs.worker import Worker
from quilate.core.models import Job, UnitCost
from quilate.customers.happening import Happened, tell
from quilate.customers.models import Customer
from quilate.customers.timeline import timeline_of
from quilate.runs.observing import Observations, number_of
from quilate.runs.table import table_of
from quilate.runs.valuing import Beside, valued
from quilate.runs.workbench import workbench
from quilate.transactions import read
from quilate.transactions.histories import numpy_columns
from quilate.value.champions import kept_of
from quilate.value.computing import settings_of
from quilate.value.jobs import REFRESH, RUN
from quilate.value.models import SUMMED, Valuation, ValuationRun, ValueChange
from quilate.value.queries import total, valuation_of
from quilate.value.reading import lines, take_in
from quilate.value.refreshing import refresh
from tests.activity_tables import loaded
from tests.people import branch, customers, person
from tests.valued_company import LAST_DAY, VALUED_AT, found, value_again, valued_company

pytestmark = pytest.mark.django_db
_SOON = VALUED_AT + dt.timedelta(hours=6)
_TODAY = VALUED_AT.date()
_APART = (
    *("first_purchase", "last_purchase", "purchases", "revenue", "margin", "cost_to_serve"),
    *("value_to_date", "current_value", "p_alive", "expected_purchases", "expected_margin"),
    *("clv", "clv_low", "clv_high", "next_purchase"),
)


@pytest.mark.long
def test_who_has_done_nothing_is_worth_what_the_run_said() -> None:
    valued_company(number=40)
    before = list(Valuation.objects.order_by("pk").values())

    refresh([row["customer_id"] for row in before], Happened((), "other", VALUED_AT))

    assert list(Valuation.objects.order_by("pk").values()) == before
    assert not ValueChange.objects.exists()


@pytest.mark.long
def test_a_customer_is_worth_what_the_whole_run_would_say_with_the_same_champion() -> None:
    found(number=150, days=400)
    run = value_again()
    best = [valuation.customer for valuation in run.valuations.order_by("rank")[:3]]
    for number, customer in enumerate(best):
        _buys(customer.key, f"N{number}", "75.50")
    loaded("interactions", {"customer": best[0].key, "day": _TODAY, "cost": "3.10"})
    loaded("invoices", {"invoice": "F9", "customer": best[1].key, "amount": "30"})
    loaded("payments", {"invoice": "F9", "kind": "written-off", "day": _TODAY, "amount": "30"})

    refresh([customer.pk for customer in best], Happened((), "purchase", _SOON, "N"))

    expected = _by_the_whole_run(run, _TODAY)
    for customer in best:
        refreshed = valuation_of(customer)
        assert refreshed is not None
        for name in _APART:
            shown, said = getattr(refreshed, name), expected[customer.key][name]
            if isinstance(shown, Decimal):
                assert abs(shown - Decimal(str(said))) <= Decimal("0.005001"), name
            else:
                assert shown == said, name


def test_who_has_only_cost_something_is_no_more_valued_than_by_the_whole_run() -> None:
    found(number=40, days=400)
    customers({"customer_id": "N1", "given_names": "Ana"})
    loaded("interactions", {"customer": "N1", "day": LAST_DAY, "cost": "3.00"})
    value_again()
    prospect = Customer.objects.get(key="N1")
    assert valuation_of(prospect) is None

    assert refresh([prospect.pk], Happened((), "merge", _SOON)) == 0

    assert valuation_of(prospect) is None
    assert not ValueChange.objects.exists()


def _by_the_whole_run(run: ValuationRun, day: dt.date) -> dict[str, dict[str, object]]:
    """Value everybody as of a day by the champion that was kept."""
    kept = kept_of(run)
    assert kept is not None
    with workbench() as bench:
        take_in(bench)
        choices = settings_of(day, bench)
        log = read(lines(bench), choices.reading, bench)
        costs = numpy_columns(bench.sql("SELECT customer_key, cost_to_serve FROM customer_costs"))
        window = Window(number_of(day), run.horizon_days)
        observed = Observations(log, day)
        everybody = valued(kept.champion, observed, window, choices, Beside(costs), lambda _: None)
        return {row["customer_id"]: row for row in table_of(everybody, bench).to_pylist()}


def _buys(key: str, order: str, amount: str) -> None:
    loaded(
        "order-lines",
        {"order_number": order, "customer": key, "day": _TODAY, "amount": amount, "cost": "20"},
    )


@pytest.mark.long
def test_a_purchase_moves_the_sums_and_is_told_on_the_timeline() -> None:
    valued = valued_company(number=40)
    customer = valued.customer(1)
    before = valuation_of(customer)
    _buys(customer.key, "N1", "500")
    customer.branch = branch("Este")
    customer.save()

    refresh([customer.pk], Happened((customer.pk,), "purchase", _SOON, "N1"))

    after, admin = valuation_of(customer), person()
    assert before is not None
    assert after is not None
    assert after.clv > before.clv
    assert after.current_value == before.current_value + 480
    assert after.branch == customer.branch
    assert total(admin).sums == Valuation.objects.current().aggregate(
        **{name: Sum(name) for name in SUMMED}
    )
    assert total(admin).customers == valued.run.customers
    assert total(person("reading", "branch", branch=customer.branch)).customers == 1
    (change,) = ValueChange.objects.filter(customer=customer)
    assert (change.clv_before, change.clv_after, change.reference) == (before.clv, after.clv, "N1")


@pytest.mark.long
def test_a_first_purchase_makes_somebody_a_valued_customer() -> None:
    valued = valued_company(number=40)
    (number,) = customers({"customer_id": "new"}).numbers.values()
    _buys("new", "N1", "90")

    assert refresh([number], Happened((), "purchase", _SOON)) == 1

    assert total(person()).customers == valued.run.customers + 1
    change = ValueChange.objects.get()
    assert (change.clv_before, change.current_value_after) == (None, Decimal(70))


@pytest.mark.long
def test_without_a_champion_that_can_be_relied_on_nothing_is_refreshed() -> None:
    valued = valued_company(number=40)
    file = settings.HOME / "prepared" / f"champion-{valued.run.pk}"
    file.write_bytes(file.read_bytes()[:-1] + b"?")

    assert refresh([valued.customer(1).pk], Happened((), "other", _SOON)) == 0


@pytest.mark.long
def test_what_happens_while_a_run_is_at_work_is_not_lost() -> None:
    valued = valued_company(number=40)
    customer = valued.customer(1)
    later = VALUED_AT + dt.timedelta(days=1)
    ValueChange.objects.create(
        customer=customer,
        run=valued.run,
        at=later,
        cause="purchase",
        clv_after=0,
        current_value_after=0,
    )

    run = value_again(at=later)

    assert run.valuations.get(customer=customer).refreshed_at == later
    assert run.as_of == LAST_DAY


@pytest.mark.long
def test_a_conversation_that_is_written_down_is_told_with_what_it_did_to_the_value() -> None:
    valued = valued_company(number=40)
    customer, by = valued.customer(1), person()
    UnitCost.objects.create(
        activity="phone",
        valid_from=dt.date(2025, 1, 1),
        amount=4,
        currency="EUR",
        entered_at=VALUED_AT,
    )
    before = valuation_of(customer)
    said = {"channel": "phone", "direction": "inbound"}

    record_interaction(customer, said=said, day=_TODAY, by=by, at=_SOON)

    after = valuation_of(customer)
    assert before is not None
    assert after is not None
    assert after.cost_to_serve == before.cost_to_serve + 4
    told = [entry.message for entry in timeline_of(by, customer).entries]
    assert any(message.startswith("value-timeline-") for message in told)


@pytest.mark.long
def test_what_happened_to_many_is_left_to_a_job() -> None:
    valued = valued_company(number=40)
    numbers = tuple(valued.run.valuations.values_list("customer_id", flat=True))[:6]

    tell(Happened(numbers, "purchase", _SOON))
    tell(Happened((), "import", _SOON))
    tell(Happened((), "import", _SOON))

    asked = Job.objects.filter(kind__startswith="value.").order_by("pk")
    assert list(asked.values_list("kind", flat=True)) == [REFRESH, RUN]
    Worker(lambda: _SOON).work_off()
    assert not Job.objects.exclude(state=Job.State.DONE).exists()
