"""The first pages of an installation."""

from allauth.account.views import login
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import anybody
from quilate.core.beginning.actions import begin as begin_installation
from quilate.core.beginning.forms import BeginningForm
from quilate.core.beginning.tokens import is_new, may_begin
from quilate.core.sent import sent
from quilate.core.speech import say


@anybody
def sign_in(request: HttpRequest) -> HttpResponse:
    """Let people in; of an installation that is nobody's, say how it begins."""
    response: HttpResponse = redirect("nobodys") if is_new() else login(request)
    return response


@anybody
@require_GET
def nobodys(request: HttpRequest) -> HttpResponse:
    """Say where the link is with which an installation begins."""
    return render(request, "beginning/nobodys.html") if is_new() else redirect("account_login")


@anybody
@require_http_methods(["GET", "POST"])
def begin(request: HttpRequest, token: str) -> HttpResponse:
    """Enter the company and its first administrator."""
    if not may_begin(token):
        return redirect("nobodys")
    form = BeginningForm(sent(request))
    if not form.is_valid():
        return render(request, "beginning/begin.html", {"form": form})
    said = form.cleaned_data
    places = {name: said[name] for name in ("country", "currency", "time_zone", "language")}
    begin_installation(
        company={"name": said["company"], **places},
        administrator={name: said[name] for name in ("name", "email", "password")},
        at=timezone.now(),
    )
    messages.success(request, say("beginning-done"))
    return redirect("account_login")
