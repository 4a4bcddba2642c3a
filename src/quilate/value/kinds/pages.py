"""Pages of the kinds of customers."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.core.access import PersonRequest, needs
from quilate.core.jobs import start
from quilate.core.problems import told_beside, told_next
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say
from quilate.value.kinds.changing import change_by
from quilate.value.kinds.deciding import adopt, decline, rename
from quilate.value.kinds.forms import NameForm
from quilate.value.kinds.jobs import FIND
from quilate.value.kinds.models import CustomerKind, Finding
from quilate.value.kinds.shown import shown_to
from quilate.value.standing import standing_of

_ANSWERS = {"adopt": adopt, "decline": decline}


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def kinds(request: PersonRequest) -> HttpResponse:
    """Show the kinds of customers there are."""
    standing, proposed = standing_of(request.user), Finding.proposed()
    shown = {
        "standing": standing,
        "latest": Finding.latest(),
        "change": change_by(proposed) if proposed else None,
        "kinds": shown_to(request.user, standing),
        "may_find": request.user.may(Permission.FIND_KINDS),
    }
    return render(request, "kinds/kinds.html", shown)


@require_POST
@needs(Permission.FIND_KINDS)
def find(request: PersonRequest) -> HttpResponse:
    """Have kinds looked for."""
    job = start(FIND, by=request.user, at=timezone.now(), key=FIND)
    return redirect("job", job.pk)


@require_http_methods(["GET", "POST"])
@needs(Permission.SEE_CUSTOMERS)
def kind(request: PersonRequest, code: str) -> HttpResponse:
    """Show one kind, and let it be called otherwise."""
    found = get_object_or_404(CustomerKind, code=code, found__finding__state=Finding.State.IN_FORCE)
    standing = standing_of(request.user)
    form = NameForm(sent(request), own_name=found.own_name)
    if form.is_valid():
        with told_beside(form, "name"):
            rename(found, form.cleaned_data["name"], by=request.user, at=timezone.now())
            messages.success(request, say("kinds-renamed"))
            return redirect("kind", code)
    kinds_now = shown_to(request.user, standing)
    shown = {
        "standing": standing,
        "card": kinds_now.card_of(code) if kinds_now else None,
        "form": form if request.user.may(Permission.FIND_KINDS) else None,
    }
    return render(request, "kinds/kind.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def change(request: PersonRequest) -> HttpResponse:
    """Show what would be otherwise by the kinds that were found since."""
    proposed = Finding.proposed()
    if proposed is None:
        return redirect("kinds")
    shown = {
        "standing": standing_of(request.user),
        "change": change_by(proposed),
        "may_find": request.user.may(Permission.FIND_KINDS),
    }
    return render(request, "kinds/change.html", shown)


@require_POST
@needs(Permission.FIND_KINDS)
def answer(request: PersonRequest, number: int, answer: str) -> HttpResponse:
    """Let the kinds that were found replace those before, or keep to these."""
    found = get_object_or_404(Finding, pk=number)
    if answer not in _ANSWERS:
        raise Http404
    with told_next(request):
        _ANSWERS[answer](found, by=request.user, at=timezone.now())
        messages.success(request, say("kinds-answered", answer=answer))
    return redirect("kinds")
