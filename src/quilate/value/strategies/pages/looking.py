"""Looking at the strategies: the seven, who has each, and by which rules."""

from functools import partial

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import decided
from quilate.core.roles import Permission
from quilate.value.standing import standing_of
from quilate.value.strategies.members import members_of, where_to_keep_members
from quilate.value.strategies.models import Strategy, StrategyPolicy
from quilate.value.strategies.playbook import Playbook
from quilate.value.strategies.queries import are_known
from quilate.value.strategies.shown import rows_shown, seven_shown
from quilate.value.strategies.told import differences


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def strategies(request: PersonRequest) -> HttpResponse:
    """Show the seven strategies, with what their customers bring and how each does."""
    standing = standing_of(request.user)
    shown: dict[str, object] = {"standing": standing}
    if standing.run and standing.is_ready and are_known():
        on = standing.run.as_of
        shown["strategies"] = seven_shown(request.user, Playbook.in_force(), on=on)
    return render(request, "strategies/strategies.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def members(request: PersonRequest, strategy: str) -> HttpResponse:
    """Show a strategy, and who has it."""
    found, standing = strategy_named(strategy), standing_of(request.user)
    shown: dict[str, object] = {"standing": standing, "strategy": found}
    if standing.run and standing.is_ready and are_known():
        playbook = Playbook.in_force()
        all_of_them = seven_shown(request.user, playbook, on=standing.run.as_of)
        shown |= {
            "it": next(each for each in all_of_them if each.figures.strategy is found),
            "steps": playbook.steps_of(found),
            "page": members_of(found, request.user, cursor=request.GET.get("cursor", "")),
            "keep": where_to_keep_members(found),
            "may_decide": request.user.may(Permission.SET_POLICY),
        }
    return render(request, "strategies/strategy.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def rules(request: PersonRequest) -> HttpResponse:
    """Show by which rules customers have a strategy, and how these came to be."""
    shown = {
        "rows": rows_shown(Playbook.in_force(), request.user),
        "decided": decided(StrategyPolicy, partial(differences, to=request.user)),
        "may_decide": request.user.may(Permission.SET_POLICY),
    }
    return render(request, "strategies/rules.html", shown)


def strategy_named(name: str) -> Strategy:
    """Return the strategy that an address names."""
    if name not in Strategy.values:
        raise Http404
    return Strategy(name)
