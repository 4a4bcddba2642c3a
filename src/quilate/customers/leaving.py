"""What becomes of the customers of somebody who leaves."""

import datetime as dt

from django.db.models import F

from quilate.core.models import Person
from quilate.core.people.handover import Possession, handed_over
from quilate.customers.models import Customer


def _count(leaver: Person) -> int:
    return Customer.objects.filter(owner=leaver).current().count()


def _hand_over(leaver: Person, *, to: Person | None, at: dt.datetime) -> int:
    # Merged and erased ones too: nothing is left with somebody who is gone.
    theirs = Customer.objects.filter(owner=leaver)
    return theirs.update(owner=to, updated_at=at, version=F("version") + 1)


handed_over(Possession("customers", _count, _hand_over))
