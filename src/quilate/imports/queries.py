"""Runs of imports, listed and looked into."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db.models import Q

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import Person
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.imports.kinds import kinds_for
from quilate.imports.kinds.exports import export_of
from quilate.imports.kinds.field import Field, label_id
from quilate.imports.models import Changed, ImportRun, SetAside
from quilate.imports.reading.recognition import looks_rather_like

_PAGE = 30
_ROWS = 50
_State = ImportRun.State
#: What each state is to the person: which of them wait, which ended well.
_TONES = {
    _State.MAPPING: "care",
    _State.CHECKED: "care",
    _State.CHECKING: "note",
    _State.ENTERING: "note",
    _State.DONE: "good",
    _State.FAILED: "bad",
}


#: Choices that are words, and not codes that are written alike in every language.
_WORDS = frozenset(
    "person organisation product plan yes no inbound outbound female male other"
    " email sms phone post whatsapp chat web shop branch visit app"
    " marketing analytics paid written-off answer contract tender accounts".split()
)


#: The fault that is mended on the page of the exchange rates.
_NO_RATE = "activity-reject-no-rate"


@dataclass(frozen=True)
class Listed:
    """A run as the list shows it."""

    run: ImportRun
    kind: str
    state: str
    tone: str


@dataclass(frozen=True)
class Step:
    """A step of an import, as the top of its pages shows it."""

    label: str
    is_done: bool
    is_current: bool


def runs_page(person: Person, cursor: str) -> KeysetPage[ImportRun]:
    """Return a page of the imports that somebody may see, the newest first."""
    runs = ImportRun.objects.visible_to(person).exclude(state=_State.DISCARDED)
    return keyset_page(
        runs.select_related("by", "job").defer("examples", "opened"),
        ("-id",),
        size=_PAGE,
        cursor=cursor,
    )


def listed(run: ImportRun) -> Listed:
    """Return a run with its words."""
    state = "stopped" if run.has_stopped else run.state
    tone = "bad" if run.has_stopped else _TONES.get(_State(run.state), "neutral")
    return Listed(run, say(f"imports-kind-{run.kind}"), say(f"imports-state-{state}"), tone)


def steps(current: str) -> list[Step]:
    """Return the steps of an import; ``current`` is one of them."""
    names = ("file", "columns", "check", "result")
    place = names.index(current)
    return [
        Step(say(f"imports-step-{name}"), number < place, number == place)
        for number, name in enumerate(names)
    ]


def run_with_same_file(run: ImportRun, person: Person) -> ImportRun | None:
    """Return an import of the very same file that has been entered, if somebody may see one."""
    done = ImportRun.objects.visible_to(person).filter(sha256=run.sha256, state=_State.DONE)
    return done.order_by("-finished_at").first()


def other_kind(run: ImportRun, person: Person) -> str:
    """Return the kind that a file rather is than the one it is taken for, or nothing."""
    kinds = kinds_for(person)
    if run.kind not in kinds:
        return ""
    export = export_of(run.columns)
    if export:
        return export.name
    return looks_rather_like(run.its_kind, kinds, run.contents.columns)


def set_aside_page(run: ImportRun, cursor: str) -> KeysetPage[SetAside]:
    """Return a page of the rows that were put aside, in their order."""
    return keyset_page(run.set_aside.all(), ("id",), size=_ROWS, cursor=cursor)


def changed_page(run: ImportRun, person: Person, cursor: str) -> KeysetPage[Changed]:
    """Return a page of what was changed of customers who are within the person's scope still."""
    visible = Customer.objects.visible_to(person)
    changed = run.changed.filter(Q(customer=None) | Q(customer__in=visible))
    return keyset_page(changed, ("id",), size=_ROWS, cursor=cursor)


def shown_faults(faults: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return what is wrong with a row, in words; with the currency whose rate would mend it."""
    return [
        {
            "field": say(label_id(fault["field"])) if fault["field"] else "",
            "value": fault["value"],
            "reason": say(fault["reason"], **fault["details"]),
            "currency": fault["value"] if fault["reason"] == _NO_RATE else "",
        }
        for fault in faults
    ]


def shown_value(value: object, field: Field) -> str:
    """Return a value of a field as the reader's language writes it."""
    if isinstance(value, bool):
        value = "yes" if value else "no"
    if field.choices and str(value) in _WORDS:
        return say(f"imports-choice-{value}")
    if value is None or value == "":
        return ""
    if field.type.is_day:
        return spoken().date(dt.date.fromisoformat(str(value)))
    if field.type.is_number:
        return _number(Decimal(str(value)))
    return str(value)


def _number(value: Decimal) -> str:
    """Return a number with the decimals that it has, of money at least two."""
    exponent = value.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return spoken().number(float(value), decimals=max(2, places) if places > 0 else 0)
