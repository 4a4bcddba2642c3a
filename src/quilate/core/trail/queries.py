"""The trail, looked through."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self

from django.utils import timezone

from quilate.core.keyset import KeysetPage, keyset_page
from quilate.core.models import AuditEntry, Person
from quilate.core.speech import say
from quilate.core.trail.deeds import deed
from quilate.core.trail.subjects import Subject, subjects_of

_ORDER = ("-at", "-id")
_PAGE = 50
_BATCH = 2_000


@dataclass(frozen=True)
class TrailFilters:
    """What the trail is narrowed to; what is empty narrows nothing. Both days are included."""

    person: int | None = None
    action: str = ""
    subject: str = ""
    number: int | None = None
    since: dt.date | None = None
    until: dt.date | None = None
    cursor: str = ""

    def kept(self) -> dict[str, Any]:
        """Return what narrows the trail, as jobs and the trail itself keep it."""
        said = {
            field: value for field, value in asdict(self).items() if value and field != "cursor"
        }
        return said | {day: said[day].isoformat() for day in ("since", "until") if day in said}

    @classmethod
    def from_kept(cls, kept: Mapping[str, Any]) -> Self:
        """Return the filters that were kept."""
        days = {day: dt.date.fromisoformat(kept[day]) for day in ("since", "until") if day in kept}
        return cls(**{**kept, **days})


@dataclass(frozen=True)
class Change:
    """A field that somebody changed, in the reader's words."""

    field: str
    before: str
    after: str


@dataclass(frozen=True)
class Line:
    """An entry as it is read."""

    entry: AuditEntry
    deed: str
    subject: Subject | None
    changes: list[Change]


def trail_page(reader: Person, filters: TrailFilters) -> KeysetPage[Line]:
    """Return a page of the trail."""
    return _page(reader, filters, size=_PAGE)


def whole_trail(reader: Person, filters: TrailFilters) -> Iterator[list[Line]]:
    """Yield all lines, newest first, some at a time. What is done meanwhile is not among them."""
    page = _page(reader, filters, size=_BATCH)
    while page.rows:
        yield page.rows
        if not page.after:
            return
        page = _page(reader, replace(filters, cursor=page.after), size=_BATCH)


def entries_in(filters: TrailFilters) -> int:
    """Return how many entries there are. It counts them one by one: for jobs, not for pages."""
    return AuditEntry.objects.filter(**_narrowing(filters)).count()


def _page(reader: Person, filters: TrailFilters, *, size: int) -> KeysetPage[Line]:
    entries = AuditEntry.objects.filter(**_narrowing(filters))
    page = keyset_page(entries, _ORDER, size=size, cursor=filters.cursor)
    named = subjects_of({(entry.subject, entry.subject_id) for entry in page.rows}, reader)
    return page.holding(
        [_line(entry, named.get((entry.subject, entry.subject_id))) for entry in page.rows]
    )


def _narrowing(filters: TrailFilters) -> dict[str, object]:
    asked = {
        "person_id": filters.person,
        "action": filters.action,
        "subject": filters.subject,
        "subject_id": filters.number,
        "at__gte": filters.since and _midnight(filters.since),
        "at__lt": filters.until and _midnight(filters.until + dt.timedelta(days=1)),
    }
    return {field: value for field, value in asked.items() if value}


def _midnight(day: dt.date) -> dt.datetime:
    """Return when a day begins, by the company's clock."""
    return timezone.make_aware(dt.datetime.combine(day, dt.time.min))


def _line(entry: AuditEntry, subject: Subject | None) -> Line:
    told = {name: str(entry.details.get(name, "")) for name in ("path", "about")}
    is_themselves = entry.subject == "person" and entry.subject_id == entry.person_id
    shown = None if is_themselves else subject
    return Line(entry, deed(entry.action, **told), shown, _changes(entry))


def _changes(entry: AuditEntry) -> list[Change]:
    kept = entry.details.get("changes", {})
    return [
        Change(say("audit-field", field=field), _shown(field, before), _shown(field, after))
        for field, (before, after) in kept.items()
    ]


def _shown(field: str, value: object) -> str:
    if value is None or value == "":
        return "—"
    if field in {"area", "scope"}:
        return say(f"people-{field}-{value}")
    if isinstance(value, bool):
        return say("audit-yes") if value else say("audit-no")
    return str(value)
