"""A segment of the reckoned company, and what it is promised."""

import datetime as dt
from typing import Any

from quilate.core.models import Person
from quilate.results.models import ResultsRun
from quilate.results.preparing import prepare_results
from quilate.results.propositions.actions import decide
from quilate.results.propositions.models import Proposition
from quilate.results.propositions.said import Said
from quilate.segments.actions import Named, create
from quilate.segments.models import Segment
from tests.people import AT
from tests.valued_company import VALUED_AT

#: Half of the months that are known last are after it.
BEGINS = dt.date(2025, 9, 1)
FAR = dt.date(2099, 1, 1)
ON = AT.date()
#: Who bought often: some of the customers, and not others.
OFTEN = {"fact": "orders", "is": "at-least", "values": ["4"]}


def some_segment(by: Person, *, name: str = "Frecuentes", sharing: str = "everybody") -> Segment:
    """Name some of the customers, the day before the results are reckoned."""
    rule, at = {"join": "all", "parts": [OFTEN]}, VALUED_AT - dt.timedelta(days=1)
    return create(Named(name, sharing=sharing), rule=rule, by=by, at=at, on=at.date())


def reckoned_with(segment: Segment) -> ResultsRun:
    """Reckon the results again, now that there is a segment."""
    assert segment.pk
    run = prepare_results(at=VALUED_AT)
    assert run is not None
    return run


def said(owner: Person, **other: Any) -> Said:
    """Return a proposition with all that is needed."""
    usual: dict[str, Any] = {
        "needs": "Little time",
        "promise": "Served by noon",
        "difference": "Nobody else delivers before two",
        "owner": owner,
        "holds_from": BEGINS,
        "review_on": FAR,
    }
    return Said(**usual | other)


def promised(
    segment: Segment,
    by: Person,
    *,
    seen: int | None = None,
    **other: Any,
) -> Proposition:
    """Decide what a segment is promised."""
    return decide(segment, said(by, **other), reason="Surveyed", seen=seen, by=by, at=AT)
