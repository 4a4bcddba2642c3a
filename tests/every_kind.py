"""What the house of tests/every_page.py has of kinds of customers, sorted by hand."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from django.urls import reverse

from quilate.clv.kinds.partition import Partition
from quilate.value.kinds.basis import Basis
from quilate.value.kinds.deciding import put_in_force
from quilate.value.kinds.models import CustomerKind, Finding, FoundKind
from tests.people import AT

#: Who has bought within so many days is of the second kind, others are of the first.
_LATELY_DAYS = 45
BASIS = Basis({}, {"web": 0.6}, 0.0, 10.0)
TOLD = {
    "quiet": 100,
    "orders": 2,
    "margin": 10,
    "returns": 0,
    "organisation": 0,
    "channel:web": 0.6,
}


@dataclass(frozen=True)
class Sorted:
    """Two kinds: ``C1`` has been quiet for long, ``C2`` has bought lately."""

    finding: Finding
    quiet: CustomerKind
    lately: CustomerKind


def sort_customers() -> Sorted:
    """Let two kinds hold, by how long nobody has bought."""
    finding = _finding(Finding.State.PROPOSED, sizes=(6, 4))
    put_in_force(finding, at=AT)
    quiet, lately = CustomerKind.objects.order_by("code")
    return Sorted(finding, quiet, lately)


def propose_others(before: Sorted) -> Finding:
    """Propose that the quiet go on, that another kind appears, and that the second is gone."""
    finding = _finding(Finding.State.PROPOSED, sizes=(5, 5), moved=5, gone={before.lately.code: 4})
    finding.kinds.filter(place=0).update(kind=before.quiet, before=6, stayed=5)
    return finding


def pages_of_kinds() -> Iterator[str]:
    yield from (reverse(name) for name in ("kinds", "changed-kinds"))
    yield from (reverse("kind", args=[code]) for code in ("C1", "C2"))


def _finding(state: str, *, sizes: Sequence[int], **about: object) -> Finding:
    finding = Finding(
        found_at=AT, as_of=AT.date() - dt.timedelta(days=1), state=state, tried=[], told=TOLD
    )
    finding.customers, finding.stability = sum(sizes), 0.93
    for name, value in about.items():
        setattr(finding, name, value)
    finding.basis = BASIS.keep()
    finding.keep(_partition())
    finding.save()
    for place, (customers, side) in enumerate(zip(sizes, (1, -1), strict=True)):
        traits = {name: [told * (1 + side / 2), 0.0] for name, told in TOLD.items()}
        traits["quiet"][1], traits["orders"][1] = side, -side * 0.8
        FoundKind.objects.create(finding=finding, place=place, customers=customers, traits=traits)
    return finding


def _partition() -> Partition:
    line = float(np.log1p(_LATELY_DAYS))
    weights = np.zeros((2, len(BASIS.measures)))
    weights[:, 0] = -1, 1
    return Partition(weights, np.array([line, -line]))
