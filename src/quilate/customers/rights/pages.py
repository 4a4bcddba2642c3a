"""Pages of what customers ask by law."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.problems import told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say, spoken
from quilate.customers.pages.found import plain_customer
from quilate.customers.queries import home_country
from quilate.customers.rights import actions, forms, queries
from quilate.customers.rights.answering import erase_for, leave_file, leave_letter
from quilate.customers.rights.laws import LAWS, Right, law_with_key
from quilate.customers.rights.models import Erasure, RightsRequest
from quilate.customers.rights.rectifying import corrections_of
from quilate.customers.rights.warnings import warnings_about


@needs(Permission.ANSWER_RIGHTS)
@require_GET
def open_list(request: PersonRequest) -> HttpResponse:
    """Show the requests that wait, what is late first."""
    page = queries.open_requests(request.user, cursor=request.GET.get("cursor", ""))
    return render(request, "rights/list.html", {"page": page, "today": _today()})


@needs(Permission.ANSWER_RIGHTS)
@require_GET
def closed_list(request: PersonRequest) -> HttpResponse:
    """Show the requests that were answered or refused."""
    page = queries.closed_requests(request.user, cursor=request.GET.get("cursor", ""))
    return render(request, "rights/list.html", {"page": page, "is_closed": True})


@needs(Permission.ANSWER_RIGHTS)
@require_http_methods(["GET", "POST"])
def new_request(request: PersonRequest, number: int) -> HttpResponse:
    """Enter a request of a customer."""
    customer = plain_customer(request, number)
    form = forms.RequestForm(sent(request), today=_today())
    if form.is_valid():
        received = actions.Received(**form.cleaned_data)
        now = timezone.now()
        entered = actions.register(customer, received, home=home_country(), by=request.user, at=now)
        messages.success(request, say("rights-registered", day=spoken().date(entered.due_on)))
        return redirect("law-request", entered.pk)
    return render(request, "rights/new.html", {"form": form, "customer": customer})


@needs(Permission.ANSWER_RIGHTS)
@require_GET
def one_request(request: PersonRequest, number: int) -> HttpResponse:
    """Show a request, its clock and what can be done."""
    found = get_object_or_404(queries.request_of(request.user), pk=number)
    return _shown(request, found)


@needs(Permission.ANSWER_RIGHTS)
@require_POST
def extend(request: PersonRequest, number: int) -> HttpResponse:
    """Take the longer time that the law allows."""
    found = get_object_or_404(queries.request_of(request.user), pk=number)
    form = forms.extension_form(request.POST)
    if not form.is_valid():
        return _shown(request, found, extension=form)
    return _done(
        request, found, "extended", partial(actions.extend, because=form.cleaned_data["text"])
    )


@needs(Permission.ANSWER_RIGHTS)
@require_POST
def answer(request: PersonRequest, number: int) -> HttpResponse:
    """Close a request as answered."""
    found = get_object_or_404(queries.request_of(request.user), pk=number)
    form = _answer_form(found, request.POST)
    if not form.is_valid():
        return _shown(request, found, answer=form)
    said = form.cleaned_data
    act = partial(actions.answer, text=said["text"], changed=said.get("changed", ()))
    return _done(request, found, "answered", act)


@needs(Permission.ANSWER_RIGHTS)
@require_POST
def refuse(request: PersonRequest, number: int) -> HttpResponse:
    """Close a request as refused."""
    found = get_object_or_404(queries.request_of(request.user), pk=number)
    form = forms.refusal_form(request.POST)
    if not form.is_valid():
        return _shown(request, found, refusal=form)
    return _done(
        request, found, "refused", partial(actions.refuse, because=form.cleaned_data["text"])
    )


@needs(Permission.ANSWER_RIGHTS)
@require_POST
def make_file(request: PersonRequest, number: int) -> HttpResponse:
    """Make the file with everything that is held of a customer."""
    found = get_object_or_404(queries.request_of(request.user).open(), pk=number)
    customer = plain_customer(request, found.customer_id)
    download = leave_file(customer, request=found, by=request.user, at=timezone.now())
    messages.success(request, say("rights-file-made"))
    return _shown(request, found, download=download)


@needs(Permission.ANSWER_RIGHTS)
@require_POST
def make_letter(request: PersonRequest, number: int) -> HttpResponse:
    """Make the answer that the customer gets, to be sent or printed."""
    closed = queries.request_of(request.user).with_letter()
    found = get_object_or_404(closed, pk=number)
    letter = leave_letter(found, by=request.user, at=timezone.now())
    messages.success(request, say("rights-file-made"))
    return _shown(request, found, letter=letter)


@needs(Permission.ANSWER_RIGHTS)
@require_http_methods(["GET", "POST"])
def erase(request: PersonRequest, number: int) -> HttpResponse:
    """Show what erasing a customer would do, and erase them."""
    asked = queries.request_of(request.user).open().filter(kind="erasure")
    found = get_object_or_404(asked, pk=number)
    customer = plain_customer(request, found.customer_id)
    form = forms.EraseForm(sent(request))
    if form.is_valid():
        return _erased(request, found)
    shown = {
        "form": form,
        "found": found,
        "customer": customer,
        "lines": queries.outlook(customer),
        "warnings": warnings_about(customer),
    }
    return render(request, "rights/erase.html", shown)


@needs(Permission.ANSWER_RIGHTS)
@require_GET
def terms(request: PersonRequest) -> HttpResponse:
    """Show how long each law gives, where it is written, and whether that was confirmed."""
    return render(request, "rights/terms.html", {"laws": LAWS, "home_country": home_country()})


@needs(Permission.ANSWER_RIGHTS)
@require_GET
def certificates(request: PersonRequest) -> HttpResponse:
    """Show the certificates of erasure."""
    page = queries.certificates_page(request.user, cursor=request.GET.get("cursor", ""))
    return render(request, "rights/certificates.html", {"page": page})


@needs(Permission.ANSWER_RIGHTS)
@require_GET
def certificate(request: PersonRequest, number: int) -> HttpResponse:
    """Show a certificate, to be printed."""
    seen = Erasure.objects.visible_to(request.user).select_related("by")
    found: Erasure = get_object_or_404(seen, pk=number)
    company = Company.objects.first()
    shown = {"certificate": found, "lines": queries.lines_of(found), "company": company}
    return render(request, "rights/certificate.html", shown)


def _erased(request: PersonRequest, found: RightsRequest) -> HttpResponse:
    with told_next(request):
        made = erase_for(found, by=request.user, at=timezone.now())
        messages.success(request, say("rights-erased"))
        return redirect("erasure", made.pk)
    return redirect("law-request", found.pk)


def _done(
    request: PersonRequest, found: RightsRequest, told: str, act: Callable[..., None]
) -> HttpResponse:
    with told_next(request):
        act(found, by=request.user, at=timezone.now())
        found.refresh_from_db()
        day = spoken().date(found.due_on)
        messages.success(request, say(f"rights-{told}", day=day))
    return redirect("law-request", found.pk)


def _shown(request: PersonRequest, found: RightsRequest, **more: Any) -> HttpResponse:  # noqa: ANN401
    law = law_with_key(found.law)
    term = law.terms[Right(found.kind)]
    shown = {
        "found": found,
        "law": law,
        "term": term,
        "place": found.customer.branch or Company.objects.first(),
        "left_out": queries.holidays_left_out(found, law, term),
        "today": _today(),
        "may_be_extended": actions.may_be_extended(found),
        "answer": _answer_form(found),
        "corrections": corrections_of(found),
        "refusal": forms.refusal_form(),
        "extension": forms.extension_form(),
    }
    return render(request, "rights/request.html", shown | more)


def _answer_form(found: RightsRequest, data: Any = None) -> forms.ReasonForm:  # noqa: ANN401
    if found.kind == Right.RECTIFICATION and found.is_open:
        return forms.corrected_form(corrections_of(found), data)
    return forms.answer_form(data)


def _today() -> dt.date:
    return timezone.localdate()
