"""The pages of late bills."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import Decided, PolicyOvertaken, decided
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.value.models import LatePolicy
from quilate.value.owing.actions import decide_stages
from quilate.value.owing.change import change_to
from quilate.value.owing.forms import StagesForm
from quilate.value.owing.shown import differences, stages_shown
from quilate.value.owing.stages import Experience, Stages
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def late_bills(request: PersonRequest) -> HttpResponse:
    """Show the stages of late bills, what is lost of each, and what is in each now."""
    standing = standing_of(request.user)
    shown: dict[str, object] = {"standing": standing}
    if standing.is_ready:
        used, decisions = Experience.in_use(), decided(LatePolicy, differences)
        in_force = decisions[0].policy if decisions else None
        shown |= {
            "stages": stages_shown(used, request.user),
            "measured": used.measured,
            "decided": decisions,
            "is_being_measured": used.stages.policy != in_force,
            "may_decide": request.user.may(Permission.SET_POLICY),
        }
    return render(request, "owing/late_bills.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def decide(request: PersonRequest) -> HttpResponse:
    """Decide in which stages late bills are counted."""
    form = StagesForm(sent(request), stages=Stages.in_force())
    shown: dict[str, object] = {"form": form, "currency": Company.current().currency}
    if form.is_valid():
        if not form.is_preview:
            overtaken = _overtaken(request, form)
            if overtaken is None:
                messages.success(request, say("owing-decided"))
                return redirect("late-bills")
            shown["overtaken"] = overtaken
        shown["change"] = change_to(form.stages(), on=timezone.localdate())
    return render(request, "owing/decide.html", shown)


def _overtaken(request: PersonRequest, form: StagesForm) -> Decided | None:
    """Save what was decided; return what somebody else saved meanwhile, if that is why not."""
    said = {name: form.cleaned_data[name] for name in ("reason", "seen")}
    try:
        decide_stages(form.stages(), **said, by=request.user, at=timezone.now())
    except PolicyOvertaken as overtaken:
        return form.follow(overtaken, differences)
    return None
