"""What the stages are judged by: now, and in the month before."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db import transaction
from django.db.models import Sum

from quilate.core.facts import FACTS, ask, asking, within
from quilate.core.models import Person
from quilate.lifecycle.models import Stage, StageMeasure
from quilate.lifecycle.rulebook import Rulebook
from quilate.value.strategies.measures import MEASURES, figure_of, sums_asked

_PLACE = ("branch_id", "team_id", "owner_id")
Sums = dict[str, list[Decimal]]


@dataclass(frozen=True)
class Kpi:
    """The figure of a stage, and what it was when the month before ended.

    Attributes
    ----------
    now, before
        None where there is nothing to measure, or nothing was kept then.
    month
        The month before, by its first day.
    """

    measure: str
    now: float | None
    before: float | None
    month: dt.date


def kpis_of(
    person: Person, rulebook: Rulebook, *, on: dt.date, stages: Iterable[Stage] = Stage
) -> dict[Stage, Kpi]:
    """Return the figures of stages, over the customers whom a person may see."""
    chosen = {stage: rulebook.terms_of(stage).kpi for stage in stages}
    month = (on.replace(day=1) - dt.timedelta(days=1)).replace(day=1)
    now, before = _sums_now(person, on=on), _sums_of(month, set(chosen.values()), person)
    return {
        stage: Kpi(kpi, figure_of(kpi, stage, now), figure_of(kpi, stage, before), month)
        for stage, kpi in chosen.items()
    }


@transaction.atomic
def keep_measures(*, on: dt.date) -> None:
    """Write down all measures of the stages for the month of a day, in place of those before."""
    rows = ask(
        f"SELECT stage, {', '.join(_PLACE)}, {sums_asked(on=on)} FROM {FACTS}"
        " WHERE stage IS NOT NULL GROUP BY ALL"
    )
    month = on.replace(day=1)
    StageMeasure.objects.filter(month=month).delete()
    StageMeasure.objects.bulk_create(
        (
            StageMeasure(
                month=month,
                stage=stage,
                measure=name,
                **dict(zip(_PLACE, row[:3], strict=True)),
                top=row[3 + 2 * place],
                bottom=row[4 + 2 * place],
            )
            for stage, *row in rows
            for place, name in enumerate(MEASURES)
            if row[4 + 2 * place]
        ),
        batch_size=2_000,
    )


def _sums_now(person: Person, *, on: dt.date) -> Sums:
    reach = within(person)
    sql = f"""
        SELECT stage, count(*), {sums_asked(on=on)}
        FROM {{facts}} WHERE {reach.sql} AND stage IS NOT NULL GROUP BY stage
    """
    with asking() as answered:
        rows = answered.added_up(sql, reach.parameters, keys=1)
    return {stage: list(sums) for stage, _, *sums in rows}


def _sums_of(month: dt.date, measures: set[str], person: Person) -> Sums:
    kept = StageMeasure.objects.visible_to(person).filter(month=month, measure__in=measures)
    found: Sums = {}
    for row in kept.values("stage", "measure").annotate(tops=Sum("top"), bottoms=Sum("bottom")):
        sums = found.setdefault(row["stage"], [Decimal(0)] * (2 * len(MEASURES)))
        place = 2 * list(MEASURES).index(row["measure"])
        sums[place : place + 2] = row["tops"], row["bottoms"]
    return found
