"""Deciding by which rules customers move."""

import datetime as dt
from functools import partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import DecisionForm, decided, told_if_overtaken
from quilate.core.facts import Fact, prepared
from quilate.core.problems import told_beside
from quilate.core.roles import Permission
from quilate.core.rules import WrongRule, read, told
from quilate.core.rules.builder import Builder, usable_facts
from quilate.core.rules.draft import Draft, draft_in, empty_draft
from quilate.core.rules.groups import groups_offered
from quilate.core.rules.sent import is_to_be_kept, sent_or, wrong_in
from quilate.core.rules.words import currency
from quilate.core.speech import say
from quilate.lifecycle.actions import Decision, decide
from quilate.lifecycle.change import change_by
from quilate.lifecycle.models import LifecyclePolicy, Stage
from quilate.lifecycle.rulebook import Rule, Rulebook, Side
from quilate.lifecycle.told import differences, is_given, rules_told
from quilate.value.models import ValuationRun
from quilate.value.queries import current_trust
from quilate.value.standing import standing_of


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def rules(request: PersonRequest) -> HttpResponse:
    """Show by which rules customers move, and how these came to be."""
    shown = {
        "stages": rules_told(Rulebook.in_force(), request.user),
        "decided": decided(LifecyclePolicy, partial(differences, to=request.user)),
        "may_decide": request.user.may(Permission.SET_POLICY),
    }
    return render(request, "lifecycle/rules.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def rule(request: PersonRequest, stage: str, side: str) -> HttpResponse:
    """Change a rule, and see who would move before it holds."""
    place, rulebook = _place(stage, side), Rulebook.in_force()
    standing = standing_of(request.user)
    if not standing.is_ready or standing.run is None:
        return redirect("stages")
    on = standing.run.as_of
    is_sent = is_to_be_kept(request)
    seen = {"seen": rulebook.policy.pk if rulebook.policy else None}
    form = DecisionForm(request.POST if is_sent else None, initial=seen)
    also = groups_offered(request.user)
    draft = sent_or(rulebook.rules.get(place) or empty_draft(), request, also=also)
    wrong = _wrong(request, draft, place[1]) if is_sent else None
    if form.is_valid() and not wrong:
        decision = Decision(*place, _kept(draft, place[1]), form.cleaned_data["reason"])
        if _holds(request, decision, form, on):
            messages.success(request, say("lifecycle-decided"))
            return redirect("stage-rules")
    if request.method == "POST" and not is_sent:
        # While it is being built, what was seen and said so far travels with it.
        said = {name: request.POST.get(name, "") for name in ("reason", "seen")}
        form = DecisionForm(initial=said)
    shown = {"form": form, "kicker": say(f"lifecycle-side-{place[1]}")}
    shown |= {"all_rules": reverse("stage-rules")}
    shown |= {"preview": reverse("stage-rule-preview", args=place)}
    shown |= {"builder": Builder(draft, person=request.user, wrong=wrong, also=also)}
    shown |= _change(request, draft, place, rulebook, on)
    return render(request, "lifecycle/rule.html", shown)


@require_POST
@needs(Permission.SET_POLICY)
def preview(request: PersonRequest, stage: str, side: str) -> HttpResponse:
    """Say who would move by the rule of a form."""
    place = _place(stage, side)
    run = ValuationRun.current()
    if run is None or prepared() is None:
        raise Http404
    draft = draft_in(request.POST, _asked(request))
    shown = _change(request, draft, place, Rulebook.in_force(), run.as_of)
    return render(request, "lifecycle/change.html", shown)


def _holds(request: PersonRequest, decision: Decision, form: DecisionForm, on: dt.date) -> bool:
    """Let a rule hold, or say above the form why it does not."""
    seen = form.cleaned_data["seen"]
    with told_if_overtaken(form, "lifecycle-overtaken"), told_beside(form):
        decide(decision, seen=seen, by=request.user, at=timezone.now(), on=on)
        return True
    return False


def _change(
    request: PersonRequest,
    draft: Draft,
    place: tuple[Stage, Side],
    rulebook: Rulebook,
    on: dt.date,
) -> dict[str, Any]:
    """Return what a rule would change; nothing while it is not whole."""
    shown: dict[str, Any] = {"stage": place[0], "side": place[1], "currency": currency()}
    shown |= {"trust": current_trust()}
    if _wrong(request, draft, place[1]):
        return shown | {"change": None}
    kept = _kept(draft, place[1])
    rule = read(kept, _asked(request)) if kept else None
    words = told(rule, to=request.user, money=shown["currency"]) if rule else None
    changed = rulebook.with_rule(*place, kept)
    change = change_by(changed, *place, person=request.user, on=on)
    return shown | {"change": change, "rule": words}


def _wrong(request: PersonRequest, draft: Draft, side: Side) -> WrongRule | None:
    kept = _kept(draft, side)
    also = groups_offered(request.user)
    return wrong_in(kept, request.user, also=also) if kept else None


def _asked(request: PersonRequest) -> dict[str, Fact]:
    return {**usable_facts(request.user), **groups_offered(request.user)}


def _kept(draft: Draft, side: Side) -> Rule | None:
    # Without a rule whoever another stage takes may leave.
    return None if side is Side.EXIT and not draft["parts"] else draft


def _place(stage: str, side: str) -> tuple[Stage, Side]:
    if stage not in Stage.values or side not in list(Side):
        raise Http404
    place = Stage(stage), Side(side)
    if is_given(*place):
        raise Http404
    return place
