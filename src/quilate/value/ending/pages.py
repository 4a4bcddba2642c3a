"""Pages of the end of relations: proposed, checked, decided."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside, told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say, spoken
from quilate.customers.models import Customer
from quilate.customers.pages.found import plain_customer
from quilate.language import LANGUAGES
from quilate.value.beyond.queries import referral_of
from quilate.value.ending import actions, forms, queries
from quilate.value.ending.check import check_of
from quilate.value.ending.letter import language_for, letter_in
from quilate.value.ending.models import EndingDecision, EndingProposal
from quilate.value.queries import valuation_of

_State = EndingProposal.State


@require_GET
@needs(Permission.PROPOSE_ENDINGS)
def waiting(request: PersonRequest) -> HttpResponse:
    """Show the proposals that wait for a decision."""
    return _listed(request, _State.PROPOSED)


@require_GET
@needs(Permission.PROPOSE_ENDINGS)
def decided(request: PersonRequest, state: str) -> HttpResponse:
    """Show the proposals that were decided in one way."""
    return _listed(request, state)


@require_http_methods(["GET", "POST"])
@needs(Permission.PROPOSE_ENDINGS)
def propose(request: PersonRequest, number: int) -> HttpResponse:
    """Propose to end the relation with a customer."""
    customer = plain_customer(request, number)
    standing = queries.standing_of(customer)
    if standing:
        return redirect("parting", standing.pk)
    form = forms.ProposalForm(sent(request))
    if form.is_valid():
        with told_beside(form):
            made = actions.propose(customer, form.wish(), by=request.user, at=timezone.now())
            messages.success(request, say("ending-proposed"))
            return redirect("parting", made.pk)
    shown = {"form": form, "customer": customer, **_worth(customer)}
    return render(request, "ending/new.html", shown)


@require_GET
@needs(Permission.PROPOSE_ENDINGS)
def proposal(request: PersonRequest, number: int) -> HttpResponse:
    """Show a proposal: what it is about, its check, what was decided."""
    return _shown(request, _found(request, number))


@require_POST
@needs(Permission.PROPOSE_ENDINGS)
def answer(request: PersonRequest, number: int) -> HttpResponse:
    """Answer the questions of the check."""
    found, now = _found(request, number), timezone.now()
    form = forms.CheckForm(request.POST, check=check_of(found, at=now))
    if not form.is_valid():
        return _shown(request, found, check_form=form)
    return _done(
        request,
        found,
        "ending-answers-kept",
        lambda: actions.answer(found, form.given(), by=request.user, at=now),
    )


@require_POST
@needs(Permission.APPROVE_ENDINGS)
def approve(request: PersonRequest, number: int) -> HttpResponse:
    """Approve what somebody else proposed."""
    found, now = _found(request, number), timezone.now()
    earliest = actions.earliest_day(now)
    form = forms.ApprovalForm(request.POST, proposal=found, earliest=earliest)
    if not form.is_valid():
        return _shown(request, found, approval=form)
    return _done(
        request,
        found,
        "ending-approved",
        lambda: actions.approve(found, form.approval(), by=request.user, at=now),
    )


@require_POST
@needs(Permission.APPROVE_ENDINGS)
def refuse(request: PersonRequest, number: int) -> HttpResponse:
    """Refuse what was proposed."""
    return _reasoned(request, number, "refuse", actions.refuse)


@require_POST
@needs(Permission.PROPOSE_ENDINGS)
def withdraw(request: PersonRequest, number: int) -> HttpResponse:
    """Take a proposal back."""
    return _reasoned(request, number, "withdraw", actions.withdraw)


@require_GET
@needs(Permission.PROPOSE_ENDINGS)
def letter(request: PersonRequest, number: int) -> HttpResponse:
    """Show the notice that the customer gets, to be read over and printed."""
    found = _found(request, number)
    approval = queries.decisions_on(found)[:1]
    if found.state != _State.APPROVED or not approval:
        raise Http404
    asked = request.GET.get("language", "")
    language = asked if asked in LANGUAGES else spoken().code
    shown = {
        "found": found,
        "letter": letter_in(language, approval[0]),
        "language": language,
        "is_theirs": language == language_for(found.customer),
        "languages": LANGUAGES,
    }
    return render(request, "ending/letter.html", shown)


def _listed(request: PersonRequest, state: str) -> HttpResponse:
    page = queries.proposals_in(request.user, state, cursor=request.GET.get("cursor", ""))
    return render(request, "ending/list.html", {"page": page, "state": state})


def _found(request: PersonRequest, number: int) -> EndingProposal:
    return get_object_or_404(queries.proposals_for(request.user), pk=number)


def _reasoned(
    request: PersonRequest, number: int, deed: str, act: Callable[..., EndingDecision]
) -> HttpResponse:
    found = _found(request, number)
    form = forms.ReasonForm(request.POST, prefix=deed)
    if not form.is_valid():
        return _shown(request, found, **{deed: form})
    why, now = form.cleaned_data["reason"], timezone.now()
    told = "ending-refused" if deed == "refuse" else "ending-withdrawn"
    return _done(request, found, told, lambda: act(found, reason=why, by=request.user, at=now))


def _done(
    request: PersonRequest, found: EndingProposal, told: str, act: Callable[[], object]
) -> HttpResponse:
    with told_next(request):
        act()
        messages.success(request, say(told))
    return redirect("parting", found.pk)


def _shown(request: PersonRequest, found: EndingProposal, **forms_sent: Any) -> HttpResponse:  # noqa: ANN401
    now, person = timezone.now(), request.user
    check = check_of(found, at=now)
    may_approve = person.may(Permission.APPROVE_ENDINGS)
    shown = {
        "found": found,
        "check": check,
        "check_form": forms.CheckForm(None, check=check),
        **_worth(found.customer),
        "decisions": queries.decisions_on(found),
        "language": language_for(found.customer),
        "is_own": found.proposed_by_id == person.pk,
        "may_approve": may_approve,
        "may_withdraw": actions.may_withdraw(found, person),
        "approval": forms.ApprovalForm(None, proposal=found, earliest=actions.earliest_day(now)),
        "refuse": forms.ReasonForm(None, prefix="refuse"),
        "withdraw": forms.ReasonForm(None, prefix="withdraw"),
    }
    return render(request, "ending/proposal.html", shown | forms_sent)


def _worth(customer: Customer) -> dict[str, object]:
    """Return what would go with a customer: what they are worth, and bring by referral."""
    return {"valuation": valuation_of(customer), "referral": referral_of(customer)}
