"""Writing in a plan: only in one that is open, and with what was changed beside it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.value.plans.models import AccountPlan, PlanChange


def open_for(plan: AccountPlan, by: Person) -> AccountPlan:
    """Return a plan, locked, as it stands.

    Raises
    ------
    Problem
        If it is closed: then it is history.
    """
    see_that_may(by, Permission.PLAN_ACCOUNTS)
    found = AccountPlan.objects.select_for_update(of=("self",)).select_related("customer")
    plan = found.get(pk=plan.pk)
    if not plan.is_open:
        raise Problem("plans-is-closed")
    return plan


def record(
    plan: AccountPlan, kind: str, *, by: Person, at: dt.datetime, about: str = "", **told: object
) -> None:
    """Write down what was done to a plan, in its history and in the trail."""
    PlanChange(plan=plan, kind=kind, about=about, by=by, at=at, **told).save()
    subject, number = plan.customer, plan.pk
    recorded(f"plan.{kind}", by=by, at=at, subject=subject, plan=number, purpose=plan.purpose)


def differences(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[list[str]]:
    """Return what is not as it was, as a change keeps it."""
    return [
        [name, written(value), written(after[name])]
        for name, value in before.items()
        if value != after[name]
    ]


def written(value: object) -> str:
    """Return a value as a change keeps it, whatever becomes of what it points to."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, dt.date) else str(value)
