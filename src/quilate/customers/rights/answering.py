"""Answering a request by what the product itself can do: a file, an erasure."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.downloads import offer, place_for
from quilate.core.models import Download, Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.customers.rights.actions import answer
from quilate.customers.rights.erasing import erase
from quilate.customers.rights.held import write_file
from quilate.customers.rights.models import Erasure, RightsRequest


@transaction.atomic
def leave_file(
    customer: Customer, *, request: RightsRequest, by: Person, at: dt.datetime
) -> Download:
    """Leave the file of what is held of a customer, for whoever answers them."""
    # Not named after the customer: names of files outlive the files.
    file = place_for(f"rights-{request.pk}.zip")
    write_file(customer, file, at=at)
    recorded("rights.file-made", by=by, at=at, subject=customer, request=request.pk)
    return offer(file, to=by, at=at, needs=Permission.ANSWER_RIGHTS)


@transaction.atomic
def erase_for(request: RightsRequest, *, by: Person, at: dt.datetime) -> Erasure:
    """Erase the customer who asked for it; the certificate is the answer."""
    certificate = erase(request.customer, request=request, by=by, at=at)
    answer(request, text=certificate.number, by=by, at=at)
    return certificate
