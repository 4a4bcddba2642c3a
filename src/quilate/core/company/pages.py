"""Pages of the company's own settings."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.company.actions import change_company
from quilate.core.company.forms import CompanyForm
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def company_settings(request: PersonRequest) -> HttpResponse:
    """Show the company, and change it."""
    company = get_object_or_404(Company, id=1)
    form = CompanyForm(sent(request), company=company)
    if form.is_valid():
        change_company(to=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("company-kept"))
        return redirect("company")
    return render(request, "company/settings.html", {"form": form})
