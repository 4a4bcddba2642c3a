"""The notice that a customer gets, in their language."""

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

from quilate.core.models import Company
from quilate.customers.models import Customer
from quilate.language import LANGUAGES
from quilate.value.ending.models import EndingDecision


def language_for(customer: Customer) -> str:
    """Return the language that a customer is written to in."""
    if customer.language in LANGUAGES:
        return customer.language
    company = Company.objects.first()
    return company.language if company else settings.LANGUAGE_CODE


def letter_in(language: str, approval: EndingDecision) -> SafeString:
    """Return the notice of an approved proposal."""
    proposal = approval.proposal
    shown = {
        "approval": approval,
        "customer": proposal.customer,
        "course": proposal.course,
        "company": Company.objects.first(),
    }
    with translation.override(language):
        return render_to_string("ending/letter_text.html", shown)
