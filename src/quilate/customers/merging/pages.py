"""Pages on which customers who are the same become one, and two again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.problems import told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.customers.merging import queries
from quilate.customers.merging.actions import merge, tell_apart
from quilate.customers.merging.forms import MergeForm
from quilate.customers.merging.jobs import KEY, SEARCH
from quilate.customers.merging.models import Merge, PossibleDuplicate
from quilate.customers.merging.undoing import Undone, undo
from quilate.customers.models import Customer


@needs(Permission.MERGE_CUSTOMERS)
@require_GET
def duplicates(request: PersonRequest) -> HttpResponse:
    """Show the pairs of customers who may be the same, the most likely first."""
    page = queries.duplicates_page(request.user, cursor=request.GET.get("cursor", ""))
    shown = {"page": page, "is_searching": queries.is_searching()}
    return render(request, "merging/duplicates.html", shown)


@needs(Permission.MERGE_CUSTOMERS)
@require_POST
def search_duplicates(request: PersonRequest) -> HttpResponse:
    """Ask for a search over the whole base."""
    if not queries.is_searching():
        start(SEARCH, by=request.user, at=timezone.now(), key=KEY)
    messages.success(request, say("merging-search-started"))
    return redirect("duplicates")


@needs(Permission.MERGE_CUSTOMERS)
@require_POST
def different(request: PersonRequest, number: int) -> HttpResponse:
    """Remember that two are not the same."""
    pairs = PossibleDuplicate.objects.visible_to(request.user).open()
    tell_apart(get_object_or_404(pairs, pk=number), by=request.user, at=timezone.now())
    messages.success(request, say("merging-told-apart"))
    return redirect("duplicates")


@needs(Permission.MERGE_CUSTOMERS)
@require_http_methods(["GET", "POST"])
def merge_customers(request: PersonRequest, number: int, other: int) -> HttpResponse:
    """Compare two customers side by side, and make one of them."""
    visible = Customer.objects.visible_to(request.user).current()
    related = visible.select_related("parent", "household", "owner", "team", "branch")
    first, second = (get_object_or_404(related, pk=each) for each in (number, other))
    form = MergeForm(sent(request), first=first, second=second)
    if form.is_valid():
        survivor, loser = form.survivor_and_loser()
        with told_next(request):
            merge(survivor, loser, taken=form.taken(), by=request.user, at=timezone.now())
            messages.success(request, say("merging-merged", name=survivor.name))
            return redirect("customer", survivor.pk)
        return redirect("duplicates")
    sides = [queries.side_of(each, by=request.user) for each in (first, second)]
    shown = {"form": form, "sides": sides, "pair": queries.pair_of(first, second)}
    return render(request, "merging/merge.html", shown)


@needs(Permission.MERGE_CUSTOMERS)
@require_GET
def merges(request: PersonRequest) -> HttpResponse:
    """Show the merges that were made, the last first."""
    page = queries.merges_page(request.user, cursor=request.GET.get("cursor", ""))
    return render(request, "merging/merges.html", {"page": page})


@needs(Permission.MERGE_CUSTOMERS)
@require_POST
def undo_merge(request: PersonRequest, number: int) -> HttpResponse:
    """Make two customers again of one."""
    merges_seen = Merge.objects.between(Customer.objects.visible_to(request.user))
    found = get_object_or_404(merges_seen, pk=number)
    with told_next(request):
        _tell(request, undo(found, by=request.user, at=timezone.now()))
    return redirect("merges")


def _tell(request: PersonRequest, result: Undone) -> None:
    if result.is_complete:
        messages.success(request, say("merging-undone"))
        return
    fields = [say(f"merging-field-{name.replace('_', '-')}") for name in result.kept_fields]
    missing = sum(result.missing.values())
    told = {"fields": ", ".join(fields), "kept": len(fields), "missing": missing}
    messages.warning(request, say("merging-undone-in-part", **told))
