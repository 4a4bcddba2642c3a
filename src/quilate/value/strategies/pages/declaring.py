"""Setting the strategy of one customer."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.pages.found import plain_customer
from quilate.value.strategies import actions
from quilate.value.strategies.forms import DeclarationForm
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.playbook import Playbook
from quilate.value.strategies.queries import declared_of, history_of, standing_of
from quilate.value.strategies.usual import OTHERWISE


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def declare(request: PersonRequest, number: int) -> HttpResponse:
    """Set a strategy whatever the rules say, or let them hold again."""
    customer = plain_customer(request, number)
    declared = declared_of(customer)
    standing = standing_of(customer, Playbook.in_force(), on=timezone.localdate())
    form = DeclarationForm(
        sent(request),
        by_rule=standing.by_rule if standing else OTHERWISE,
        initial={"strategy": declared.strategy if declared else ""},
    )
    if form.is_valid():
        with told_beside(form):
            chosen, reason = form.cleaned_data["strategy"], form.cleaned_data["reason"]
            why = {"reason": reason, "by": request.user, "at": timezone.now()}
            if chosen:
                actions.declare(customer, Strategy(chosen), **why)
            else:
                actions.take_back(customer, **why)
            messages.success(request, say("strategies-is-set" if chosen else "strategies-is-free"))
            return redirect("customer", customer.pk)
    shown = {"customer": customer, "form": form, "standing": standing}
    shown |= {"history": history_of(customer), "ends": actions.ends(customer)}
    return render(request, "strategies/declare.html", shown)
