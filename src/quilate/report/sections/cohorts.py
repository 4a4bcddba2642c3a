"""Value by cohort: when customers came, what they have left, what they are still worth."""

from collections.abc import Callable
from dataclasses import dataclass

from quilate.report.contents import Cohort, ReportContents
from quilate.report.wording import Wording


@dataclass(frozen=True)
class Bar:
    """A figure with the length of its bar, in percent of the longest in its column."""

    text: str
    length: float
    is_loss: bool


@dataclass(frozen=True)
class CohortRow:
    name: str
    customers: Bar
    value_to_date: Bar
    clv: Bar


@dataclass(frozen=True)
class CohortSection:
    finding: str
    rows: tuple[CohortRow, ...]


def cohort_section(contents: ReportContents, say: Wording) -> CohortSection:
    cohorts = contents.figures.cohorts
    customers = _bars([float(each.customers) for each in cohorts], lambda each, _: say.count(each))
    value = _bars([each.value_to_date for each in cohorts], _money(say))
    clv = _bars([_clv_each(each) for each in cohorts], _money(say))
    names = [say.period(each.start, each.period) for each in cohorts]
    rows = zip(names, customers, value, clv, strict=True)
    return CohortSection(_finding(cohorts, say), tuple(CohortRow(*row) for row in rows))


def _money(say: Wording) -> Callable[[float, float], str]:
    return lambda amount, longest: say.money(amount, among=longest)


def _bars(amounts: list[float], written: Callable[[float, float], str]) -> list[Bar]:
    longest = max((abs(amount) for amount in amounts), default=0.0) or 1.0
    return [
        Bar(written(amount, longest), round(100 * abs(amount) / longest, 1), amount < 0)
        for amount in amounts
    ]


def _clv_each(cohort: Cohort) -> float:
    return cohort.clv / cohort.customers


def _finding(cohorts: tuple[Cohort, ...], say: Wording) -> str:
    if not cohorts:
        return say("cohorts-finding-none")
    # A cohort of three customers may have any mean: the heading is for those that weigh.
    least = 0.2 * max(each.customers for each in cohorts)
    best = max((each for each in cohorts if each.customers >= least), key=_clv_each)
    return say(
        "cohorts-finding" if len(cohorts) > 1 else "cohorts-finding-one",
        cohort=say.period_in_words(best.start, best.period),
        clv=say.money(_clv_each(best)),
    )
