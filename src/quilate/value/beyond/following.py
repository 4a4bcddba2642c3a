"""Who brought customers whose value has changed, followed the same day.

Points compare everybody with everybody: they wait for the next run.
"""

from collections.abc import Collection
from decimal import Decimal

from django.db.models import Count, F, Q, Sum

from quilate.activity.models import Acquisition
from quilate.customers.models import Customer
from quilate.value.models import BeyondPolicy, BeyondValue, ValuationRun

_Brought = tuple[int, Decimal]


def follow(
    run: ValuationRun, customers: Collection[int], *, without: Collection[int] = ()
) -> set[int]:
    """Add up anew what customers brought, and those who brought them; return who they are.

    Parameters
    ----------
    without
        Who is about to go, and counts for nobody any more.
    """
    if not BeyondPolicy.in_force().is_on:
        return set()
    came = Acquisition.objects.filter(customer__in=customers, recommended_by__isnull=False)
    bringers = set(customers) | set(came.values_list("recommended_by", flat=True))
    living = set(_living(bringers - set(without)))
    BeyondValue.objects.filter(run=run, customer__in=bringers - living).delete()
    found = _brought_by(living, run, without)
    nothing: _Brought = (0, Decimal(0))
    BeyondValue.objects.bulk_create(
        [_row(run, number, found.get(number, nothing)) for number in sorted(living)],
        update_conflicts=True,
        unique_fields=["customer", "run"],
        update_fields=["customers_brought", "clv_brought"],
    )
    return living


def _living(numbers: Collection[int]) -> Collection[int]:
    return Customer.objects.current().filter(pk__in=numbers).values_list("pk", flat=True)


def _brought_by(
    numbers: Collection[int], run: ValuationRun, without: Collection[int]
) -> dict[int, _Brought]:
    """Return how many each one brought, and what those are worth together."""
    came = Acquisition.objects.filter(
        recommended_by__in=numbers, customer__merged_into=None, customer__erased_at=None
    )
    among = came.exclude(customer=F("recommended_by")).exclude(customer__in=without)
    clv = Sum("customer__valuations__clv", filter=Q(customer__valuations__run=run))
    rows = among.values("recommended_by").annotate(
        brought=Count("customer", distinct=True), clv=clv
    )
    return {
        row["recommended_by"]: (row["brought"], row["clv"] or Decimal(0)) for row in rows.order_by()
    }


def _row(run: ValuationRun, number: int, brought: _Brought) -> BeyondValue:
    customers, clv = brought
    return BeyondValue(run=run, customer_id=number, customers_brought=customers, clv_brought=clv)
