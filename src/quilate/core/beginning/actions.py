"""Beginning an installation."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Company, Person
from quilate.core.roles import Area, Scope


@transaction.atomic
def begin(
    *, company: Mapping[str, object], administrator: Mapping[str, str], at: dt.datetime
) -> Person:
    """Enter the company and the first person, who administers it. Two cannot: it has one row."""
    entered = Company.objects.create(id=1, **company)
    person = Person.objects.create_user(
        **administrator,
        area=Area.ADMINISTRATION,
        scope=Scope.ALL,
        language=entered.language,
    )
    recorded("company.begun", by=person, at=at, subject=entered)
    return person
