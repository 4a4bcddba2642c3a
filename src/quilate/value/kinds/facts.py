"""Of which kind a customer is, by the finding that is in force: the nearest one, the same day."""

import datetime as dt

from quilate.core.facts import Fact, FactTable, Kind, know, when_prepared
from quilate.core.jobs import start
from quilate.core.models import Person
from quilate.value.kinds.basis import SOURCES
from quilate.value.kinds.jobs import FIND
from quilate.value.kinds.models import Finding
from quilate.value.kinds.queries import names_in_force
from quilate.value.kinds.sorting import KIND, sorted_by
from quilate.value.models import ValuationRun


def _kinds(_person: Person) -> list[tuple[str, str]]:
    return list(names_in_force().items())


FACT = Fact(KIND, Kind.CHOICE, "kinds-fact", "kinds-fact-meaning", choices=_kinds)


def _unoffered() -> list[str]:
    return [] if Finding.in_force() else [KIND]


def _sorted() -> str:
    finding = Finding.in_force()
    if finding is None:
        return f"SELECT customer_id, NULL AS {KIND} FROM bought WHERE FALSE"
    basis, partition = finding.sorts_by
    return sorted_by(basis, partition, finding.codes, of=f"({basis.buying()})")


def look_again_when_due(*, at: dt.datetime) -> None:
    """Have kinds looked for again once the company has grown four weeks older."""
    latest, run = Finding.latest(), ValuationRun.current()
    if latest and run and Finding.in_force() and latest.is_old(run.as_of):
        start(FIND, by=None, at=at, key=FIND)


know(
    FactTable(
        "kinds",
        title="kinds-facts",
        facts=(FACT,),
        sources=SOURCES,
        sql=_sorted,
        unoffered=_unoffered,
    )
)
when_prepared(look_again_when_due)
