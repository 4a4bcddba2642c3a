"""Making an analysis: for a step of the wizard alone, or all of it for a report."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from quilate.core.facts import asking
from quilate.core.models import Person
from quilate.core.reach import reach_of
from quilate.value.analysis.choosing import Chosen, in_every_language, in_this_language
from quilate.value.analysis.costs import done_for, unit_costs_then
from quilate.value.analysis.measuring import Measured, Measuring
from quilate.value.analysis.missing import (
    Material,
    of_clv,
    of_costs,
    of_forecast,
    of_kinds,
    of_segments,
)
from quilate.value.analysis.models import Analysis
from quilate.value.analysis.notes import Note
from quilate.value.analysis.sought import sought_now
from quilate.value.analysis.steps import CLV, COSTS, FORECAST, KINDS, SEGMENTS, STEPS
from quilate.value.equity import Equity, equity_of
from quilate.value.models import ValuationRun
from quilate.value.standing import Standing
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.playbook import Playbook

Details = dict[str, object]
#: Is told which step is being done.
Told = Callable[[str], None]


@dataclass(frozen=True)
class Draft:
    """An analysis that is not kept, or not yet.

    Attributes
    ----------
    details, notes
        Of the steps that were asked for.
    """

    analysis: Analysis
    measured: Measured
    notes: Mapping[str, list[Note]]


@dataclass(frozen=True)
class Making:
    """Makes an analysis for a person, as of one moment."""

    person: Person
    chosen: Chosen
    standing: Standing
    run: ValuationRun
    at: dt.datetime
    today: dt.date

    def of_step(self, step: str) -> Draft:
        """Return one step, in the language that is spoken."""
        with asking() as ask:
            measuring = Measuring(ask, self.person, self.run, in_this_language)
            measured = measuring.measured(self.chosen, with_kinds=step == KINDS)
            equity = equity_of(ask, self.person, self.standing) if step == CLV else None
        return self._draft(measured, [step], _Details(self, measured, equity, is_whole=False))

    def whole(self, told: Told) -> Draft:
        """Return all steps, in every language; what takes time is told."""
        told(SEGMENTS)
        with asking() as ask:
            naming = in_every_language
            measured = Measuring(ask, self.person, self.run, naming).measured(self.chosen)
            told(CLV)
            equity = equity_of(ask, self.person, self.standing)
        told(COSTS)
        return self._draft(measured, STEPS, _Details(self, measured, equity, is_whole=True))

    def _draft(
        self, measured: Measured, steps: "list[str] | tuple[str, ...]", its: "_Details"
    ) -> Draft:
        found = {step: its.of(step) for step in steps}
        details: Details = {"notes": {step: [n.keep() for n in found[step][1]] for step in steps}}
        for each, _ in found.values():
            details |= each
        notes = {step: list(its) for step, (_, its) in found.items()}
        return Draft(self._analysis(details), measured, notes)

    def _analysis(self, details: Details) -> Analysis:
        run, prepared_at = self.run, self.standing.prepared_at
        assert prepared_at is not None
        reach = reach_of(self.person)
        named = next((str(each) for name, each in reach.items() if name != "scope" and each), "")
        return Analysis(
            made_at=self.at,
            made_by=self.person,
            **reach,
            reach_name=named,
            run=run,
            prepared_at=prepared_at,
            as_of=run.as_of,
            currency=run.currency,
            champion=run.champion,
            trust=run.trust,
            horizon_days=run.horizon_days,
            discount_rate_per_year=run.discount_rate_per_year,
            backtest=run.backtest,
            scores=run.scores,
            by=self.chosen.name,
            by_labels=in_every_language(self.chosen.label),
            needs=self.chosen.needs,
            details=details,
        )


@dataclass(frozen=True)
class _Details:
    """What the steps say beside the groups, each when it is asked for."""

    making: Making
    measured: Measured
    equity: Equity | None
    is_whole: bool

    def of(self, step: str) -> tuple[Details, list[Note]]:
        """Return what one step says, and what it lacks."""
        its: dict[str, Callable[[], tuple[Details, list[Note]]]] = {
            SEGMENTS: lambda: ({}, list(of_segments(self._material))),
            FORECAST: lambda: ({}, list(of_forecast(self._material))),
            COSTS: self._costs,
            CLV: self._clv,
            KINDS: self._kinds,
        }
        return its[step]()

    @cached_property
    def _material(self) -> Material:
        its = self.making
        return Material(its.person, its.chosen, its.standing, its.run, self.measured, its.today)

    def _costs(self) -> tuple[Details, list[Note]]:
        its = self.making
        unit = unit_costs_then(its.run.as_of)
        done = done_for(its.person, until=its.run.as_of) if self.is_whole else []
        kept = {"unit": [e.keep() for e in unit], "done": [e.keep() for e in done]}
        return {"costs": kept}, list(of_costs(self._material, unit))

    def _clv(self) -> tuple[Details, list[Note]]:
        assert self.equity is not None
        ended_on = self.equity.ended_on
        moves = [[each.why, each.customers, str(each.amount)] for each in self.equity.moves]
        then = {"ended_on": ended_on.isoformat() if ended_on else None}
        kept = then | {"then": str(self.equity.then), "now": str(self.equity.now), "moves": moves}
        return {"moves": kept}, list(of_clv(self._material))

    def _kinds(self) -> tuple[Details, list[Note]]:
        sought = sought_now()
        kept: Details = {"kinds": sought.keep(), "plans": self._plans()}
        return kept, list(of_kinds(self._material, sought))

    def _plans(self) -> dict[str, dict[str, list[str]]]:
        """Return with what the strategies begin that somebody has, in the words of then."""
        playbook = Playbook.in_force()
        had = [Strategy(each) for each in self.measured.total.strategies]
        naming = in_every_language if self.is_whole else in_this_language
        return {each.value: naming(_steps_of(playbook, each)) for each in had}


def _steps_of(playbook: Playbook, strategy: Strategy) -> Callable[[], list[str]]:
    return lambda: [step.what for step in playbook.steps_of(strategy)]
