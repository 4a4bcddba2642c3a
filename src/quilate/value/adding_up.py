"""The prepared sums of the run that is shown, made anew where many customers stand elsewhere."""

from django.db.models import Count, Sum

from quilate.value.models import SUMMED, Valuation, ValuationRun, ValueSum

_GROUP = ("branch_id", "team_id", "owner_id", "quadrant", "tier", "uncertain")


def add_up_again(run: ValuationRun) -> None:
    """Replace the sums of a run, in the transaction that is open."""
    ValueSum.objects.filter(run=run).delete()
    sums = {f"of_{name}": Sum(name) for name in SUMMED}
    rows = Valuation.objects.filter(run=run).order_by().values(*_GROUP)
    found = rows.annotate(of_customers=Count("pk"), **sums)
    ValueSum.objects.bulk_create(
        ValueSum(run=run, **{name.removeprefix("of_"): value for name, value in row.items()})
        for row in found.iterator()
    )
