"""Every page says who may open it, or that anybody may."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone

from quilate.core.audit import recorded
from quilate.core.models import Person
from quilate.core.roles import Permission

Page = Callable[..., HttpResponseBase]


class PersonRequest(HttpRequest):
    """A request of somebody who has signed in: what a guarded page is given."""

    user: Person


#: What the decision on a page is kept under, for the test that looks for pages without one.
DECISION = "access_decision"


def needs(permission: Permission) -> Callable[[Page], Page]:
    """Open a page to signed-in people whose area has a permission. Rows are the query's affair."""

    def guarded(page: Page) -> Page:
        @wraps(page)
        def checked(request: HttpRequest, *arguments: Any, **named: Any) -> HttpResponseBase:  # noqa: ANN401
            person: Person = request.user  # type: ignore[assignment]
            if not person.may(permission):
                recorded("page.refused", by=person, at=timezone.now(), path=request.path)
                raise PermissionDenied
            return page(request, *arguments, **named)

        return _decided(login_required(checked), permission.value)

    return guarded


def anybody(page: Page) -> Page:
    """Open a page to anybody at all."""
    return _decided(page, "anybody")


def _decided(page: Page, decision: str) -> Page:
    setattr(page, DECISION, decision)
    return page
