"""The results of groups of customers, and a file of them."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.models import Company
from quilate.core.roles import Permission
from quilate.core.row_files import FORMATS
from quilate.results.charts import contribution_chart
from quilate.results.columns import columns
from quilate.results.divisions import Choice, choice_named, choices_for
from quilate.results.exporting import export
from quilate.results.models import ResultsRun
from quilate.results.period import Period
from quilate.results.queries import statement_of
from quilate.results.statement import Statement
from quilate.value.standing import standing_of

#: What the fiscal year of the data is called, and the one before.
_FISCAL_YEARS = ("results-fiscal-year", "results-fiscal-year-before")


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def results(request: PersonRequest) -> HttpResponse:
    """Show what groups of customers brought and cost, month by month."""
    standing, run = standing_of(request.user), ResultsRun.shown()
    shown: dict[str, object] = {"standing": standing, "run": run}
    if standing.is_ready and run is not None:
        choices = choices_for(request.user)
        statement = _statement(request, choices, run)
        shown |= {
            "choices": choices,
            "statement": statement,
            "fiscal_years": _fiscal_years(run),
            "columns": columns(),
            "is_newer": statement.choice.is_newer_than(run),
            "chart": contribution_chart(statement),
            "formats": list(FORMATS),
            "may_export": request.user.may(Permission.EXPORT_CUSTOMERS),
        }
    return render(request, "results/results.html", shown)


@require_POST
@needs(Permission.EXPORT_CUSTOMERS)
def export_results(request: PersonRequest, suffix: str) -> HttpResponse:
    """Give the results that somebody looks at as a file."""
    run = ResultsRun.shown()
    if run is None or suffix not in FORMATS:
        raise Http404
    statement = _statement(request, choices_for(request.user), run)
    return redirect(export(statement, suffix, by=request.user, at=timezone.now()).address)


def _fiscal_years(run: ResultsRun) -> list[tuple[str, Period]]:
    years = Period.fiscal_years(run, starts_month=Company.current().fiscal_year_starts_month)
    return list(zip(_FISCAL_YEARS, years, strict=False))


def _statement(request: PersonRequest, choices: list[Choice], run: ResultsRun) -> Statement:
    choice = choice_named(request.GET.get("by", ""), choices)
    period = Period.asked(request.GET.get("from", ""), request.GET.get("to", ""), run)
    return statement_of(request.user, choice, period, run)
