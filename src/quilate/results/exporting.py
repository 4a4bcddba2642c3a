"""Results in a file to take away."""

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
from quilate.results.columns import columns
from quilate.results.statement import Line, Sheet, Statement

_CENT = Decimal("0.01")


@transaction.atomic
def export(statement: Statement, suffix: str, *, by: Person, at: dt.datetime) -> Download:
    """Write the months of a statement into a file, leave it for a person, and record it."""
    period = statement.period
    file = place_for(
        f"{say('results-file-name')}-{period.first:%Y-%m}-{period.last:%Y-%m}.{suffix}"
    )
    with FORMATS[suffix](file, _heading()) as rows:
        for each in statement.months:
            rows.write([each.month, *row] for row in _rows(each.sheet))
    recorded(
        "results.exported",
        by=by,
        at=at,
        about=statement.choice.label,
        first=f"{period.first:%Y-%m}",
        last=f"{period.last:%Y-%m}",
        format=suffix,
    )
    # Nobody is in it: it stays when somebody is erased.
    return offer(file, to=by, at=at, needs=Permission.EXPORT_CUSTOMERS, customers=())


def _heading() -> list[tuple[str, str, Type]]:
    return [
        ("month", say("results-month"), Type.DAY),
        ("code", say("results-code"), Type.TEXT),
        ("group", say("results-group"), Type.TEXT),
        *((each.name, each.label, Type.NUMBER) for each in columns()),
        ("assumed", say("results-assumed-lines"), Type.NUMBER),
    ]


def _rows(sheet: Sheet) -> Iterator[list[object]]:
    for each in (*sheet.lines, sheet.total):
        now = each.now
        per_customer = None if now.each is None else now.each.quantize(_CENT)
        counts = (Decimal(now.customers), per_customer, Decimal(now.assumed))
        yield [*_amounts(each), *counts]
    # The ledger knows amounts, and not to whom they belong.
    for line in (sheet.ledger, sheet.difference) if sheet.ledger else ():
        yield [*_amounts(line), None, None, None]


def _amounts(line: Line) -> list[object]:
    return [line.group.code or "none", line.group.label, *line.amounts]
