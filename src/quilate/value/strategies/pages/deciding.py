"""Deciding by which rules customers have a strategy, and what belongs to each."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import DecisionForm, told_if_overtaken
from quilate.core.facts import Fact
from quilate.core.roles import Permission
from quilate.core.rules import WrongRule
from quilate.core.rules.builder import Builder
from quilate.core.rules.draft import Draft, empty_draft
from quilate.core.rules.groups import groups_offered
from quilate.core.rules.sent import is_to_be_kept, sent_or, wrong_in
from quilate.core.rules.words import currency
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.value.queries import current_trust
from quilate.value.strategies.actions import decide
from quilate.value.strategies.change import change_by
from quilate.value.strategies.forms import RuleForm, TermsForm
from quilate.value.strategies.models import Strategy
from quilate.value.strategies.pages.looking import strategy_named
from quilate.value.strategies.playbook import Playbook, not_asked
from quilate.value.strategies.queries import are_known


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def rule(request: PersonRequest, strategy: str) -> HttpResponse:
    """Change of whom a strategy is by rule, and see who would change before it holds."""
    found, playbook = _ruled(strategy), Playbook.in_force()
    is_sent = is_to_be_kept(request)
    also = _also(request)
    draft = sent_or(playbook.rule_of(found) or empty_draft(), request, also=also)
    begun: dict[str, Any] = {"seen": _seen(playbook), "place": playbook.place_of(found)}
    if request.method == "POST" and not is_sent:
        # While it is being built, what was said so far travels with it.
        begun |= {name: request.POST.get(name, "") for name in ("reason", "seen", "place")}
    form = RuleForm(request.POST if is_sent else None, playbook=playbook, initial=begun)
    wrong = _wrong(request, draft)
    if form.is_valid() and not wrong:
        place = form.cleaned_data["place"]
        if _holds(request, form, lambda now: now.with_rule(found, _kept(draft), place=place)):
            return redirect("strategy-rules")
    shown_wrong = wrong if is_sent else None
    builder = Builder(draft, person=request.user, wrong=shown_wrong, besides=not_asked(), also=also)
    shown = {"strategy": found, "form": form, "builder": builder, "kicker": say("strategies-rule")}
    shown |= {"all_rules": reverse("strategy-rules")}
    shown |= {"preview": reverse("strategy-rule-preview", args=[found])}
    shown |= _change(request, draft, found, playbook)
    return render(request, "strategies/rule.html", shown)


@require_POST
@needs(Permission.SET_POLICY)
def preview(request: PersonRequest, strategy: str) -> HttpResponse:
    """Say who would change by the rule of a form."""
    found = _ruled(strategy)
    draft = sent_or(empty_draft(), request, also=_also(request))
    shown = _change(request, draft, found, Playbook.in_force())
    return render(request, "strategies/change.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def terms(request: PersonRequest, strategy: str) -> HttpResponse:
    """Change the default plan of a strategy, and the limit of its guardrail."""
    found, playbook = strategy_named(strategy), Playbook.in_force()
    rail, begun = playbook.guardrail_of(found), {"seen": _seen(playbook)}
    form = TermsForm(sent(request), steps=playbook.steps_of(found), rail=rail, initial=begun)
    if form.is_valid():
        steps, limit = form.steps(), form.limit()
        if _holds(request, form, lambda now: now.with_terms(found, steps, limit)):
            return redirect("strategy", found.value)
    shown = {"strategy": found, "form": form, "rail": rail}
    return render(request, "strategies/terms.html", shown)


def _holds(
    request: PersonRequest, form: DecisionForm, change: Callable[[Playbook], Playbook]
) -> bool:
    """Let a change hold, or say above the form why it does not."""
    said = {name: form.cleaned_data[name] for name in ("reason", "seen")}
    with told_if_overtaken(form, "strategies-overtaken"):
        decide(change, **said, by=request.user, at=timezone.now())
        messages.success(request, say("strategies-decided"))
        return True
    return False


def _change(
    request: PersonRequest, draft: Draft, strategy: Strategy, playbook: Playbook
) -> dict[str, Any]:
    """Return what a rule would change; nothing while it is not whole."""
    shown: dict[str, Any] = {"currency": currency(), "is_asked": bool(draft["parts"])}
    if _wrong(request, draft) or not are_known():
        return shown
    sent_place = request.POST.get("place", "")
    place = int(sent_place) if sent_place.isdecimal() else playbook.place_of(strategy)
    changed = playbook.with_rule(strategy, _kept(draft), place=place)
    change = change_by(changed, strategy, person=request.user, on=timezone.localdate())
    return shown | {"change": change, "trust": current_trust()}


def _wrong(request: PersonRequest, draft: Draft) -> WrongRule | None:
    if not draft["parts"]:
        return None
    return wrong_in(draft, request.user, besides=not_asked(), also=_also(request))


def _also(request: PersonRequest) -> Mapping[str, Fact]:
    return groups_offered(request.user, not_asked())


def _kept(draft: Draft) -> Draft | None:
    # Without a condition nobody has the strategy by rule.
    return draft if draft["parts"] else None


def _ruled(name: str) -> Strategy:
    """Return a strategy that has a rule: no relation is ended by one."""
    strategy = strategy_named(name)
    if strategy is Strategy.END:
        raise Http404
    return strategy


def _seen(playbook: Playbook) -> int | None:
    return playbook.policy.pk if playbook.policy else None
