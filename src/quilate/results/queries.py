"""Reading results, as they were prepared."""

import datetime as dt
from dataclasses import dataclass
from functools import reduce

from django.db.models import Q

from quilate.core.models import Person
from quilate.core.roles import Scope
from quilate.core.speech import say
from quilate.results.divisions import ELSE, Choice, Group
from quilate.results.models import FIGURES, Division, GroupMonth, LedgerMonth, ResultsRun
from quilate.results.period import Period
from quilate.results.result import Result
from quilate.results.statement import Line, Month, Sheet, Statement

_READ = (*FIGURES, "customers", "assumed")
_NOTHING = Result()
#: In the place of a code.
_LEDGER = "ledger"
#: By the code of a group and the month.
Results = dict[tuple[str, dt.date], Result]


def statement_of(person: Person, choice: Choice, period: Period, run: ResultsRun) -> Statement:
    """Return the results of the customers whom a person may see."""
    before = period.year_before if period.year_before.first >= run.first_month else None
    asked = [*(before.months if before else ()), *period.months]
    found = results_by_month(person, choice, run, asked)
    ledger = _ledger(run, asked) if person.scope == Scope.ALL else {}
    groups = [each for each in choice.groups if _is_shown(each, found)]
    reading = _Reading(groups, found | ledger, knows_ledger=bool(ledger))
    months = [Month(each, reading.sheet(Period(each, each))) for each in period.months]
    return Statement(choice, period, reading.sheet(period, before), months)


def results_by_month(
    person: Person, choice: Choice, run: ResultsRun, months: list[dt.date]
) -> Results:
    """Return the results of each group in each month, of the customers whom a person may see."""
    if not choice.is_segment:
        return _in_groups_of(choice, _of(person, Q(division=choice.division), run, months))
    its = Q(division=Division.SEGMENT, code=choice.name)
    found = _of(person, Q(division=Division.EVERYBODY) | its, run, months)
    inside = {key: each for key, each in found.items() if key[0] == choice.name}
    everybody = {key: each for key, each in found.items() if key[0] != choice.name}
    all_of_them = {month: everybody.get((GroupMonth.NONE, month), _NOTHING) for month in months}
    return (
        inside
        | {
            (ELSE, month): whole - inside.get((choice.name, month), _NOTHING)
            for month, whole in all_of_them.items()
        }
        | {key: each for key, each in everybody.items() if key[0] == GroupMonth.NOBODY}
    )


def _in_groups_of(choice: Choice, found: Results) -> Results:
    """Let customers of a group that is no more, of kinds found before, be of none."""
    known = {each.code for each in choice.groups}
    kept = {key: each for key, each in found.items() if key[0] in known}
    for (code, month), result in found.items():
        if code not in known:
            none = (GroupMonth.NONE, month)
            kept[none] = kept.get(none, _NOTHING) + result
    return kept


def _of(
    person: Person,
    groups: Q,
    run: ResultsRun,
    months: list[dt.date],
) -> Results:
    rows = GroupMonth.objects.filter(groups, run=run, month__in=months)
    read = rows.visible_to(person).values_list("code", "month", *_READ)
    return {
        (code, month): Result(**dict(zip(_READ, figures, strict=True)))
        for code, month, *figures in read
    }


def _ledger(run: ResultsRun, months: list[dt.date]) -> Results:
    rows = LedgerMonth.objects.filter(run=run, month__in=months).values("month", *FIGURES)
    return {(_LEDGER, row.pop("month")): Result(**row) for row in rows}


def _is_shown(group: Group, found: Results) -> bool:
    """Return whether a group has a line: those of no group only where there is something."""
    if group.code not in {GroupMonth.NONE, GroupMonth.NOBODY}:
        return True
    return any(code == group.code and not each.is_nothing for (code, _), each in found.items())


@dataclass(frozen=True)
class _Reading:
    """Results of the groups that are shown, and of the ledger where somebody may see it."""

    groups: list[Group]
    found: Results
    knows_ledger: bool

    def sheet(self, period: Period, before: Period | None = None) -> Sheet:
        """Return the results of a time, and of the year before it."""
        lines = [self._line(each, period, before) for each in self.groups]
        then = sum((each.before for each in lines if each.before), _NOTHING) if before else None
        now = sum((each.now for each in lines), _NOTHING)
        ledger = self._line(Group(_LEDGER, say("results-ledger")), period, None)
        return Sheet(
            lines,
            Line(Group("total", say("results-total")), now, then),
            ledger if self.knows_ledger else None,
        )

    def _line(self, group: Group, period: Period, before: Period | None) -> Line:
        then = self._over(group.code, before) if before else None
        return Line(group, self._over(group.code, period), then)

    def _over(self, code: str, period: Period) -> Result:
        months = (self.found.get((code, month), _NOTHING) for month in period.months)
        return reduce(Result.then, months, _NOTHING)
