"""The pages of the tiers."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from quilate.core.access import PersonRequest, needs
from quilate.core.deciding import Decided, PolicyOvertaken, decided
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.value.models import TierPolicy
from quilate.value.standing import Standing, standing_of
from quilate.value.tiers.actions import set_tiers
from quilate.value.tiers.change import change_to
from quilate.value.tiers.forms import RuleForm
from quilate.value.tiers.history import differences, said_of
from quilate.value.tiers.matrix import PLACES, Step, matrix_of, steps
from quilate.value.tiers.movers import movers
from quilate.value.tiers.names import Names, names_of, tier_names
from quilate.value.tiers.rule import TierRule
from quilate.value.tiers.shown import called, places_of, rows_of, sentence_of, tiers_now


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def tiers(request: PersonRequest) -> HttpResponse:
    """Show who went from which tier to which between two month ends, and the tiers now."""
    standing = standing_of(request.user)
    shown: dict[str, object] = {"standing": standing}
    if standing.run and standing.is_ready:
        shown |= _tiers(request, standing)
    return render(request, "tiers/tiers.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def moves(request: PersonRequest, step: str, before: str, after: str) -> HttpResponse:
    """Show the customers of a cell of the matrix."""
    standing, cell = standing_of(request.user), places_of(before, after)
    chosen = next((each for each in steps() if each.code == step), None)
    if cell is None or chosen is None or not standing.is_ready:
        raise Http404
    names = tier_names()
    shown = {
        "standing": standing,
        "cell": cell,
        "before": called(cell.before, names),
        "after": called(cell.after, names, is_after=True),
        "step": chosen,
        "when": sentence_of(chosen),
        "page": movers(request.user, chosen, cell, cursor=request.GET.get("cursor", "")),
    }
    return render(request, "tiers/moves.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def policy(request: PersonRequest) -> HttpResponse:
    """Decide by which rule customers are put into tiers, and what these are called."""
    standing, now = standing_of(request.user), TierPolicy.in_force()
    if standing.run is None or not standing.is_ready:
        return render(request, "tiers/tiers.html", {"standing": standing})
    form = RuleForm(sent(request), now=now, currency=standing.run.currency)
    shown: dict[str, object] = {"standing": standing, "form": form, "names": names_of(now)}
    if form.is_valid():
        if not form.is_preview:
            overtaken = _overtaken(request, form)
            if overtaken is None:
                return redirect("tiers")
            shown["overtaken"] = overtaken
        shown |= {"change": change_to(form.rule(), standing.run), "names": form.names()}
    return render(request, "tiers/policy.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def history(request: PersonRequest) -> HttpResponse:
    """Show the rules there were, and what each changed."""
    return render(request, "tiers/history.html", {"decided": decided(TierPolicy, differences)})


def _tiers(request: PersonRequest, standing: Standing) -> dict[str, object]:
    run, found = standing.run, steps()
    if run is None:
        return {}
    names = tier_names()
    asked = request.GET.get("step", "")
    step = next((each for each in found if each.code == asked), found[0] if found else None)
    shown: dict[str, object] = {
        "names": names,
        "tiers": tiers_now(request.user, run),
        "rule": said_of(TierRule.kept(run.tiering), names, run.currency),
        "is_being_placed": run.tiering and TierRule.kept(run.tiering) != TierRule.in_force(),
        "may_decide": request.user.may(Permission.SET_POLICY),
        "step": step,
        "steps": [(each.code, sentence_of(each)) for each in found],
    }
    return shown | (_matrix(request, step, names) if step else {})


def _matrix(request: PersonRequest, step: Step, names: Names) -> dict[str, object]:
    matrix = matrix_of(request.user, step)
    return {
        "matrix": matrix,
        "rows": rows_of(matrix, names),
        "columns": [
            (called(place, names, is_after=True), total)
            for place, total in zip(PLACES, matrix.columns, strict=True)
        ],
        "when": sentence_of(step),
    }


def _overtaken(request: PersonRequest, form: RuleForm) -> Decided | None:
    """Save what was decided; return what somebody else saved meanwhile, if that is why not."""
    seen, reason = form.cleaned_data["seen"], form.cleaned_data["reason"]
    try:
        set_tiers(
            form.rule(), form.names(), reason=reason, seen=seen, by=request.user, at=timezone.now()
        )
    except PolicyOvertaken as overtaken:
        return form.follow(overtaken, differences)
    messages.success(request, say("tiers-saved"))
    return None
