"""Preparing the sums that pages show."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.db import transaction
from django.db.models import Count, Sum

from quilate.activity.models import Acquisition, Charge, MonthlySales, MonthlyWon, OrderLine
from quilate.activity.months import MonthOf

_SUMS = ("orders", "customers", "revenue", "margin")


@transaction.atomic
def prepare_monthly_sales(*, at: dt.datetime) -> int:
    """Add up all sales by month, branch, team and owner anew, and return how many sums there are.

    Who owns a customer today, owns what the customer bought before.
    """
    sums: dict[tuple[Any, ...], dict[str, Any]] = {}
    for row in (*_of_orders(), *_of_subscriptions()):
        group = (row["month"], row["branch"], row["team"], row["owner"])
        total = sums.setdefault(group, dict.fromkeys(_SUMS, 0))
        for name in _SUMS:
            total[name] += row[name]
    MonthlySales.objects.all().delete()
    MonthlySales.objects.bulk_create(
        MonthlySales(
            month=month, branch_id=branch, team_id=team, owner_id=owner, prepared_at=at, **total
        )
        for (month, branch, team, owner), total in sums.items()
    )
    return len(sums)


@transaction.atomic
def prepare_monthly_won(*, at: dt.datetime) -> int:
    """Count all customers by way and month anew, and return how many counts there are."""
    counts = won_by_month()
    MonthlyWon.objects.all().delete()
    MonthlyWon.objects.bulk_create(
        MonthlyWon(source_id=source, month=month, customers=count, prepared_at=at)
        for source, month, count in counts
    )
    return len(counts)


def won_by_month() -> list[tuple[int, dt.date, int]]:
    """Return how many customers came, by the number of the way and the month."""
    won = Acquisition.objects.values_list("source", MonthOf("won_on"))
    return list(won.annotate(count=Count("id")).order_by())


def _of_orders() -> Iterator[dict[str, Any]]:
    return _grouped(OrderLine, "order__customer", orders=Count("order", distinct=True))


def _of_subscriptions() -> Iterator[dict[str, Any]]:
    return _grouped(Charge, "subscription__customer", orders=Count("subscription", distinct=True))


def _grouped(model: Any, customer: str, *, orders: Count) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    rows = (
        model.objects.annotate(month=MonthOf("day"))
        .values("month", f"{customer}__branch", f"{customer}__team", f"{customer}__owner")
        .annotate(
            orders=orders,
            customers=Count(customer, distinct=True),
            revenue=Sum("account_amount"),
            margin=Sum("margin"),
        )
    )
    for row in rows.order_by():
        yield row | {name: row[f"{customer}__{name}"] for name in ("branch", "team", "owner")}
