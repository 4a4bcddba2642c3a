"""The pages of the portfolio."""

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
from quilate.value.models import PortfolioPolicy, Quadrant
from quilate.value.plans.queries import PLANNED, Planned, planned_in
from quilate.value.portfolio.actions import set_policy
from quilate.value.portfolio.forms import LinesForm, PolicyForms
from quilate.value.portfolio.history import differences
from quilate.value.portfolio.keeping import where_to_keep_group
from quilate.value.portfolio.members import members, sureness_of
from quilate.value.portfolio.shown import Drawn, InForce
from quilate.value.within import asked_within


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def portfolio(request: PersonRequest) -> HttpResponse:
    """Show the whole base as a map, under lines that one can move."""
    return _shown(request, "portfolio/portfolio.html")


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def figures(request: PersonRequest) -> HttpResponse:
    """Show what is different under other lines: the answer to a line that is dragged."""
    is_part = bool(request.htmx)  # type: ignore[attr-defined]
    return _shown(request, "portfolio/answer.html" if is_part else "portfolio/portfolio.html")


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def group(request: PersonRequest, quadrant: str) -> HttpResponse:
    """Show who stands in a group, under the lines of the address or those that are saved."""
    if quadrant not in Quadrant.values:
        raise Http404
    now = InForce.now()
    if now is None:
        return _nothing_yet(request)
    lines, within = _lines_form(request, now).lines(), asked_within(request)
    whose, cursor, among = Quadrant(quadrant), request.GET.get("cursor", ""), within.among
    page = members(request.user, whose, lines, among=among, cursor=cursor)
    is_drawn = lines != now.lines
    shown = {
        "now": now,
        "quadrant": whose,
        "page": page,
        "sureness": sureness_of(request.user, whose, lines, among=among),
        "within": within,
        "is_drawn": is_drawn,
        "keep": "" if within.code else where_to_keep_group(whose, lines, saved=now.lines),
        "may_propose": quadrant == Quadrant.SACK and request.user.may(Permission.PROPOSE_ENDINGS),
        "planned": _planned(request, quadrant) if not (is_drawn or within.code) else None,
        "query": _query_of(request) if is_drawn or within.code else "",
    }
    return render(request, "portfolio/group.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.SET_POLICY)
def policy(request: PersonRequest) -> HttpResponse:
    """Decide where the lines run and how the groups are treated."""
    now = InForce.now()
    if now is None:
        return _nothing_yet(request)
    forms = _policy_forms(request, now)
    shown: dict[str, object] = {"forms": forms, "now": now, **_may_enter_costs(request)}
    if request.method == "POST" and forms.is_valid():
        if not forms.policy.is_preview:
            overtaken = _overtaken(request, forms)
            if overtaken is None:
                return redirect("portfolio")
            shown |= {"overtaken": overtaken, "now": InForce.now() or now}
        shown["drawn"] = _drawn_of(request, forms)
    return render(request, "portfolio/policy.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def history(request: PersonRequest) -> HttpResponse:
    """Show the policies there were, and what each changed."""
    shown = {"decided": decided(PortfolioPolicy, differences)}
    return render(request, "portfolio/history.html", shown)


def _shown(request: PersonRequest, template: str) -> HttpResponse:
    now = InForce.now()
    if now is None:
        return _nothing_yet(request)
    form = _lines_form(request, now)
    if form.errors and request.htmx:  # type: ignore[attr-defined]
        # Half an amount is written: what is shown stays.
        return HttpResponse(status=204)
    lines, assumed, within = form.lines(), form.assumptions(), asked_within(request)
    drawn = Drawn(request.user, now, lines, now.treatments, assumed, within)
    shown = {
        "form": form,
        "now": now,
        "drawn": drawn,
        "within": within,
        "treatments": now.treated,
        "may_decide": request.user.may(Permission.SET_POLICY),
        "may_propose": request.user.may(Permission.PROPOSE_ENDINGS),
        **_may_enter_costs(request),
    }
    return render(request, template, shown)


def _may_enter_costs(request: PersonRequest) -> dict[str, bool]:
    """Return whether the link to unit costs leads the person anywhere."""
    return {"may_enter_costs": request.user.may(Permission.MANAGE_COMPANY)}


def _lines_form(request: PersonRequest, now: InForce) -> LinesForm:
    is_drawn = "current_value" in request.GET or "clv" in request.GET
    sent = request.GET if is_drawn else None
    return LinesForm(sent, saved=now.lines, assumed=now.assumed, currency=now.currency)


def _policy_forms(request: PersonRequest, now: InForce) -> PolicyForms:
    drawn = _lines_form(request, now)
    return PolicyForms(
        sent(request),
        now=now.treatments,
        # Here a line that is left empty is that of the average customer.
        saved=now.undecided,
        assumed=drawn.assumptions(),
        currency=now.currency,
        initial=now.begun(drawn.lines()) | {"seen": now.policy.pk if now.policy else None},
    )


def _overtaken(request: PersonRequest, forms: PolicyForms) -> Decided | None:
    """Save what was decided; return what somebody else saved meanwhile, if that is why not."""
    seen = forms.policy.cleaned_data["seen"]
    try:
        set_policy(forms.decision(), seen=seen, by=request.user, at=timezone.now())
    except PolicyOvertaken as overtaken:
        return forms.policy.follow(overtaken, differences)
    messages.success(request, say("portfolio-saved"))
    return None


def _drawn_of(request: PersonRequest, forms: PolicyForms) -> Drawn | None:
    now = InForce.now()
    if now is None:
        return None
    lines, assumed = forms.policy.lines(), forms.policy.assumptions()
    return Drawn(request.user, now, lines, forms.treatments(), assumed)


def _query_of(request: PersonRequest) -> str:
    query = request.GET.copy()
    query.pop("cursor", None)
    return f"?{query.urlencode()}"


def _planned(request: PersonRequest, quadrant: str) -> Planned | None:
    return planned_in(request.user, Quadrant(quadrant)) if quadrant in PLANNED else None


def _nothing_yet(request: PersonRequest) -> HttpResponse:
    return render(request, "portfolio/nothing_yet.html")
