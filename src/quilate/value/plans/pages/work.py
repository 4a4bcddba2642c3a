"""Working on a plan: its steps, and what is invested."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside, told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.value.plans import forms, working
from quilate.value.plans.models import AccountPlan, PlanStep
from quilate.value.plans.pages.showing import found_plan, shown_plan
from quilate.value.plans.queries import PeopleAround


@require_POST
@needs(Permission.PLAN_ACCOUNTS)
def add_step(request: PersonRequest, number: int) -> HttpResponse:
    """Add something to do."""
    found, today = found_plan(request, number), timezone.localdate()
    people = PeopleAround(found.customer)
    form = forms.StepForm(request.POST, people=people, today=today, initial={})
    if not form.is_valid():
        return shown_plan(request, found, step_form=form)
    by, now, told = request.user, timezone.now(), say("plans-step-added")
    return _done(request, found, told, lambda: working.add_step(found, form.work(), by=by, at=now))


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def change_step(request: PersonRequest, number: int, step: int) -> HttpResponse:
    """Change what is to be done, by whom, or by when."""
    found, its = _found_step(request, number, step)
    begun = {"what": its.what, "who": its.who_id or forms.THE_CUSTOMER, "due_on": its.due_on}
    about: dict[str, Any] = {
        "people": PeopleAround(found.customer),
        "today": timezone.localdate(),
        "initial": begun,
    }
    form = forms.StepForm(sent(request), **about)
    if form.is_valid():
        with told_beside(form):
            working.change_step(its, form.work(), by=request.user, at=timezone.now())
            messages.success(request, say("plans-step-changed"))
            return redirect("plan", found.pk)
    return render(request, "plans/step.html", {"found": found, "form": form})


@require_POST
@needs(Permission.PLAN_ACCOUNTS)
def settle_step(request: PersonRequest, number: int, step: int, state: str) -> HttpResponse:
    """Say that a step is done or dropped, or open after all."""
    found, its = _found_step(request, number, step)
    if state not in PlanStep.State.values:
        raise Http404
    by, now, told = request.user, timezone.now(), say("plans-step-settled", state=state)
    return _done(request, found, told, lambda: working.settle_step(its, state, by=by, at=now))


@require_POST
@needs(Permission.PLAN_ACCOUNTS)
def invest(request: PersonRequest, number: int) -> HttpResponse:
    """Write down an investment in the relation."""
    found = found_plan(request, number)
    form = forms.InvestmentForm(request.POST, today=timezone.localdate())
    if not form.is_valid():
        return shown_plan(request, found, investment_form=form)
    by, now, told = request.user, timezone.now(), say("plans-invested")
    return _done(request, found, told, lambda: working.invest(found, form.outlay(), by=by, at=now))


@require_POST
@needs(Permission.PLAN_ACCOUNTS)
def remove_investment(request: PersonRequest, number: int, investment: int) -> HttpResponse:
    """Take an investment away."""
    found = found_plan(request, number)
    its = get_object_or_404(found.investments, pk=investment)
    by, now, told = request.user, timezone.now(), say("plans-investment-removed")
    return _done(request, found, told, lambda: working.remove_investment(its, by=by, at=now))


def _found_step(request: PersonRequest, number: int, step: int) -> tuple[AccountPlan, PlanStep]:
    found = found_plan(request, number)
    return found, get_object_or_404(found.steps, pk=step)


def _done(
    request: PersonRequest, found: AccountPlan, told: str, act: Callable[[], object]
) -> HttpResponse:
    with told_next(request):
        act()
        messages.success(request, told)
    return redirect("plan", found.pk)
