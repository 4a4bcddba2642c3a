"""An analysis as pages show it: all that they say comes from what it keeps."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.core.templatetags.estimates import interval
from quilate.runs.candidate_names import called
from quilate.value.analysis import pictures
from quilate.value.analysis.costs import Done, UnitCostThen
from quilate.value.analysis.findings import Findings
from quilate.value.analysis.measuring import Measured
from quilate.value.analysis.models import AnalysedGroup, Analysis
from quilate.value.analysis.notes import Note
from quilate.value.analysis.pictures import Bar
from quilate.value.analysis.said import reach_told
from quilate.value.analysis.seen import as_seen
from quilate.value.analysis.since import Since, since_the_last
from quilate.value.analysis.sought import Sought
from quilate.value.analysis.steps import Step, steps
from quilate.value.analysis.strategic import Recommended, recommended
from quilate.value.bars import Bar as Fall
from quilate.value.bars import Step as Moved
from quilate.value.bars import bars_of
from quilate.value.groups.dimensions import BY_GROUPS

Part = AnalysedGroup.Part


@dataclass(frozen=True)
class Row:
    """A group, with its shares of the whole."""

    group: AnalysedGroup
    label: str
    of_customers: float | None
    of_margin: float | None
    of_clv: float | None

    @property
    def each(self) -> Decimal | None:
        """Return what is expected of one of them."""
        return self.group.clv / self.group.customers if self.group.customers else None


@dataclass(frozen=True)
class StepShown:
    """A step of a report, and what it had to assume or lacked."""

    step: Step
    notes: list[Note]

    @property
    def template(self) -> str:
        """Return what shows it."""
        return f"analysis/{self.step.name}.html"


@dataclass(frozen=True)
class Report:
    """An analysis, kept or not, as somebody reads it."""

    analysis: Analysis
    measured: Measured
    notes: Mapping[str, list[Note]]
    person: Person

    @property
    def steps(self) -> list[StepShown]:
        """Return the steps, with what each lacked."""
        return [StepShown(each, self.notes.get(each.name, [])) for each in steps()]

    @property
    def may_overlap(self) -> bool:
        """Return whether a customer may be in several groups."""
        return self.analysis.by == BY_GROUPS

    @property
    def reach(self) -> str:
        """Return of whose customers it is."""
        return reach_told(self.analysis)

    @property
    def model(self) -> str:
        """Return what the model of its forecast is called."""
        return called(self.analysis.champion, spoken()) if self.analysis.champion else ""

    @cached_property
    def findings(self) -> Findings:
        """Return what it found, in words."""
        return Findings(self.analysis, self.measured)

    @cached_property
    def rows(self) -> list[Row]:
        """Return the groups, the rest of them, and all customers."""
        shares, found = self.findings.shares, self.measured
        rest = [(found.rest, say("worth-groups-rest"))] if found.rest else []
        named = [(each, each.label) for each in found.groups]
        whole = (found.total, say("analysis-everybody"))
        return [
            Row(each, label, shares.customers(each), shares.margin(each), shares.clv(each))
            for each, label in (*named, *rest, whole)
        ]

    @property
    def margin_bars(self) -> list[Bar]:
        """Return the picture of the groups."""
        return pictures.of_margin(self.measured.groups, self.findings.shares)

    @property
    def tenth_bars(self) -> list[Bar]:
        """Return the picture of the forecast: empty where it was not tested."""
        test = self.analysis.backtest
        if not test:
            return []
        return pictures.of_tenths(test["happened"], test["said"], self.analysis.currency)

    @property
    def cost_bars(self) -> list[Bar]:
        """Return the picture of who costs how much to serve."""
        if not self.measured.total.cost_to_serve:
            return []
        return pictures.of_costs(self.measured.groups, self.findings.shares)

    @property
    def activity_bars(self) -> list[Bar]:
        """Return the picture of what costs how much; empty in the wizard."""
        done = [Done.kept(*each) for each in self._detail("costs").get("done", ())]
        return pictures.of_activities(done, self.analysis.currency)

    @property
    def unit_costs(self) -> list[tuple[str, UnitCostThen]]:
        """Return what one of each activity costs, of those of which it is known."""
        costs = [UnitCostThen.kept(*each) for each in self._detail("costs").get("unit", ())]
        named = [(say(f"costs-activity-{each.activity}"), each) for each in costs]
        return [each for each in named if each[1].amount is not None]

    @property
    def interval(self) -> str:
        """Return within which limits what is expected of all may lie."""
        total = self.measured.total
        return say("analysis-interval", ends=interval(total.clv_low, total.clv_high))

    @property
    def clv_bars(self) -> list[Bar]:
        """Return the picture of what is expected of whom."""
        return pictures.of_clv(self.measured.groups)

    @property
    def ended_on(self) -> dt.date | None:
        """Return the last day of the month end that CLV is compared with."""
        ended_on = self._detail("moves").get("ended_on")
        return dt.date.fromisoformat(ended_on) if ended_on else None

    @property
    def moves(self) -> list[Fall]:
        """Return the way from the last month end; empty where no month has ended."""
        kept = self._detail("moves")
        if not kept.get("ended_on"):
            return []
        moved = (
            Moved(f"worth-moved-{why}", Decimal(amount), customers=customers)
            for why, customers, amount in kept["moves"]
        )
        then = Moved("worth-equity-then", Decimal(kept["then"]), is_whole=True)
        now = Moved("worth-equity-now", Decimal(kept["now"]), is_whole=True)
        return bars_of((then, *moved, now))

    @property
    def kind_bars(self) -> list[Bar]:
        """Return the picture of the kinds."""
        return pictures.of_margin(self.measured.kinds, self.findings.shares)

    @property
    def sought(self) -> Sought:
        """Return what came of the search for kinds."""
        return Sought.kept(self._detail("kinds"))

    @property
    def recommended(self) -> list[Recommended]:
        """Return which strategy each group has."""
        return recommended(self.measured.groups, self._detail("plans"))

    @cached_property
    def since(self) -> Since | None:
        """Return what has changed since the analysis before."""
        return since_the_last(self.analysis, self.measured, to=self.person)

    def _detail(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = self.analysis.details.get(name, {})
        return found


def report_of(analysis: Analysis, *, to: Person) -> Report:
    """Return an analysis that was kept, from what it keeps alone, as somebody may read it."""
    found = as_seen(list(analysis.groups.all()), analysis, to)
    parts = {part: [each for each in found if each.part == part] for part in Part}
    measured = Measured(
        parts[Part.GROUP],
        next(iter(parts[Part.REST]), None),
        parts[Part.TOTAL][0],
        parts[Part.KIND],
    )
    kept = analysis.details["notes"]
    notes = {step: [Note.kept(each) for each in kept[step]] for step in kept}
    return Report(analysis, measured, notes, to)
