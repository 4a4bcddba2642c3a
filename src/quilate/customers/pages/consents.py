"""The ledger of a customer's consents."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.speech import say
from quilate.customers.actions import record_consent
from quilate.customers.consenting import consent_history
from quilate.customers.forms.consent import ConsentForm
from quilate.customers.pages.found import found_customer, shown_customer


@require_http_methods(["GET"])
@needs(Permission.SEE_CUSTOMERS)
def consents(request: PersonRequest, number: int) -> HttpResponse:
    """Show all decisions of a customer, the last one first."""
    customer = shown_customer(request, number)
    shown = {"customer": customer, "part": "consents", "history": consent_history(customer)}
    return render(request, "customers/consents.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.EDIT_CUSTOMERS)
def new_consent(request: PersonRequest, number: int) -> HttpResponse:
    """Record a decision of a customer."""
    customer, now = found_customer(request, number), timezone.now()
    form = ConsentForm(request.POST or None, at=now)
    if form.is_valid():
        with told_beside(form, "decided_on"):
            record_consent(
                customer,
                channel=form.cleaned_data["channel"],
                purpose=form.cleaned_data["purpose"],
                given=form.given,
                decided_at=form.decided_at(given=form.given),
                proof=form.proof(),
                by=request.user,
                at=now,
            )
            messages.success(request, say("customers-saved"))
            return redirect("customer", number)
    shown = {"customer": customer, "part": "consents", "form": form}
    return render(request, "customers/edit_consents.html", shown)
