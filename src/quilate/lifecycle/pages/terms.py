"""Deciding what is done with the customers of a stage."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import told_if_overtaken
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.lifecycle.actions import decide_terms
from quilate.lifecycle.drawing import TONES
from quilate.lifecycle.forms import TermsForm
from quilate.lifecycle.models import Stage
from quilate.lifecycle.pages.looking import stage_named
from quilate.lifecycle.rulebook import Rulebook


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def terms(request: PersonRequest, stage: str) -> HttpResponse:
    """Change the plan of a stage, its figure and its next action."""
    found, rulebook = stage_named(stage), Rulebook.in_force()
    begun = {"seen": rulebook.policy.pk if rulebook.policy else None}
    form = TermsForm(sent(request), terms=rulebook.terms_of(found), initial=begun)
    if form.is_valid() and _hold(request, found, form):
        return redirect("stage-rules")
    shown = {"stage": found, "tone": TONES[found], "form": form}
    return render(request, "lifecycle/terms.html", shown)


def _hold(request: PersonRequest, stage: Stage, form: TermsForm) -> bool:
    """Let what was written hold, or say above the form why it does not."""
    said = {name: form.cleaned_data[name] for name in ("reason", "seen")}
    with told_if_overtaken(form, "lifecycle-overtaken"):
        decide_terms(stage, form.terms(), **said, by=request.user, at=timezone.now())
        messages.success(request, say("lifecycle-terms-decided"))
        return True
    return False
