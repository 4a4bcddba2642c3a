"""The groups of an analysis in a file to take away."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.downloads import offer, place_for
from quilate.core.models import Download, Person
from quilate.core.roles import Permission
from quilate.core.row_files import FORMATS, Type
from quilate.core.speech import say
from quilate.value.analysis.report import Report
from quilate.value.strategies.models import Strategy

_COUNTED = {"customers": "worth-customers", "active": "worth-active"}
_MONEY = {
    "current_value": "worth-current-value",
    "value_to_date": "worth-value-to-date",
    "cost_to_serve": "worth-cost-to-serve",
    "clv": "worth-clv",
    "clv_low": "analysis-clv-low",
    "clv_high": "analysis-clv-high",
    "potential": "worth-potential",
    "gap": "worth-gap",
}


@transaction.atomic
def export(report: Report, suffix: str, *, by: Person, at: dt.datetime) -> Download:
    """Write the groups of an analysis into a file, leave it for a person, and record it."""
    analysis = report.analysis
    file = place_for(f"{say('analysis-file-name')}-{analysis.as_of}-{analysis.pk}.{suffix}")
    with FORMATS[suffix](file, _heading()) as rows:
        rows.write(_rows(report))
    recorded("analysis.exported", by=by, at=at, subject=analysis, about=analysis.by, format=suffix)
    # Nobody is in it: it stays when somebody is erased.
    return offer(file, to=by, at=at, needs=Permission.EXPORT_CUSTOMERS, customers=())


def _heading() -> list[tuple[str, str, Type]]:
    figures = _COUNTED | _MONEY
    return [
        ("as_of", say("analysis-as-of-column"), Type.DAY),
        ("currency", say("analysis-currency"), Type.TEXT),
        ("code", say("analysis-code"), Type.TEXT),
        ("group", say("analysis-group"), Type.TEXT),
        *((name, say(label), Type.NUMBER) for name, label in figures.items()),
        *((_column(each), say(f"strategies-name-{each}"), Type.NUMBER) for each in Strategy),
    ]


def _rows(report: Report) -> Iterator[list[object]]:
    analysis = report.analysis
    for row in report.rows:
        group = row.group
        yield [
            *(analysis.as_of, analysis.currency),
            *(group.code if group.part == group.Part.GROUP else group.part, row.label),
            *(Decimal(getattr(group, name)) for name in _COUNTED),
            *(getattr(group, name) for name in _MONEY),
            *(Decimal(group.strategies.get(each, 0)) for each in Strategy),
        ]


def _column(strategy: Strategy) -> str:
    return f"strategy_{strategy.value.replace('-', '_')}"
