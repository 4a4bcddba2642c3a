"""Keeping views of the list of customers."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction

from quilate.core.audit import recorded
from quilate.core.changes import changed
from quilate.core.entitlement import see_that_may, see_that_may_change
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.customers.models import SavedView
from quilate.language import Problem


def save_view(
    *, name: str, query: Mapping[str, str], is_shared: bool, by: Person, at: dt.datetime
) -> SavedView:
    """Keep a view, for oneself or for everybody.

    Raises
    ------
    PermissionDenied
        If somebody would share it who may not.
    Problem
        If they have a view of that name.
    """
    if is_shared:
        see_that_may(by, Permission.SHARE_VIEWS)
    view = SavedView(person=by, name=name, query=dict(query), is_shared=is_shared, created_at=at)
    _keep(view, "view.saved", {"name": name, "is_shared": is_shared}, by=by, at=at)
    return view


def change_view(
    view: SavedView,
    *,
    name: str,
    is_shared: bool,
    query: Mapping[str, str] | None = None,
    by: Person,
    at: dt.datetime,
) -> None:
    """Rename a view, share it or keep it to oneself, or have it show something else.

    Raises
    ------
    PermissionDenied
        If it is not theirs to change, or to share.
    Problem
        If its person has another view of that name.
    """
    see_that_may_change(by, view)
    if is_shared:
        see_that_may(by, Permission.SHARE_VIEWS)
    values = {"name": name, "is_shared": is_shared}
    changes = changed(view, values if query is None else {**values, "query": dict(query)})
    if changes:
        _keep(view, "view.changed", {"changes": changes}, by=by, at=at)


@transaction.atomic
def delete_view(view: SavedView, *, by: Person, at: dt.datetime) -> None:
    """Forget a view; the customers that it showed stay as they are.

    Raises
    ------
    PermissionDenied
        If it is not theirs to delete.
    """
    see_that_may_change(by, view)
    recorded("view.deleted", by=by, at=at, subject=view, name=view.name)
    view.delete()


def _keep(
    view: SavedView, action: str, details: Mapping[str, Any], *, by: Person, at: dt.datetime
) -> None:
    try:
        with transaction.atomic():
            view.save()
            recorded(action, by=by, at=at, subject=view, **details)
    except IntegrityError as error:
        raise Problem("customers-view-name-taken", name=view.name) from error
