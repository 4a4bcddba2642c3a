"""How pages find a plan and show it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from quilate.core.access import PersonRequest
from quilate.core.roles import Permission
from quilate.value.plans import forms
from quilate.value.plans.models import AccountPlan
from quilate.value.plans.queries import PeopleAround, plans_for
from quilate.value.plans.shown import PlanShown


def found_plan(request: PersonRequest, number: int) -> AccountPlan:
    """Return a plan that somebody may see."""
    return get_object_or_404(plans_for(request.user), pk=number)


def shown_plan(request: PersonRequest, plan: AccountPlan, **forms_sent: Any) -> HttpResponse:  # noqa: ANN401
    """Show a plan, with what was sent that could not be taken."""
    today, may_plan = timezone.localdate(), request.user.may(Permission.PLAN_ACCOUNTS)
    shown: dict[str, object] = {
        "found": plan,
        "it": PlanShown(plan, today),
        "may_work": may_plan and plan.is_open,
    }
    if may_plan and plan.is_open:
        begun = {"who": request.user.pk}
        shown["step_form"] = forms.StepForm(
            None, people=PeopleAround(plan.customer), today=today, initial=begun
        )
        shown["investment_form"] = forms.InvestmentForm(None, today=today)
    return render(request, "plans/plan.html", shown | forms_sent)
