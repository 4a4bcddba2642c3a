"""What the room of the customers has to tell in their timeline: changes, and consents."""

import datetime as dt
from collections.abc import Iterator, Mapping

from babel.lists import format_list
from django.utils import timezone

from quilate.core.models import AuditEntry, Person
from quilate.core.roles import Permission
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.customers.sections import Shown
from quilate.customers.timeline import Entry, Window, timeline_of

#: How the trail of a customer is told: by action, an icon and a message, which is given what the
#: entry has beside ``changes``. What is not here is not told.
_TOLD = {
    "customer.created": ("user-plus", "customers-told-created"),
    "customer.changed": ("pencil", "customers-told-changed"),
    "customer.placed": ("map-pin", "customers-told-placed"),
    "customer.identity-added": ("id-card", "customers-told-identity-added"),
    "customer.identity-removed": ("id-card", "customers-told-identity-removed"),
    "customer.contact-point-added": ("at-sign", "customers-told-contact-point-added"),
    "customer.contact-point-removed": ("at-sign", "customers-told-contact-point-removed"),
    "customer.contact-point-preferred": ("star", "customers-told-contact-point-preferred"),
    "customer.put-under": ("network", "customers-told-put-under"),
    "customer.stood-alone": ("network", "customers-told-stood-alone"),
    "customer.moved-in": ("house", "customers-told-moved-in"),
    "customer.moved-out": ("house", "customers-told-moved-out"),
    "customer.merged": ("git-merge", "customers-told-merged"),
    "customer.merge-undone": ("undo-2", "customers-told-merge-undone"),
    "customer.own-fields-changed": ("pencil", "customers-told-changed"),
}


def tell_action(action: str, *, icon: str, message: str) -> None:
    """Have an action on customers told, by a room that records one of its own."""
    _TOLD[action] = (icon, message)


def newest_of(person: Person, customer: Customer) -> Shown:
    """Return the first page of the timeline, for its section."""
    return {"page": timeline_of(person, customer)}


def changes_told(person: Person, customer: Customer, window: Window) -> Iterator[Entry]:
    """Return what people changed, as the trail has it."""
    trail = AuditEntry.objects.filter(
        subject="customer", subject_id=customer.pk, action__in=list(_TOLD)
    )
    for entry in window.over(trail, "at"):
        icon, message = _TOLD[entry.action]
        said = _said(entry.details, person)
        yield Entry(entry.at, icon, message, said, who=entry.who)


def consents_told(_person: Person, customer: Customer, window: Window) -> Iterator[Entry]:
    """Return what the customer agreed to, and took back."""
    decisions = customer.consents.select_related("recorded_by")
    for consent in window.over(decisions, "decided_at"):
        yield Entry(
            consent.decided_at,
            "circle-check" if consent.given else "circle-x",
            "customers-told-consent-given" if consent.given else "customers-told-consent-withdrawn",
            {
                "channel": say("customers-channel", code=consent.channel),
                "purpose": say("customers-purpose", code=consent.purpose),
            },
            who=str(consent.recorded_by or ""),
        )


def beginning_told(_person: Person, customer: Customer, window: Window) -> Iterator[Entry]:
    """Return since when they are a customer."""
    began = dt.datetime.combine(customer.created_on, dt.time.min, timezone.get_current_timezone())
    if not window.until or began <= window.until:
        yield Entry(began, "flag", "customers-told-began")


def _said(details: Mapping[str, object], person: Person) -> dict[str, object]:
    """Return the arguments of a sentence: names of fields, and their values to who may see them."""
    changes = details.get("changes")
    if not isinstance(changes, Mapping):
        return dict(details)
    is_whole = person.may(Permission.SEE_PERSONAL_DATA)
    parts = [
        _change(field, *(values if is_whole else ("", ""))) for field, values in changes.items()
    ]
    return {"fields": format_list(parts, locale=spoken().locale)}


def _change(field: str, before: object, after: object) -> str:
    label = say("customers-field", field=field)
    if not before and not after:
        return label
    return say("customers-field-changed", field=label, before=_shown(before), after=_shown(after))


def _shown(value: object) -> str:
    return str(value) if value not in {None, ""} else "—"
