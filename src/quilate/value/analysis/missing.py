"""Finding what each step has to assume or lacks."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quilate.core.models import CONVERSATIONS, Person
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.value.analysis.choosing import Chosen
from quilate.value.analysis.costs import UnitCostThen
from quilate.value.analysis.measuring import Measured
from quilate.value.analysis.notes import Note
from quilate.value.analysis.sought import Sought
from quilate.value.models import ValuationRun
from quilate.value.standing import Standing


@dataclass(frozen=True)
class Material:
    """Of what an analysis is made."""

    person: Person
    chosen: Chosen
    standing: Standing
    run: ValuationRun
    measured: Measured
    today: dt.date


def of_segments(its: Material) -> Iterator[Note]:
    """Say who is in no group, and who may be in several."""
    unknown = sum(each.customers for each in its.measured.groups if not each.code)
    if not its.measured.groups:
        yield Note("analysis-note-no-groups")
    elif its.chosen.may_overlap:
        yield Note("analysis-note-overlap", tone="note")
    elif unknown:
        yield Note("analysis-note-unknown", {"customers": unknown}, tone="note")


def of_forecast(its: Material) -> Iterator[Note]:
    """Say whether the data are old, and how the forecast did."""
    if its.run.is_behind(its.today):
        days = (its.today - its.run.as_of).days
        yield _led(
            Note("analysis-note-behind", {"days": days}),
            its.person.may(Permission.IMPORT_DATA),
            ("imports", "room-imports"),
        )
    if its.run.trust != ValuationRun.Trust.GOOD:
        yield Note(f"analysis-note-{its.run.trust}", address="trust", page=say("worth-trust"))


def of_costs(its: Material, costs: list[UnitCostThen]) -> Iterator[Note]:
    """Say which activities cost nothing as far as is known, and which margins are assumed."""
    may_enter = its.person.may(Permission.MANAGE_COMPANY)
    known = {each.activity for each in costs if each.amount is not None}
    free = [each.value for each in CONVERSATIONS if each.value not in known]
    if not known:
        yield _led(Note("analysis-note-no-unit-costs"), may_enter, ("costs", "costs-title"))
    elif free:
        note = Note("analysis-note-free", {"activities": free, "count": len(free)})
        yield _led(note, may_enter, ("costs", "costs-title"))
    if not its.measured.total.cost_to_serve and not its.measured.total.interactions:
        yield Note("analysis-note-nothing-recorded")
    if assumed := its.run.record.get("assumed_rows", 0):
        yield _led(
            Note("analysis-note-assumed-margin", {"lines": assumed}, tone="note"),
            its.person.may(Permission.ENTER_COSTS),
            ("products", "room-products"),
        )


def of_clv(its: Material) -> Iterator[Note]:
    """Say whether there is a month end to compare with."""
    if its.standing.ended_on is None:
        yield Note("analysis-note-no-month-end", tone="note")


def of_kinds(its: Material, sought: Sought) -> Iterator[Note]:
    """Say whether kinds were found, and whether the strategies are known."""
    may_find = its.person.may(Permission.FIND_KINDS)
    if sought.state == "never":
        found = Note("analysis-note-kinds-never", is_asked=True)
        yield _led(found, may_find, ("find-kinds", "kinds-find"))
    elif sought.state != "found":
        yield Note(f"analysis-note-kinds-{sought.state}", address="kinds", page=say("kinds-title"))
    if sought.is_proposed:
        yield Note(
            "analysis-note-kinds-proposed", address="changed-kinds", page=say("kinds-change")
        )
    if its.measured.total.customers and not its.measured.total.strategies:
        yield Note("analysis-note-no-strategies")


def _led(note: Note, may: bool, to: tuple[str, str]) -> Note:
    """Return a note that leads to where it can be mended, for who may."""
    address, page = to
    return replace(note, address=address, page=say(page)) if may else note
