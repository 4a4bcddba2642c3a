"""Answering a request by what the product itself can do: a file, an erasure."""

import datetime as dt

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation

from quilate.core.audit import recorded
from quilate.core.downloads import offer, place_for
from quilate.core.models import Company, Download, Person
from quilate.core.roles import Permission
from quilate.customers.models import Customer
from quilate.customers.rights.actions import answer
from quilate.customers.rights.erasing import erase
from quilate.customers.rights.held import write_file
from quilate.customers.rights.laws import law_with_key
from quilate.customers.rights.models import Erasure, RightsRequest
from quilate.customers.rights.rectifying import corrections_of
from quilate.language import LANGUAGES


@transaction.atomic
def leave_file(
    customer: Customer, *, request: RightsRequest, by: Person, at: dt.datetime
) -> Download:
    """Leave the file of what is held of a customer, for whoever answers them."""
    # Not named after the customer: names of files outlive the files.
    file = place_for(f"rights-{request.pk}.zip")
    write_file(customer, file, at=at)
    recorded("rights.file-made", by=by, at=at, subject=customer, request=request.pk)
    return offer(file, to=by, at=at, needs=Permission.ANSWER_RIGHTS, customers=[customer.pk])


@transaction.atomic
def leave_letter(request: RightsRequest, *, by: Person, at: dt.datetime) -> Download:
    """Leave the answer to a request, in the customer's language, for whoever sends it."""
    file = place_for(f"rights-{request.pk}-answer.html")
    company = Company.objects.first()
    shown = {
        "found": request,
        "law": law_with_key(request.law),
        "corrections": corrections_of(request),
        "company": company.name if company else "",
        "at": at,
    }
    with translation.override(_language_of(request.customer, company)):
        file.write_text(render_to_string("rights/letter.html", shown), encoding="utf-8")
    customer = request.customer
    recorded("rights.letter-made", by=by, at=at, subject=customer, request=request.pk)
    needed = Permission.ANSWER_RIGHTS
    return offer(file, to=by, at=at, needs=needed, customers=[customer.pk])


def _language_of(customer: Customer, company: Company | None) -> str:
    if customer.language in LANGUAGES:
        return customer.language
    return company.language if company else settings.LANGUAGE_CODE


@transaction.atomic
def erase_for(request: RightsRequest, *, by: Person, at: dt.datetime) -> Erasure:
    """Erase the customer who asked for it; the certificate is the answer."""
    certificate = erase(request.customer, request=request, by=by, at=at)
    answer(request, text=certificate.number, by=by, at=at)
    return certificate
