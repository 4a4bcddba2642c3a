"""Finding kinds of customers: looked for among all, matched with those before, and kept."""

import datetime as dt
from collections.abc import Callable
from dataclasses import asdict

from django.db import transaction

from quilate.activity.models import Category
from quilate.core.models import Person
from quilate.language import Problem
from quilate.runs.workbench import workbench
from quilate.value.kinds.comparing import Compared, compared
from quilate.value.kinds.deciding import put_in_force
from quilate.value.kinds.looking import Found, Looked, look, read_in
from quilate.value.kinds.models import CustomerKind, Finding, FoundKind
from quilate.value.kinds.traits import Group
from quilate.value.models import ValuationRun

_STAGES = ("reading", "looking", "keeping")
#: Is told how many stages of how many are done, and which is next.
Told = Callable[[int, int, str], None]


def find_kinds(
    *, by: Person | None, at: dt.datetime, told: Told = lambda _done, _of, _stage: None
) -> Finding:
    """Look for kinds. The first ones hold at once; about others somebody is asked.

    Raises
    ------
    Problem
        If nobody has been valued yet.
    """
    run = ValuationRun.current()
    if run is None:
        raise Problem("kinds-not-valued")
    finding = Finding(found_at=at, asked_by=by, as_of=run.as_of, state=Finding.State.UNCLEAR)
    kinds: list[FoundKind] = []
    with workbench() as bench:
        _tell(told, "reading")
        read_in(bench)
        _tell(told, "looking")
        looked = look(bench)
        _keep_looked(finding, looked)
        if looked.found:
            beside = compared(bench, looked.found)
            _keep_found(finding, looked.found, beside)
            kinds = [_kind(finding, *each, beside) for each in enumerate(looked.found.groups)]
    _tell(told, "keeping")
    with transaction.atomic():
        Finding.objects.filter(state=Finding.State.PROPOSED).update(state=Finding.State.OVERTAKEN)
        finding.save()
        FoundKind.objects.bulk_create(kinds)
        if kinds and Finding.in_force() is None:
            put_in_force(finding, at=at)
    return finding


def _keep_looked(finding: Finding, looked: Looked) -> None:
    finding.customers, finding.basis = looked.customers, looked.basis.keep()
    finding.tried = [asdict(each) for each in looked.tried]
    names = Category.objects.filter(pk__in=looked.basis.categories).values_list("pk", "name")
    finding.categories = {str(pk): name for pk, name in names}


def _keep_found(finding: Finding, found: Found, beside: Compared) -> None:
    finding.keep(found.partition)
    finding.told = {name: trait.told for name, trait in found.everybody.traits.items()}
    finding.stability = found.stability
    finding.moved, finding.gone = beside.moved, beside.gone
    finding.state = Finding.State.STEADY if beside.is_steady else Finding.State.PROPOSED


def _kind(finding: Finding, place: int, group: Group, beside: Compared) -> FoundKind:
    traits = {name: [trait.told, trait.effect] for name, trait in group.traits.items()}
    kind = FoundKind(finding=finding, place=place, customers=group.customers, traits=traits)
    if code := beside.goes_on.get(place):
        kind.kind = CustomerKind.objects.get(code=code)
        kind.before, kind.stayed = beside.before(code), beside.stayed_at(place)
    return kind


def _tell(told: Told, stage: str) -> None:
    told(_STAGES.index(stage), len(_STAGES), stage)
