"""What the pages of the portfolio show of it, put together."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from urllib.parse import urlencode

from django.utils import timezone

from quilate.core.costs.queries import unit_costs_on
from quilate.core.facts import prepared
from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.value.models import PortfolioPolicy, Quadrant, ValuationRun
from quilate.value.portfolio.change import Assumptions, Change, change
from quilate.value.portfolio.crowd import crowd, points
from quilate.value.portfolio.drawing import Map, map_of
from quilate.value.portfolio.figures import Portfolio, Standing, portfolio
from quilate.value.portfolio.history import said_of
from quilate.value.portfolio.keeping import where_to_keep_group
from quilate.value.portfolio.lines import Lines, average_lines, saved_lines
from quilate.value.portfolio.treatment import Treatments, treatments_of
from quilate.value.within import WITHIN_ALL, Within


@dataclass(frozen=True)
class Treated:
    """How a group is treated, in words."""

    quadrant: Quadrant
    said: list[tuple[str, str]]


@dataclass(frozen=True)
class InForce:
    """What holds now: the run that is shown, the policy, and the lines."""

    run: ValuationRun
    policy: PortfolioPolicy | None
    currency: str
    prepared_at: dt.datetime

    @classmethod
    def now(cls) -> "InForce | None":
        """Return what holds; None before anybody is valued and can be shown."""
        run = ValuationRun.current()
        file = prepared()
        if run is None or file is None or "clv" not in file.columns:
            return None
        return cls(run, PortfolioPolicy.in_force(), run.currency, file.at)

    @property
    def lines(self) -> Lines:
        """Return the lines that are saved."""
        return saved_lines(self.run, self.policy)

    @property
    def decided(self) -> dict[str, Decimal | None]:
        """Return the lines as decided; None is that of the average customer, who moves."""
        return {name: getattr(self.policy, f"cut_{name}", None) for name in vars(self.lines)}

    @property
    def undecided(self) -> Lines:
        """Return the lines of the average customer: that which holds where none was decided."""
        average = average_lines(self.run)
        lines = {
            name: getattr(self.lines if line is None else average, name)
            for name, line in self.decided.items()
        }
        return Lines(**lines)

    def begun(self, drawn: Lines) -> dict[str, Decimal | None]:
        """Return the lines with which a decision begins: as decided, but for those drawn anew."""
        saved = vars(self.lines)
        anew = {name: line for name, line in vars(drawn).items() if line != saved[name]}
        return self.decided | anew

    @property
    def treatments(self) -> Treatments:
        """Return how the groups are treated."""
        return treatments_of(self.policy)

    @property
    def treated(self) -> list[Treated]:
        """Return the treatments in words."""
        return [Treated(each, said_of(its)) for each, its in self.treatments.items()]

    @property
    def assumed(self) -> Assumptions:
        """Return what was assumed when it was decided."""
        return Assumptions.of(self.policy)


@dataclass(frozen=True)
class Drawn:
    """The portfolio under drawn lines and treatments, for somebody."""

    person: Person
    now: InForce
    lines: Lines
    treatments: Treatments
    assumed: Assumptions
    within: Within = WITHIN_ALL

    @cached_property
    def portfolio(self) -> Portfolio:
        """Return the groups."""
        return portfolio(
            self.person,
            saved=self.now.lines,
            drawn=self.lines,
            run=self.now.run,
            among=self.within.among,
        )

    @cached_property
    def change(self) -> Change:
        """Return what would change."""
        return change(
            self.portfolio.moves,
            before=self.now.treatments,
            after=self.treatments,
            costs=unit_costs_on(timezone.localdate()),
            assumed=self.assumed,
        )

    @property
    def groups(self) -> list[tuple[Standing, str]]:
        """Return the four groups, each with where it can be kept as a segment."""
        saved, is_part = self.now.lines, bool(self.within.code)
        return [
            (each, "" if is_part else where_to_keep_group(each.quadrant, self.lines, saved=saved))
            for each in self.portfolio.standings
        ]

    @property
    def differs(self) -> bool:
        """Return whether anything is otherwise than it is saved."""
        return self.portfolio.is_moved or self.treatments != self.now.treatments

    @property
    def query(self) -> str:
        """Return what leads on to the same lines, and customers; nothing of all as it is saved."""
        drawn = {"current_value": self.lines.current_value, "clv": self.lines.clv}
        asked = (drawn if self.portfolio.is_moved else {}) | self.within.asked
        return f"?{urlencode(asked)}" if asked else ""

    @property
    def sentence(self) -> str:
        """Return what would change, in words and money."""
        found, currency = self.change, self.now.currency
        said = {
            "customers": found.customers,
            "less": found.served_less,
            "low": spoken().money(float(found.at_risk_low), currency),
            "high": spoken().money(float(found.at_risk_high), currency),
        }
        if found.saved is None:
            return say("portfolio-sentence-unknown", **said)
        said["amount"] = spoken().money(float(abs(found.saved)), currency)
        return say(f"portfolio-sentence-{'saves' if found.saved >= 0 else 'costs'}", **said)

    @property
    def all_alike(self) -> bool:
        """Return whether every group is treated as the others."""
        return len({str(each) for each in self.treatments.values()}) == 1

    @cached_property
    def map(self) -> Map | None:
        """Return the map; None where nobody within reach is valued."""
        found = crowd(self.person, among=self.within.among)
        if found is None:
            return None
        standing_out = points(self.person, found, self.lines)
        return map_of(found, standing_out, saved=self.now.lines, drawn=self.lines)
