"""What became of a file, and files to take away."""

from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.imports.downloads import example_file, rejects_file
from quilate.imports.kinds import kinds_for
from quilate.imports.models import ImportRun
from quilate.imports.pages.wizard import visible_run
from quilate.imports.queries import changed_page, listed, set_aside_page, steps
from quilate.imports.shown import shown_changed, shown_set_aside


@require_GET
@needs(Permission.IMPORT_DATA)
def import_result(request: PersonRequest, number: int) -> HttpResponse:
    """Show what became of a file."""
    run = visible_run(request, number)
    if run.state != ImportRun.State.DONE:
        return redirect("import", run.pk)
    aside = set_aside_page(run, request.GET.get("cursor", ""))
    changed = changed_page(run, request.user, "")
    shown = {
        "run": run,
        "listed": listed(run),
        "steps": steps("result"),
        "may_enter_rates": request.user.may(Permission.ENTER_COSTS),
        "may_merge": request.user.may(Permission.MERGE_CUSTOMERS),
        "aside": aside,
        "aside_rows": [shown_set_aside(row) for row in aside.rows],
        "changed_rows": [shown_changed(run, row) for row in changed.rows],
    }
    return render(request, "imports/result.html", shown)


@require_GET
@needs(Permission.IMPORT_DATA)
def import_rejects(request: PersonRequest, number: int) -> HttpResponseBase:
    """Give the rows that were put aside, ready to be corrected."""
    return rejects_file(visible_run(request, number))


@require_GET
@needs(Permission.IMPORT_DATA)
def import_example(request: PersonRequest, kind: str) -> HttpResponseBase:
    """Give an example of a kind of file."""
    kinds = kinds_for(request.user)
    if kind not in kinds:
        raise Http404
    return example_file(kinds[kind])
