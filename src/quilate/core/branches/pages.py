"""Pages of the branches and their teams."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.branches.actions import (
    change_place,
    close_branch,
    close_team,
    open_place,
    reopen_place,
)
from quilate.core.branches.forms import BranchForm, TeamForm
from quilate.core.branches.queries import branches
from quilate.core.models import Branch, Company, Team
from quilate.core.problems import told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say


@needs(Permission.MANAGE_COMPANY)
@require_GET
def branch_list(request: PersonRequest) -> HttpResponse:
    """Show the branches and their teams."""
    return render(request, "branches/list.html", {"branches": branches()})


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def new_branch(request: PersonRequest) -> HttpResponse:
    """Open a branch."""
    country = get_object_or_404(Company, id=1).country
    form = BranchForm(sent(request), branch=Branch(country=country))
    if form.is_valid():
        opened = open_place(Branch(**form.cleaned_data), by=request.user, at=timezone.now())
        messages.success(request, say("branches-kept", name=opened.name))
        return redirect("branch", opened.pk)
    return render(request, "branches/new.html", {"form": form})


@needs(Permission.MANAGE_COMPANY)
@require_http_methods(["GET", "POST"])
def branch(request: PersonRequest, number: int) -> HttpResponse:
    """Show a branch, and change it."""
    found = get_object_or_404(Branch, pk=number)
    form = BranchForm(sent(request), branch=found)
    if form.is_valid():
        change_place(found, to=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("branches-kept", name=found.name))
        return redirect("branch", number)
    return _shown(request, found, form, TeamForm(branch=found))


@needs(Permission.MANAGE_COMPANY)
@require_POST
def new_team(request: PersonRequest, number: int) -> HttpResponse:
    """Form a team."""
    found = get_object_or_404(Branch.objects.open(), pk=number)
    form = TeamForm(request.POST, branch=found)
    if form.is_valid():
        team = Team(branch=found, name=form.cleaned_data["name"])
        open_place(team, by=request.user, at=timezone.now())
        messages.success(request, say("branches-kept", name=team.name))
        return redirect("branch", number)
    return _shown(request, found, BranchForm(branch=found), form)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def rename_team(request: PersonRequest, number: int) -> HttpResponse:
    """Call a team otherwise."""
    team = get_object_or_404(Team.objects.select_related("branch"), pk=number)
    form = TeamForm(request.POST, branch=team.branch)
    if form.is_valid():
        change_place(team, to=form.cleaned_data, by=request.user, at=timezone.now())
        messages.success(request, say("branches-kept", name=team.name))
    elif request.POST.get("name") != team.name:
        messages.error(request, " ".join(map(str, form.errors["name"])))
    return redirect("branch", team.branch_id)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def branch_closes(request: PersonRequest, number: int) -> HttpResponse:
    """Close a branch."""
    found = get_object_or_404(Branch.objects.open(), pk=number)
    with told_next(request):
        close_branch(found, by=request.user, at=timezone.now())
        messages.success(request, say("branches-closed", name=found.name))
    return redirect("branch", number)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def team_closes(request: PersonRequest, number: int) -> HttpResponse:
    """Close a team."""
    team = get_object_or_404(Team.objects.open(), pk=number)
    with told_next(request):
        close_team(team, by=request.user, at=timezone.now())
        messages.success(request, say("branches-closed", name=team.name))
    return redirect("branch", team.branch_id)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def branch_reopens(request: PersonRequest, number: int) -> HttpResponse:
    """Open a closed branch again."""
    found = get_object_or_404(Branch, pk=number)
    reopen_place(found, by=request.user, at=timezone.now())
    messages.success(request, say("branches-reopened", name=found.name))
    return redirect("branch", number)


@needs(Permission.MANAGE_COMPANY)
@require_POST
def team_reopens(request: PersonRequest, number: int) -> HttpResponse:
    """Open a closed team again."""
    team = get_object_or_404(Team.objects.select_related("branch"), pk=number)
    with told_next(request):
        reopen_place(team, by=request.user, at=timezone.now())
        messages.success(request, say("branches-reopened", name=team.name))
    return redirect("branch", team.branch_id)


def _shown(
    request: PersonRequest, branch: Branch, form: BranchForm, team_form: TeamForm
) -> HttpResponse:
    teams = branch.teams.order_by("closed_at", "name")
    shown = {"branch": branch, "form": form, "team_form": team_form, "teams": teams}
    return render(request, "branches/branch.html", shown)
