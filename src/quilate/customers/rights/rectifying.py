"""What was changed for a customer who asked for it: from the trail, and kept with the answer."""

import datetime as dt
from collections.abc import Callable, Collection, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Self

from django.utils import timezone

from quilate.core.models import AuditEntry
from quilate.core.speech import say
from quilate.customers.rights.models import RightsRequest

#: Deeds on data that came from the customer. Where somebody belongs in the company is not theirs.
_CHANGED = ("customer.changed", "customer.own-fields-changed")
_ADDED = ("customer.identity-added", "customer.contact-point-added")
_REMOVED = ("customer.identity-removed", "customer.contact-point-removed")


@dataclass(frozen=True)
class Correction:
    """A field that was changed: what it said, what it says, when and by whom.

    Attributes
    ----------
    key
        By which somebody says that it was done for the request.
    before, after
        As the trail keeps them: identifiers and addresses in part, of own fields nothing.
    """

    key: str
    field: str
    before: str
    after: str
    at: dt.datetime
    who: str

    @property
    def label(self) -> str:
        """Return what the field is called."""
        return say("customers-field", field=self.field)

    @property
    def is_told(self) -> bool:
        """Return whether the trail keeps what it said or says."""
        return bool(self.before or self.after)

    def kept(self) -> dict[str, Any]:
        """Return it as the request keeps it."""
        return asdict(self) | {"at": self.at.isoformat()}

    @classmethod
    def from_kept(cls, kept: dict[str, Any]) -> Self:
        """Return what was kept."""
        return cls(**kept | {"at": dt.datetime.fromisoformat(kept["at"])})


def corrections_of(request: RightsRequest) -> list[Correction]:
    """Return what was changed for a request; while it is open, all that was since it came in."""
    if not request.is_open:
        return [Correction.from_kept(kept) for kept in request.corrections]
    since = timezone.make_aware(dt.datetime.combine(request.received_on, dt.time.min))
    trail = AuditEntry.objects.filter(
        subject="customer",
        subject_id=request.customer_id,
        action__in=(*_CHANGED, *_ADDED, *_REMOVED),
        at__gte=since,
    )
    return [each for entry in trail.order_by("at", "id") for each in _told_by(entry)]


def chosen_of(request: RightsRequest, keys: Collection[str]) -> list[Correction]:
    """Return those of the changes that somebody says were made for the request."""
    return [each for each in corrections_of(request) if each.key in keys]


def _told_by(entry: AuditEntry) -> Iterator[Correction]:
    told = _TELLING[entry.action]
    for field, before, after in told(entry.details):
        key = f"{entry.pk}:{field}"
        yield Correction(key, field, _text(before), _text(after), entry.at, entry.who)


def _fields_changed(details: dict[str, Any]) -> Iterator[tuple[str, object, object]]:
    for field, (before, after) in details.get("changes", {}).items():
        yield field, before, after


def _added(details: dict[str, Any]) -> Iterator[tuple[str, object, object]]:
    # An erasure leaves entries without details.
    if "kind" in details:
        yield details["kind"], "", details["value"]


def _removed(details: dict[str, Any]) -> Iterator[tuple[str, object, object]]:
    if "kind" in details:
        yield details["kind"], details["value"], ""


def _text(value: object) -> str:
    return "" if value is None else str(value)


_TELLING: dict[str, Callable[[dict[str, Any]], Iterator[tuple[str, object, object]]]] = {
    **dict.fromkeys(_CHANGED, _fields_changed),
    **dict.fromkeys(_ADDED, _added),
    **dict.fromkeys(_REMOVED, _removed),
}
