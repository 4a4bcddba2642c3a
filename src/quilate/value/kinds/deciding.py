"""Deciding by which kinds customers are sorted, and what these are called."""

import datetime as dt

from django.db import transaction

from quilate.core.audit import recorded
from quilate.core.entitlement import see_that_may
from quilate.core.facts import prepare_soon
from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.language import Problem
from quilate.value.kinds.models import CustomerKind, Finding


def put_in_force(finding: Finding, *, at: dt.datetime) -> None:
    """Sort customers by a finding from now on, in the transaction that is open."""
    for found in finding.kinds.filter(kind=None).order_by("-customers", "place"):
        found.kind = CustomerKind.objects.create(code=CustomerKind.free_code(), since=at)
        found.save()
    holds = Finding.objects.filter(state=Finding.State.IN_FORCE)
    holds.update(state=Finding.State.OVERTAKEN)
    its_kinds = finding.kinds.order_by("place")
    finding.codes = list(its_kinds.values_list("kind__code", flat=True))
    finding.state, finding.decided_at = Finding.State.IN_FORCE, at
    finding.save()
    prepare_soon(at=at)


@transaction.atomic
def adopt(finding: Finding, *, by: Person, at: dt.datetime) -> None:
    """Let the kinds of a finding replace those before.

    Raises
    ------
    PermissionDenied
        If the person may not decide it.
    Problem
        If it has been decided, or another has been found since.
    """
    finding = _waiting(finding, by)
    finding.decided_by = by
    put_in_force(finding, at=at)
    recorded("kinds.adopted", by=by, at=at, subject=finding, customers=finding.moved)


@transaction.atomic
def decline(finding: Finding, *, by: Person, at: dt.datetime) -> None:
    """Keep to the kinds before; what is raised says ``adopt``."""
    finding = _waiting(finding, by)
    finding.state = Finding.State.DECLINED
    finding.decided_by, finding.decided_at = by, at
    finding.save()
    recorded("kinds.declined", by=by, at=at, subject=finding, customers=finding.moved)


@transaction.atomic
def rename(kind: CustomerKind, name: str, *, by: Person, at: dt.datetime) -> None:
    """Call a kind by a name of the company's; by an empty one, by what sets it apart.

    Raises
    ------
    PermissionDenied
        If the person may not decide it.
    Problem
        If another kind is called so.
    """
    see_that_may(by, Permission.FIND_KINDS)
    kinds = CustomerKind.objects.select_for_update().order_by("pk")
    others = [each.own_name.casefold() for each in kinds if each.pk != kind.pk]
    if name and name.casefold() in others:
        raise Problem("kinds-name-taken", name=name)
    before, kind.own_name = kind.own_name, name
    kind.save(update_fields=["own_name"])
    recorded("kind.renamed", by=by, at=at, subject=kind, code=kind.code, was=before, name=name)


def _waiting(finding: Finding, by: Person) -> Finding:
    """Return a finding about which nobody else decides meanwhile."""
    see_that_may(by, Permission.FIND_KINDS)
    finding = Finding.objects.select_for_update().get(pk=finding.pk)
    if finding.state != Finding.State.PROPOSED:
        raise Problem("kinds-overtaken")
    return finding
