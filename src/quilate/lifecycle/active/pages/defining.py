"""Deciding what is called active, and how that came to be."""

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import decided, told_if_overtaken
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say, spoken
from quilate.lifecycle.active.actions import decide
from quilate.lifecycle.active.definitions import WHOLE, definitions_in_force
from quilate.lifecycle.active.forms import DefinitionForm
from quilate.lifecycle.active.models import ActivityPolicy
from quilate.lifecycle.active.models.degree import VERY
from quilate.lifecycle.active.proposing import MOST
from quilate.lifecycle.active.shown import defined_in, whole_of
from quilate.lifecycle.active.told import category_names, differences


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def definitions(request: PersonRequest) -> HttpResponse:
    """Show what is called active in the whole and in each category, and what was decided."""
    names, its = category_names(), definitions_in_force()
    shown = {
        "whole": whole_of(its),
        "categories": defined_in(its, names),
        "decided": decided(ActivityPolicy, partial(differences, names=names)),
        "very": VERY,
        "most": spoken().percent(MOST),
        "may_define": request.user.may(Permission.DEFINE_ACTIVITY),
    }
    return render(request, "active/definitions.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.DEFINE_ACTIVITY)
def definition(request: PersonRequest, name: str) -> HttpResponse:
    """Change what is called active in the whole or in a category."""
    names = category_names()
    if name != WHOLE and (not name.isdecimal() or int(name) not in names):
        raise Http404
    form = DefinitionForm(sent(request), name=name, definitions=definitions_in_force())
    if form.is_valid() and _holds(request, form):
        return redirect("active-definitions")
    label = say("active-whole") if name == WHOLE else names[int(name)]
    shown = {"form": form, "label": label, "is_whole": name == WHOLE}
    return render(request, "active/definition.html", shown)


def _holds(request: PersonRequest, form: DefinitionForm) -> bool:
    """Let what was written hold, or say above the form why it does not."""
    seen = form.cleaned_data["seen"]
    with told_if_overtaken(form, "active-overtaken"), told_beside(form):
        decide(form.decision(), seen=seen, by=request.user, at=timezone.now())
        messages.success(request, say("active-decided"))
        return True
    return False
