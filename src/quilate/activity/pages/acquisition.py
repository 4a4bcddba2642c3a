"""What winning customers costs."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.activity.actions import record_spend
from quilate.activity.forms.spend import SpendForm
from quilate.activity.models.exchange_rate import MissingRate
from quilate.activity.pages.rates import told_to
from quilate.activity.queries.acquisition import (
    counted_at,
    spend_written,
    won_by_source,
    won_in,
    years_with_customers,
)
from quilate.activity.queries.payback import paybacks, sold_until
from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.reach import reaches_everybody
from quilate.core.roles import Permission
from quilate.core.speech import say


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def acquisition(request: PersonRequest) -> HttpResponse:
    """Show what each way cost in a year, how many it won, and when these have left as much."""
    years = years_with_customers()
    asked = request.GET.get("year", "")
    year = next((each for each in years if str(each) == asked), years[0] if years else None)
    rows = won_in(year) if year else []
    by_source = paybacks(won_by_source(rows), year=year) if year else []
    shown = {
        "years": years,
        "year": year,
        "rows": rows,
        "counted_at": counted_at(),
        "by_source": by_source,
        "sees_margins": reaches_everybody(request.user),
        "sold_until": sold_until(by_source),
        "company": Company.current(),
        "may_record": request.user.may(Permission.RECORD_SPEND),
    }
    return render(request, "activity/acquisition.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.RECORD_SPEND)
def new_spend(request: PersonRequest) -> HttpResponse:
    """Write down what was spent on a way in a month."""
    company = get_object_or_404(Company, id=1)
    written = spend_written(request.GET.get("source", ""), request.GET.get("month", ""))
    form = SpendForm(request.POST or None, currency=company.currency, initial=written)
    if form.is_valid() and _kept(request, form):
        messages.success(request, say("activity-spend-kept"))
        return redirect("acquisition")
    return render(request, "activity/new_spend.html", {"form": form})


def _kept(request: PersonRequest, form: SpendForm) -> bool:
    try:
        record_spend(
            form.cleaned_data["source"],
            month=form.cleaned_data["month"],
            said=form.said(),
            by=request.user,
            at=timezone.now(),
        )
    except MissingRate as missing:
        form.add_error("currency", told_to(request.user, missing))
        return False
    return True
