"""Changing the company."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.models import Company, Person


@transaction.atomic
def change_company(*, to: Mapping[str, object], by: Person, at: dt.datetime) -> None:
    """Change fields of the company. Where nothing differs, nothing is written."""
    company = Company.objects.select_for_update().get(id=1)
    changes = changed(company, to)
    if not changes:
        return
    company.save(update_fields=list(changes))
    recorded("company.changed", by=by, at=at, subject=company, changes=changes)
