"""What the value room does when something happens to customers."""

import logging
from typing import Any

from django.db import transaction
from django.utils.module_loading import import_string

from quilate.core.jobs import start, start_once
from quilate.customers.happening import Happened
from quilate.value.models import ValuationRun, ValueChange

#: The jobs that value some customers again, value everybody, and reckon late bills.
REFRESH, RUN, LATE = "value.refresh", "value.run", "value.late-bills"
#: Whether a person or the schedule asks: one run at a time.
KEY = f"schedule:{RUN}"
#: So many are valued before whoever entered it gets an answer; more by a job.
_AT_ONCE = 5
_log = logging.getLogger(__name__)


def value_again(happened: Happened) -> None:
    """Value customers again to whom something happened; everybody, after an import of many."""
    if not ValuationRun.objects.current().exists():
        return
    if not happened.customers:
        _ask_for_a_run(happened)
    elif len(happened.customers) > _AT_ONCE or not _is_done_at_once(happened):
        _ask_for_a_refresh(happened)


def _is_done_at_once(happened: Happened) -> bool:
    try:
        with transaction.atomic():
            # Loaded when it is first needed: the science takes a second.
            refresh = import_string("quilate.value.refreshing.refresh")
            refresh(happened.customers, happened)
    except Exception:
        # What was entered is not lost for it; the job tries again, and says what is wrong.
        _log.exception("customers %s could not be valued at once", happened.customers)
        return False
    return True


def _ask_for_a_refresh(happened: Happened) -> None:
    told: dict[str, Any] = {
        "customers": list(happened.customers),
        "cause": happened.cause,
        "reference": happened.reference,
    }
    start(REFRESH, by=None, at=happened.at, key=REFRESH, **told)


def _ask_for_a_run(happened: Happened) -> None:
    start_once(RUN, at=happened.at, key=KEY)
    if happened.cause == ValueChange.Cause.PAYMENT:
        start_once(LATE, at=happened.at, key=LATE)
