"""The way of a file: brought, understood, checked, entered."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.core.speech import say, spoken
from quilate.imports import actions
from quilate.imports.examples import examples_of
from quilate.imports.export_shown import export_shown
from quilate.imports.forms import MappingForm, UploadForm
from quilate.imports.models import ImportRun
from quilate.imports.queries import (
    listed,
    other_kind,
    run_with_same_file,
    runs_page,
    steps,
)
from quilate.language import Problem


@require_GET
@needs(Permission.IMPORT_DATA)
def import_list(request: PersonRequest) -> HttpResponse:
    """Show the imports, the newest first."""
    page = runs_page(request.user, request.GET.get("cursor", ""))
    shown = {"page": page, "runs": [listed(run) for run in page.rows]}
    return render(request, "imports/list.html", shown)


@require_http_methods(["GET", "POST"])
@needs(Permission.IMPORT_DATA)
def new_import(request: PersonRequest) -> HttpResponse:
    """Take a file."""
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = UploadForm(*sent, person=request.user, asked=request.GET.get("kind", ""))
    run = _received(request, form)
    if run:
        return redirect("import-columns", run.pk)
    shown = {"form": form, "kinds": form.kinds.values(), "steps": steps("file")}
    return render(request, "imports/new.html", shown, status=422 if form.errors else 200)


def _received(request: PersonRequest, form: UploadForm) -> ImportRun | None:
    if not form.is_valid():
        return None
    said = form.cleaned_data
    try:
        return actions.receive(
            said["file"],
            name=said["file"].name,
            by=request.user,
            at=timezone.now(),
            kind=said["kind"],
            template=said["template"],
        )
    except Problem as problem:
        field = "kind" if problem.message_id == "imports-kind-unknown" else "file"
        form.add_error(field, say(problem.message_id, **problem.arguments))
        return None


@require_http_methods(["GET", "POST"])
@needs(Permission.IMPORT_DATA)
def import_columns(request: PersonRequest, number: int) -> HttpResponse:
    """Ask what the columns of a file mean."""
    run = visible_run(request, number)
    if not run.is_open:
        return redirect("import", run.pk)
    form = MappingForm(request.POST or None, run=run)
    if request.method == "POST" and form.is_valid():
        _check(request, run, form)
        return redirect("import", run.pk)
    shown = {
        "run": run,
        "kind": listed(run).kind,
        "form": form,
        "understood": run.contents.sentence(spoken()),
        "steps": steps("columns"),
        "export": export_shown(run),
        "rather": other_kind(run, request.user),
        "same": run_with_same_file(run, request.user),
    }
    refused = request.method == "POST"
    return render(request, "imports/columns.html", shown, status=422 if refused else 200)


def _check(request: PersonRequest, run: ImportRun, form: MappingForm) -> None:
    at = timezone.now()
    actions.understand(run, form.mapping(), day_first=form.day_first, decimal=form.decimal)
    if name := form.cleaned_data["keep_as"].strip():
        actions.keep_template(run, name=name, by=request.user, at=at)
    actions.check(run, by=request.user, at=at)


@require_GET
@needs(Permission.IMPORT_DATA)
def import_page(request: PersonRequest, number: int) -> HttpResponse:
    """Show where a file stands: at work, checked, or entered."""
    run = visible_run(request, number)
    if run.state == ImportRun.State.MAPPING:
        return redirect("import-columns", run.pk)
    if run.state == ImportRun.State.DONE:
        return redirect("import-result", run.pk)
    shown = {
        "run": run,
        "listed": listed(run),
        "steps": steps("result" if run.state == ImportRun.State.ENTERING else "check"),
        "examples": examples_of(run),
        "export": export_shown(run),
        "to_enter": run.created + run.updated,
        "may_enter_rates": request.user.may(Permission.ENTER_COSTS),
    }
    return render(request, "imports/run.html", shown)


@require_POST
@needs(Permission.IMPORT_DATA)
def enter_import(request: PersonRequest, number: int) -> HttpResponse:
    """Have a file entered that was checked, or was stopped on its way."""
    run = visible_run(request, number)
    try:
        actions.enter(run, by=request.user, at=timezone.now())
    except Problem:
        # Somebody has been faster, or clicked twice: its page says where it is.
        return redirect("import", run.pk)
    return redirect("import", run.pk)


@require_POST
@needs(Permission.IMPORT_DATA)
def check_import(request: PersonRequest, number: int) -> HttpResponse:
    """Have a file checked again whose check was stopped."""
    run = visible_run(request, number)
    if run.has_stopped:
        actions.check(run, by=request.user, at=timezone.now())
    return redirect("import", run.pk)


@require_POST
@needs(Permission.IMPORT_DATA)
def retake_import(request: PersonRequest, number: int, kind: str) -> HttpResponse:
    """Take a file for another kind than was said."""
    run = visible_run(request, number)
    try:
        actions.take_for(run, kind, by=request.user)
    except Problem:
        return redirect("import", run.pk)
    return redirect("import-columns", run.pk)


@require_POST
@needs(Permission.IMPORT_DATA)
def discard_import(request: PersonRequest, number: int) -> HttpResponse:
    """Leave a file that was not entered."""
    run = visible_run(request, number)
    try:
        actions.discard(run, by=request.user, at=timezone.now())
    except Problem:
        return redirect("import", run.pk)
    return redirect("imports")


def visible_run(request: PersonRequest, number: int) -> ImportRun:
    """Return a run that the person may see; another one is not there."""
    runs = ImportRun.objects.visible_to(request.user).exclude(state=ImportRun.State.DISCARDED)
    run: ImportRun = get_object_or_404(runs.select_related("job", "by"), pk=number)
    return run
