"""The page on which somebody who was invited chooses a password."""

from django.contrib import messages
from django.contrib.auth.forms import SetPasswordForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from quilate.core.access import anybody
from quilate.core.people.actions import accept_invitation
from quilate.core.people.invitations import invited
from quilate.core.sent import sent
from quilate.core.speech import say


@anybody
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, number: int, token: str) -> HttpResponse:
    """Let who was invited choose a password, and then sign in with it."""
    person = invited(number, token)
    if person is None:
        return render(request, "people/invitation_void.html", status=404)
    form = SetPasswordForm(person, sent(request))
    if form.is_valid():
        accept_invitation(person, password=form.cleaned_data["new_password1"], at=timezone.now())
        messages.success(request, say("people-invitation-accepted"))
        return redirect("account_login")
    return render(request, "people/invitation.html", {"form": form, "person": person})
