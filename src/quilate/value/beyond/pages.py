"""The pages of value beyond money."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import Decided, PolicyOvertaken
from quilate.core.jobs import start
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.pages.found import plain_customer
from quilate.value.beyond.actions import decide_beyond
from quilate.value.beyond.bringing import bringers, order_named, together
from quilate.value.beyond.counted import policy_shown
from quilate.value.beyond.facts import facts_counted
from quilate.value.beyond.forms import BeyondForm
from quilate.value.beyond.queries import beyond_of, is_being_measured, whom_brought
from quilate.value.jobs import MEASURE
from quilate.value.models import BeyondPolicy, EngagementMeasurement
from quilate.value.standing import standing_of

_DECISIONS = 50


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def who_brings(request: PersonRequest) -> HttpResponse:
    """Show who brings most beyond their own money."""
    standing, policy = standing_of(request.user), policy_shown()
    shown = {
        "standing": standing,
        "policy": policy,
        "may_decide": request.user.may(Permission.SET_POLICY),
    }
    orders = facts_counted(policy) if standing.is_ready else []
    if orders:
        by = order_named(request.GET.get("by", ""), orders)
        cursor = request.GET.get("cursor", "")
        shown |= {
            "orders": orders,
            "by": by,
            "together": together(by, request.user),
            "page": bringers(policy, by, request.user, cursor=cursor),
        }
    return render(request, "beyond/bringers.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def brought_by(request: PersonRequest, number: int) -> HttpResponse:
    """Show whom a customer brought."""
    customer = plain_customer(request, number)
    beyond = beyond_of(customer)
    found = whom_brought(customer, by=request.user) if beyond else None
    shown = {"customer": customer, "beyond": beyond, "found": found}
    return render(request, "beyond/brought.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def decide(request: PersonRequest) -> HttpResponse:
    """Decide what is counted beyond money."""
    measurement = EngagementMeasurement.latest()
    form = BeyondForm(sent(request), policy=BeyondPolicy.in_force(), measurement=measurement)
    overtaken = None
    if form.is_valid():
        overtaken = _overtaken(request, form)
        if overtaken is None:
            messages.success(request, say("beyond-saved"))
            return redirect("who-brings")
    decided = BeyondPolicy.newest_first().select_related("by", "measurement")[:_DECISIONS]
    shown = {
        "form": form,
        "decided": decided,
        "overtaken": overtaken,
        "measurement": measurement,
        "is_being_measured": is_being_measured(),
    }
    return render(request, "beyond/decide.html", shown)


@require_POST
@needs(Permission.SET_POLICY)
def measure(request: PersonRequest) -> HttpResponse:
    """Have it measured how engagement went with later margin."""
    start(MEASURE, by=request.user, at=timezone.now(), key=MEASURE)
    messages.success(request, say("beyond-measure-asked"))
    return redirect("decide-beyond")


def _overtaken(request: PersonRequest, form: BeyondForm) -> Decided | None:
    """Save what was decided; return what somebody else saved meanwhile, if that is why not."""
    seen = form.cleaned_data["seen"]
    try:
        decide_beyond(form.decision(), seen=seen, by=request.user, at=timezone.now())
    except PolicyOvertaken as overtaken:
        return form.follow(overtaken, lambda _before, _now: [])
    return None
