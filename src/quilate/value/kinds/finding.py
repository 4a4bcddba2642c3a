"""Looking for kinds among all customers, and keeping what was found."""

import datetime as dt
from collections.abc import Callable
from dataclasses import asdict, dataclass

import numpy as np
from django.db import transaction
from numpy.typing import NDArray

from quilate.activity.models import Category
from quilate.clv.kinds.matching import matched
from quilate.core.models import Person
from quilate.language import Problem
from quilate.runs.workbench import workbench
from quilate.value.kinds.deciding import put_in_force
from quilate.value.kinds.looking import Group, Looked, look, overlap_in, read_in, sort
from quilate.value.kinds.models import CustomerKind, Finding, FoundKind
from quilate.value.models import ValuationRun

#: Where so few would change their kind, and no kind comes or goes, nobody is asked.
_STEADY_BELOW = 0.10
_STAGES = ("reading", "looking", "keeping")
#: Is told how many stages of how many are done, and which is next.
Told = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Compared:
    """The kinds before, and how many customers of each are at each place now."""

    codes: list[str]
    overlap: NDArray[np.int64]


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
    former = Finding.in_force()
    with workbench() as bench:
        _tell(told, "reading")
        read_in(bench)
        _tell(told, "looking")
        looked = look(bench)
        compared = None
        if former and looked.groups:
            sort(bench, *former.sorts_by, into="former")
            shape = (len(former.codes), len(looked.groups))
            compared = Compared(former.codes, overlap_in(bench, shape))
    _tell(told, "keeping")
    finding = Finding(found_at=at, asked_by=by, as_of=run.as_of)
    with transaction.atomic():
        _keep(finding, looked, compared)
    return finding


def _keep(finding: Finding, looked: Looked, compared: Compared | None) -> None:
    Finding.objects.filter(state=Finding.State.PROPOSED).update(state=Finding.State.OVERTAKEN)
    finding.customers = looked.customers
    finding.tried = [asdict(each) for each in looked.kinds.tried]
    finding.basis = looked.basis.keep()
    finding.state = Finding.State.UNCLEAR
    if looked.kinds.partition is None or looked.everybody is None or looked.kinds.chosen is None:
        finding.save()
        return
    finding.keep(looked.basis, looked.kinds.partition)
    names = Category.objects.filter(pk__in=looked.basis.categories).values_list("pk", "name")
    finding.categories = {str(pk): name for pk, name in names}
    finding.told = {name: trait.told for name, trait in looked.everybody.traits.items()}
    finding.stability = looked.kinds.chosen.stability
    finding.state = Finding.State.PROPOSED
    goes_on = matched(compared.overlap) if compared else {}
    if compared:
        _compare(finding, compared, goes_on)
    finding.save()
    FoundKind.objects.bulk_create(
        _found(finding, place, group, compared, goes_on)
        for place, group in enumerate(looked.groups)
    )
    if compared is None:
        put_in_force(finding, at=finding.found_at)


def _compare(finding: Finding, compared: Compared, goes_on: dict[int, int]) -> None:
    """Say who would be of another kind, and which kinds come or go."""
    overlap = compared.overlap
    stayed = sum(int(overlap[former, new]) for new, former in goes_on.items())
    finding.moved = int(overlap.sum()) - stayed
    finding.gone = {
        code: int(overlap[former].sum())
        for former, code in enumerate(compared.codes)
        if former not in goes_on.values()
    }
    are_the_same = len(goes_on) == overlap.shape[0] == overlap.shape[1]
    if are_the_same and finding.moved < _STEADY_BELOW * finding.customers:
        finding.state = Finding.State.STEADY


def _found(
    finding: Finding,
    place: int,
    group: Group,
    compared: Compared | None,
    goes_on: dict[int, int],
) -> FoundKind:
    traits = {name: [trait.told, trait.effect] for name, trait in group.traits.items()}
    found = FoundKind(finding=finding, place=place, customers=group.customers, traits=traits)
    if compared and place in goes_on:
        former = goes_on[place]
        found.kind = CustomerKind.objects.get(code=compared.codes[former])
        found.before = int(compared.overlap[former].sum())
        found.stayed = int(compared.overlap[former, place])
    return found


def _tell(told: Told, stage: str) -> None:
    told(_STAGES.index(stage), len(_STAGES), stage)
