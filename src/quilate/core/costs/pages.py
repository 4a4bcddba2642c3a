"""The page of what work costs."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.costs.actions import enter_unit_cost
from quilate.core.costs.forms import UnitCostForm
from quilate.core.costs.queries import cost_histories
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def costs(request: PersonRequest) -> HttpResponse:
    """Show what each activity costs and has cost, and enter what it costs from now on."""
    company, today = get_object_or_404(Company, id=1), timezone.localdate()
    form = UnitCostForm(sent(request), currency=company.currency, today=today)
    if form.is_valid():
        enter_unit_cost(**form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("costs-kept"))
        return redirect("costs")
    shown = {"form": form, "histories": cost_histories(today), "today": today}
    return render(request, "costs/costs.html", shown)
