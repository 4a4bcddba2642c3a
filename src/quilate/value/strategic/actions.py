"""Tagging a customer as strategic, taking the tag away, and declining what was proposed."""

import datetime as dt
from dataclasses import dataclass

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.language import Problem
from quilate.value.strategic.models import Significance, StrategicTag


@dataclass(frozen=True)
class Said:
    """What somebody says of one type: why, and when it is to be looked at again."""

    significance: Significance
    reason: str
    look_again_on: dt.date | None = None


@transaction.atomic
def tag(customer: Customer, said: Said, *, by: Person, at: dt.datetime) -> StrategicTag:
    """Tag a customer; a tag that holds already goes on with the new reason."""
    return _write(customer, said, is_given=True, by=by, at=at)


@transaction.atomic
def untag(customer: Customer, said: Said, *, by: Person, at: dt.datetime) -> StrategicTag:
    """Take a tag away, or say of who has none that they are not strategic in this way."""
    return _write(customer, said, is_given=False, by=by, at=at)


def _write(
    customer: Customer, said: Said, *, is_given: bool, by: Person, at: dt.datetime
) -> StrategicTag:
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    if not said.reason.strip():
        raise Problem("strategic-without-reason")
    # Whoever tags at the same moment waits here, so that the last one is the last.
    customer = Customer.objects.select_for_update().get(pk=customer.pk)
    written = StrategicTag(customer=customer, is_given=is_given, by=by, at=at, **vars(said))
    written.save()
    told = {"significance": said.significance.value, "reason": said.reason}
    deed = "strategic.tagged" if is_given else "strategic.untagged"
    recorded(deed, by=by, at=at, subject=customer, **told)
    return written
