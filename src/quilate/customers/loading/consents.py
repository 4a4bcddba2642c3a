"""Entering what customers agreed to, many decisions at once."""

import datetime as dt

import pyarrow as pa
from django.db import transaction
from django.utils import timezone

from quilate.core.bulk import insert_rows
from quilate.core.models import Person
from quilate.customers.loading.entering import Loaded
from quilate.customers.loading.incoming import BATCH
from quilate.customers.models import Consent

_COLUMNS = (
    *("customer_id", "channel", "purpose", "given", "decided_at", "proof", "text_version"),
    "recorded_by_id",
)


@transaction.atomic
def load_consents(consents: pa.Table, loaded: Loaded, *, by: Person | None) -> None:
    """Enter decisions of customers who were loaded, in the order in which they were taken.

    Whatever comes later, the last decision holds, and of those of one day a withdrawal.
    """
    for batch in consents.sort_by("decided_on").to_batches(max_chunksize=BATCH):
        insert_rows(
            Consent,
            _COLUMNS,
            (
                (
                    loaded.numbers[row["customer_id"]],
                    row["channel"],
                    row["purpose"],
                    row["given"],
                    moment_of(row["decided_on"], given=row["given"]),
                    " ".join(filter(None, (row["proof"], row["proof_reference"]))),
                    row.get("text_version") or "",
                    by.pk if by else None,
                )
                for row in batch.to_pylist()
            ),
        )


def moment_of(day: dt.date, *, given: bool) -> dt.datetime:
    """Return the moment of a decision of which the day alone is known."""
    # Whoever agreed and withdrew on one day has withdrawn.
    hour = dt.time.min if given else dt.time.max
    return dt.datetime.combine(day, hour, timezone.get_current_timezone())
