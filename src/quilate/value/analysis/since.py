"""What has changed since the analysis before."""

from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Case, IntegerField, Value, When

from quilate.core.models import Person
from quilate.core.speech import spoken
from quilate.value.analysis.measuring import Measured
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.analysis.seen import as_seen

Part = AnalysedGroup.Part


@dataclass(frozen=True)
class Changed:
    """A group then and now; ``before`` or ``now`` is None of one that is new, or gone."""

    before: AnalysedGroup | None
    now: AnalysedGroup | None

    @property
    def label(self) -> str:
        """Return what it is called, as it was called last."""
        known = self.now or self.before
        return known.label if known else ""

    def of(self, name: str) -> tuple[Decimal, Decimal]:
        """Return a figure before and now; nobody has none of it."""
        ends = (getattr(each, name) if each else Decimal(0) for each in (self.before, self.now))
        before, now = ends
        return before, now

    @property
    def customers(self) -> int:
        """Return how many customers there are more."""
        before, now = self.of("customers")
        return int(now - before)

    @property
    def signed_customers(self) -> str:
        """Return the same with its sign."""
        return f"{'−' if self.customers < 0 else '+'}{spoken().number(abs(self.customers))}"

    @property
    def clv(self) -> Decimal:
        """Return how much more is expected of them."""
        before, now = self.of("clv")
        return now - before

    @property
    def current_value(self) -> Decimal:
        """Return how much more margin they brought in twelve months."""
        before, now = self.of("current_value")
        return now - before

    @property
    def cost_to_serve(self) -> Decimal:
        """Return how much more serving them has cost."""
        before, now = self.of("cost_to_serve")
        return now - before

    @property
    def clv_share(self) -> float | None:
        """Return how far what is expected has moved, as a share; None where that says nothing."""
        before, now = self.of("clv")
        return float(now / before - 1) if before > 0 else None


@dataclass(frozen=True)
class Since:
    """An analysis beside the one before it, of the same reach.

    Attributes
    ----------
    groups
        Empty where the one before was grouped by something else.
    """

    before: Analysis
    total: Changed
    groups: list[Changed]

    @property
    def moved(self) -> int:
        """Return how many customers the groups that grew have more: so many at least moved."""
        return sum(each.customers for each in self.groups if each.customers > 0)


def since_the_last(analysis: Analysis, measured: Measured, *, to: Person) -> Since | None:
    """Return how an analysis stands to the last before it; None where it is the first.

    One by the same groups goes before a later one by others.
    """
    before = _before(analysis)
    if before is None:
        return None
    were = as_seen(list(before.groups.exclude(part=Part.KIND)), before, to)
    total = Changed(next(each for each in were if each.part == Part.TOTAL), measured.total)
    if before.by != analysis.by:
        return Since(before, total, [])
    told_apart = [each for each in were if each.part == Part.GROUP]
    is_whole = measured.rest is None and all(each.part != Part.REST for each in were)
    return Since(before, total, _changed(told_apart, measured.groups, is_whole=is_whole))


def _before(analysis: Analysis) -> Analysis | None:
    alike = Case(When(by=analysis.by, then=Value(1)), default=0, output_field=IntegerField())
    earlier = Analysis.objects.filter(pk__lt=analysis.pk, needs=analysis.needs)
    same = earlier.of_the_reach_of(analysis).annotate(alike=alike)
    return same.order_by("-alike", "-pk").first()


def _changed(
    before: list[AnalysedGroup], now: list[AnalysedGroup], *, is_whole: bool
) -> list[Changed]:
    """Return the groups side by side; of many, who is gone may only be among the others."""
    were, are = ({each.code: each for each in some} for some in (before, now))
    both = [Changed(were.get(code), are.get(code)) for code in dict.fromkeys((*are, *were))]
    return [each for each in both if is_whole or (each.before and each.now)]
