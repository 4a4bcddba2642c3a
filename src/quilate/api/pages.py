"""The pages on which a person makes tokens, takes them back, and reads what they open."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from quilate.api.actions import make_token, revoke_token
from quilate.api.endpoints import api
from quilate.api.forms import TokenForm
from quilate.api.models import AccessToken
from quilate.api.reference import Operation, operations
from quilate.core.access import PersonRequest, needs
from quilate.core.roles import Permission
from quilate.core.sent import sent
from quilate.core.speech import say


@require_http_methods(["GET", "POST"])
@needs(Permission.SEE_CUSTOMERS)
@never_cache
def tokens(request: PersonRequest) -> HttpResponse:
    """Show somebody's own tokens; make one, whose secret stands on this answer alone."""
    now, secret = timezone.now(), ""
    form = TokenForm(sent(request))
    if form.is_bound and form.is_valid():
        _, secret = make_token(**form.cleaned_data, by=request.user, at=now)
        form = TokenForm()
    own = AccessToken.objects.filter(person=request.user).order_by("-made_at", "-pk")
    rows = [(token, token.is_in_force(now)) for token in own]
    shown = {"form": form, "secret": secret, "tokens": rows, "example": _operations(request)[0]}
    return render(request, "api/tokens.html", shown)


@require_GET
@needs(Permission.SEE_CUSTOMERS)
def reference(request: PersonRequest) -> HttpResponse:
    """Show what programs may ask, what is answered, and how."""
    return render(request, "api/reference.html", {"operations": _operations(request)})


def _operations(request: PersonRequest) -> list[Operation]:
    origin = request.build_absolute_uri("/").rstrip("/")
    return operations(api.get_openapi_schema(), origin=origin)


@require_POST
@needs(Permission.SEE_CUSTOMERS)
def revoke(request: PersonRequest, number: int) -> HttpResponse:
    """Take a token of one's own back."""
    token = get_object_or_404(AccessToken, pk=number, person=request.user)
    revoke_token(token, by=request.user, at=timezone.now())
    messages.success(request, say("api-revoked", name=token.name))
    return redirect("access-tokens")
