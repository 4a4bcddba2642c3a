"""What the timeline of a customer tells of their value."""

from collections.abc import Iterable

from quilate.core.models import Person
from quilate.core.speech import spoken
from quilate.customers.models import Customer
from quilate.customers.timeline import Entry, Window
from quilate.value.models import ValueChange


def changes(_person: Person, customer: Customer, window: Window) -> Iterable[Entry]:
    """Tell what changed a customer's value, and by how much."""
    changes = ValueChange.objects.filter(customer=customer).select_related("run")
    return [
        entry
        for change in window.over(changes, "at")
        for entry in _told(change, change.run.currency)
    ]


def _told(change: ValueChange, currency: str) -> Iterable[Entry]:
    has_loss = change.expected_loss_after is not None
    if change.moved_value or not has_loss:
        yield _entry(change, currency)
    if has_loss:
        yield _loss(change, currency)


def _loss(change: ValueChange, currency: str) -> Entry:
    before, after = (
        spoken().money(float(amount or 0), currency, decimals=2)
        for amount in (change.expected_loss_before, change.expected_loss_after)
    )
    return Entry(
        at=change.at,
        icon="receipt",
        message="owing-timeline",
        arguments={"cause": change.cause, "before": before, "after": after},
    )


def _entry(change: ValueChange, currency: str) -> Entry:
    amounts = {
        name: spoken().money(float(amount), currency, decimals=2)
        for name, amount in (
            ("before", change.clv_before),
            ("after", change.clv_after),
            ("current", change.current_value_after),
        )
        if amount is not None
    }
    kind = "first" if change.clv_before is None else _direction(change)
    return Entry(
        at=change.at,
        icon={"rose": "trending-up", "fell": "trending-down"}.get(kind, "gem"),
        message=f"value-timeline-{kind}",
        arguments={"cause": change.cause, **amounts},
    )


def _direction(change: ValueChange) -> str:
    if change.clv_after == change.clv_before:
        return "same"
    return "rose" if change.clv_after > (change.clv_before or 0) else "fell"
