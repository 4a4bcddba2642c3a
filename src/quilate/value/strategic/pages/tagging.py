"""Tagging one customer, and taking a tag away."""

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
from quilate.value.strategic import actions
from quilate.value.strategic.forms import TagForm
from quilate.value.strategic.models import Significance
from quilate.value.strategic.queries import history_of
from quilate.value.strategic.section import strategic


@require_http_methods(["GET", "POST"])
@needs(Permission.PLAN_ACCOUNTS)
def tag_customer(request: PersonRequest, number: int) -> HttpResponse:
    """Tag a customer with a reason, take a tag away, or decline what is proposed."""
    customer, today = plain_customer(request, number), timezone.localdate()
    asked = request.GET.get("as", "")
    form = TagForm(sent(request), today=today, initial={"significance": asked})
    if form.is_valid():
        gives = request.POST.get("do") != "take-away"
        with told_beside(form):
            deed = actions.tag if gives else actions.untag
            deed(customer, form.said(), by=request.user, at=timezone.now())
            messages.success(request, say("strategic-is-tagged" if gives else "strategic-is-not"))
            return redirect("customer", customer.pk)
    shown = strategic(request.user, customer) | {"customer": customer, "form": form}
    shown |= {"history": history_of(customer), "asked": asked in Significance.values and asked}
    return render(request, "strategic/tag.html", shown)
