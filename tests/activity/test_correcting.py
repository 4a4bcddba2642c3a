"""What is in follows a rate or a cost that is corrected, once somebody asks for it."""

from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse

from quilate.activity.models import ExchangeRate, Invoice, OrderLine, ProductCost
from quilate.core.jobs.worker import Worker
from quilate.core.models import AuditEntry, Job
from tests.activity_tables import house, loaded
from tests.people import person

pytestmark = pytest.mark.django_db
_FIGURES = ("order__key", "rate", "rate_on", "account_amount", "cost", "margin", "cost_source")


@pytest.fixture
def finance(client: Client) -> Client:
    house()
    client.force_login(person("finance", language="en"))
    for day, rate in (("2026-01-01", "0.9"), ("2026-02-01", "0.8")):
        loaded("rates", {"currency": "USD", "day": day, "rate": rate})
    _enter()
    return client


def _enter() -> None:
    said = {"currency": "USD", "amount": "10.05", "day": "2026-01-15", "product": "P1"}
    loaded(
        "order-lines",
        said | {"order_number": "GIVEN", "cost": "3.33"},
        said | {"order_number": "BOTH", "cost": "3.33", "margin": "5"},
        said | {"order_number": "DATED"},
        said | {"order_number": "ASSUMED", "product": None},
        said | {"order_number": "LATER", "day": "2026-02-15"},
        said | {"order_number": "OWN", "currency": "EUR"},
    )
    loaded("invoices", {"invoice": "F1", "issued_on": "2026-01-20", "currency": "USD"})


def _lines() -> list[tuple[object, ...]]:
    return list(OrderLine.objects.order_by("order__key").values_list(*_FIGURES))


def _worked_off() -> Job:
    asked = Job.objects.filter(kind__startswith="activity.by-").latest("pk")
    Worker(lambda: asked.not_before).work_off()
    asked.refresh_from_db()
    return asked


def test_records_follow_a_corrected_rate_as_if_they_came_in_again(finance: Client) -> None:
    sent = {"currency": "USD", "day": "2026-01-01", "rate": "0.5"}
    offered = finance.post(reverse("rates"), sent, follow=True).content.decode()
    before = _lines()
    rate = ExchangeRate.objects.get(day="2026-01-01")
    assert reverse("rate-apply", args=[rate.pk]) in offered
    assert Invoice.objects.get().rate == Decimal("0.9")

    finance.post(reverse("rate-apply", args=[rate.pk]))
    job = _worked_off()
    after = _lines()
    _enter()

    assert (job.state, job.problem) == (Job.State.DONE, "")
    assert after == _lines() != before
    assert Invoice.objects.get().rate == Decimal("0.5")
    told = AuditEntry.objects.get(action="rate.applied").details["changes"]
    # Four lines of January, each 9.05 before and 5.03 since, and a bill.
    assert (told["records"], told["revenue_moved"]) == (["", 5], ["", "-16.08"])
    assert Job.objects.filter(kind="activity.monthly-sales").exists()


def test_lines_follow_a_corrected_cost_except_where_a_file_said_theirs(finance: Client) -> None:
    product = ProductCost.objects.get().product
    sent = {"valid_from": "2026-02-01", "unit_cost": "1.25", "list_price": ""}
    address = reverse("product-cost-new", args=[product.pk])
    offered = finance.post(address, sent, follow=True).content.decode()
    cost = ProductCost.objects.get(valid_from="2026-02-01")
    assert reverse("product-cost-apply", args=[cost.pk]) in offered

    finance.post(reverse("product-cost-apply", args=[cost.pk]))
    job = _worked_off()
    after = _lines()
    _enter()

    assert (job.state, job.problem) == (Job.State.DONE, "")
    assert after == _lines()
    told = AuditEntry.objects.get(action="product.cost-applied").details["changes"]
    assert told["records"] == ["", 1]


def test_to_have_it_reckoned_twice_changes_nothing(finance: Client) -> None:
    rate = ExchangeRate.objects.get(day="2026-01-01")

    finance.post(reverse("rate-apply", args=[rate.pk]))
    job = _worked_off()

    assert job.result["figures"]["records"] == 0


@pytest.mark.parametrize(("area", "scope"), [("marketing", "all"), ("finance", "own")])
def test_who_may_not_enter_costs_has_nothing_reckoned_again(
    client: Client, area: str, scope: str
) -> None:
    house()
    client.force_login(person(area, scope))

    for name in ("rate-apply", "product-cost-apply"):
        assert client.post(reverse(name, args=[1])).status_code == 403
    assert not Job.objects.exists()
