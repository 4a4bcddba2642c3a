"""Putting the customers of the run that is shown where the lines now place them."""

from django.db import transaction
from django.db.models import BooleanField, Case, CharField, F, Q, Value, When

from quilate.value.adding_up import add_up_again
from quilate.value.models import PortfolioPolicy, Quadrant, Valuation, ValuationRun
from quilate.value.portfolio.lines import Lines, average_lines, drawn_lines


@transaction.atomic
def place_customers() -> int:
    """Place everybody by the policy in force, and return how many stand elsewhere than before.

    Groups, their sums and the lines of the run change in one moment, or not at all.
    """
    run = ValuationRun.objects.select_for_update().filter(is_current=True).first()
    if run is None:
        return 0
    lines = drawn_lines(PortfolioPolicy.in_force(), average=average_lines(run))
    moved = _moved_over(run, lines)
    run.cut_current_value, run.cut_clv = lines.current_value, lines.clv
    run.save(update_fields=["cut_current_value", "cut_clv"])
    if moved:
        add_up_again(run)
    return moved


def _moved_over(run: ValuationRun, lines: Lines) -> int:
    high_now = Q(current_value__gte=lines.current_value)
    high, low_end, high_end = (
        Q(**{f"{name}__gte": lines.clv}) for name in ("clv", "clv_low", "clv_high")
    )
    place = Case(
        When(high_now & high, then=Value(Quadrant.INVEST)),
        When(high_now, then=Value(Quadrant.NURTURE)),
        When(high, then=Value(Quadrant.RE_ENGINEER)),
        default=Value(Quadrant.SACK),
        output_field=CharField(),
    )
    is_sure = (high & low_end & high_end) | (~high & ~low_end & ~high_end)
    uncertain = Case(When(is_sure, then=False), default=True, output_field=BooleanField())
    elsewhere = Valuation.objects.filter(run=run).alias(place=place, strays=uncertain)
    return elsewhere.exclude(quadrant=F("place"), uncertain=F("strays")).update(
        quadrant=place, uncertain=uncertain
    )
