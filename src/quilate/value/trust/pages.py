"""The page on how far the figures can be trusted."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.value.models import ValuationRun
from quilate.value.standing import standing_of
from quilate.value.trust.assumed import assumptions_of
from quilate.value.trust.charts import tenths_chart
from quilate.value.trust.contracts import contract_test_of
from quilate.value.trust.drift import drift_since
from quilate.value.trust.tested import backtest_of, scoreboard_shown, told


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def trust(request: PersonRequest) -> HttpResponse:
    """Show who forecast best, what was said and happened, what has changed, what is assumed."""
    standing = standing_of(request.user)
    shown = {"standing": standing, **(_of(standing.run, request.user) if standing.run else {})}
    return render(request, "value/trust.html", shown)


def _of(run: ValuationRun, person: Person) -> dict[str, object]:
    test = backtest_of(run)
    section = told(test, run) if test else None
    return {
        "run": run,
        "test": test,
        "told": section,
        "board": scoreboard_shown(section) if section else None,
        "chart": tenths_chart(test) if test else None,
        "tenths": list(zip(test.said.tolist(), test.happened.tolist(), strict=True))
        if test
        else [],
        "contract_test": contract_test_of(run.record),
        "drift": drift_since(run),
        "assumptions": assumptions_of(run, person),
    }
