"""Pages of one plan: made, shown, changed and closed."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.pages.found import plain_customer
from quilate.value.models import Valuation
from quilate.value.plans import actions, forms
from quilate.value.plans.models import AccountPlan
from quilate.value.plans.pages.showing import found_plan, shown_plan
from quilate.value.plans.queries import PeopleAround, open_plan_of
from quilate.value.queries import valuation_of
from quilate.value.strategies.queries import steps_for

_Purpose = AccountPlan.Purpose


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def make(request: PersonRequest, number: int) -> HttpResponse:
    """Make a plan for a customer, with the first thing to do."""
    customer = plain_customer(request, number)
    there = open_plan_of(customer)
    if there:
        return redirect("plan", there.pk)
    person, today, valuation = request.user, timezone.localdate(), valuation_of(customer)
    purpose = _purpose(request, valuation)
    people = PeopleAround(customer)
    initial = forms.begun(people, purpose, valuation, by=person, today=today)
    about: dict[str, Any] = {"people": people, "today": today}
    plan_for: dict[str, Any] = {"purpose": purpose, "valuation": valuation, "initial": initial}
    terms = forms.TermsForm(sent(request), **about, **plan_for)
    offered = steps_for(customer, on=today)
    begun = {"who": person.pk} | forms.begun_step(offered, today=today)
    first = forms.StepForm(sent(request), **about, initial=begun)
    others = forms.OtherStepsForm(sent(request), offered=offered[1:], today=today)
    # All are read, so that all that is wrong is told at once.
    if all([terms.is_valid(), first.is_valid(), others.is_valid()]):
        with told_beside(terms):
            said, now = terms.terms(), timezone.now()
            steps = [first.work(), *others.works(said.owner)]
            made = actions.make(customer, purpose, said, *steps, by=person, at=now)
            messages.success(request, say("plans-made"))
            return redirect("plan", made.pk)
    shown: dict[str, Any] = {"customer": customer, "valuation": valuation, "terms": terms}
    shown |= {"first": first, "others": others, "purpose": purpose, "purposes": _Purpose}
    return render(request, "plans/new.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def plan(request: PersonRequest, number: int) -> HttpResponse:
    """Show a plan: what is to be reached, what is done for it, and what came of it."""
    return shown_plan(request, found_plan(request, number))


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def change(request: PersonRequest, number: int) -> HttpResponse:
    """Change what a plan says, as after a review."""
    found = found_plan(request, number)
    today, valuation = timezone.localdate(), valuation_of(found.customer)
    form = forms.ChangeForm(sent(request), plan=found, valuation=valuation, today=today)
    if form.is_valid():
        with told_beside(form):
            note, now = form.cleaned_data["note"], timezone.now()
            actions.change(found, form.terms(), note=note, by=request.user, at=now)
            messages.success(request, say("plans-changed"))
            return redirect("plan", found.pk)
    shown = {"found": found, "form": form, "valuation": valuation}
    return render(request, "plans/change.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def close(request: PersonRequest, number: int) -> HttpResponse:
    """Close a plan, with what came of it and what was learned."""
    found = found_plan(request, number)
    form = forms.CloseForm(sent(request))
    if form.is_valid():
        with told_beside(form):
            said, now = form.cleaned_data, timezone.now()
            actions.close(found, said["outcome"], lesson=said["lesson"], by=request.user, at=now)
            messages.success(request, say("plans-closed"))
            return redirect("plan", found.pk)
    shown = {"found": found, "form": form, "valuation": valuation_of(found.customer)}
    return render(request, "plans/close.html", shown)


def _purpose(request: PersonRequest, valuation: Valuation | None) -> str:
    """Return what was chosen, else what the customer's group is for."""
    asked, group = request.GET.get("purpose", ""), valuation.quadrant if valuation else ""
    chosen = (each for each in (asked, group) if each in _Purpose.values)
    return next(chosen, _Purpose.INVEST.value)
