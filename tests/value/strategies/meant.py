"""Customers with a value and a stage, and what follows for them, worked out without the facts."""

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from quilate.core.models import Person
from quilate.customers.models import Customer
from quilate.lifecycle.models import Stage, StagePeriod
from quilate.value.models import MonthEndValuation, Valuation
from tests.facts import facts_prepared
from tests.people import AT
from tests.tiered_company import DECEMBER, TieredCompany, end_months, tiered_company

#: In turns.
_STAGES = (*Stage, Stage.RETENTION, Stage.LOYALTY)


@dataclass(frozen=True)
class Known:
    """What the tables have of a customer."""

    valuation: Valuation
    stage: str
    before: Decimal | None

    @property
    def strategy(self) -> str:
        """Return what the rules that Quilate comes with say: the first that holds."""
        v, stage = self.valuation, self.stage
        fell = bool(self.before) and v.current_value <= Decimal("0.75") * (self.before or 0)
        said = (
            ("win-back", stage == "recovery" and v.value_to_date > 0),
            ("start", stage in {"attraction", "conversion"}),
            ("re-engineer", v.current_value < 0 and stage != "lost"),
            ("protect", v.tier in {"A", "B"} and stage in {"retention", "loyalty"}),
            ("harvest", stage == "lost" or fell),
            ("enhance", v.potential > 0 and v.gap >= Decimal("0.3") * v.potential),
        )
        return next((strategy for strategy, holds in said if holds), "protect")


def staged_company(*, number: int = 40) -> TieredCompany:
    """Give customers amounts and stages in turns, and most of them a value of before."""
    tiered, rng = tiered_company(number=number), np.random.default_rng(3)
    valuations = list(Valuation.objects.order_by("customer"))
    for turn, each in enumerate(valuations):
        _fill(each, rng, is_dear=turn % 9 == 3)
        StagePeriod.objects.create(
            customer=each.customer,
            stage=_STAGES[turn % len(_STAGES)],
            entered_on=DECEMBER,
            at=AT,
            cause="first",
            second_life=turn % 3 == 0,
        )
    amounts = ["current_value", "potential", "gap", "value_to_date", "cost_to_serve", "p_alive"]
    Valuation.objects.bulk_update(valuations, amounts)
    end_months(tiered)
    for turn, ended in enumerate(MonthEndValuation.objects.filter(month=DECEMBER)):
        ended.current_value = Decimal(20 + 50 * (turn % 3))
        ended.save()
    facts_prepared()
    return tiered


def known() -> dict[int, Known]:
    """Read what each valued customer is, straight from the tables."""
    stages = dict(StagePeriod.objects.current().values_list("customer", "stage"))
    before = dict(
        MonthEndValuation.objects.filter(month=DECEMBER).values_list("customer", "current_value")
    )
    return {
        each.customer_id: Known(each, stages[each.customer_id], before.get(each.customer_id))
        for each in Valuation.objects.current()
    }


def within_reach(person: Person) -> set[int]:
    return set(Customer.objects.visible_to(person).current().values_list("pk", flat=True))


def _fill(valuation: Valuation, rng: np.random.Generator, *, is_dear: bool) -> None:
    valuation.current_value = Decimal(-5 if is_dear else int(rng.integers(10, 120)))
    valuation.potential = Decimal(int(rng.integers(20, 200)))
    valuation.gap = valuation.potential - valuation.current_value
    valuation.value_to_date = Decimal(int(rng.integers(-20, 300)))
    valuation.cost_to_serve = Decimal(int(rng.integers(0, 30)))
    valuation.p_alive = float(rng.uniform())
