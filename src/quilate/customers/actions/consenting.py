"""Recording what customers agree to."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.customers.consenting import Proof
from quilate.customers.happening import Happened, tell
from quilate.customers.models import Consent, Customer
from quilate.language import Problem


@transaction.atomic
def record_consent(  # noqa: PLR0913 - each is one thing that a proof needs
    customer: Customer,
    *,
    channel: str,
    purpose: str,
    given: bool,
    decided_at: dt.datetime,
    proof: Proof,
    by: Person,
    at: dt.datetime,
) -> Consent:
    """Write a decision of a customer into the ledger, where a later one overrides it.

    Raises
    ------
    Problem
        If the decision would be taken in the future.
    """
    if decided_at > at:
        raise Problem("customers-consent-in-the-future")
    consent = Consent(
        customer=customer,
        channel=channel,
        purpose=purpose,
        given=given,
        decided_at=decided_at,
        proof=str(proof),
        text_version=proof.text_version,
        recorded_at=at,
        recorded_by=by,
    )
    consent.save()
    recorded(
        "customer.consent-recorded",
        by=by,
        at=at,
        subject=customer,
        channel=channel,
        purpose=purpose,
        given=given,
    )
    tell(Happened((customer.pk,), "consent", at, channel))
    return consent
