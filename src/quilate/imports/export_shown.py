"""Of which system a file is an export, in words, and what its deals come to."""

from dataclasses import dataclass

from quilate.core.speech import say, spoken
from quilate.imports.kinds.exports import Deals, Parties
from quilate.imports.models import ImportRun

_STATES = ("won", "open", "lost")


@dataclass(frozen=True)
class DealsSum:
    """How many deals have come so far, and their money in one currency."""

    state: str
    label: str
    count: str
    worth: str


@dataclass(frozen=True)
class ExportShown:
    """Of which system a file is an export."""

    system: str
    kind: str
    holds: str
    is_deals: bool
    sums: list[DealsSum]


def export_shown(run: ImportRun) -> ExportShown | None:
    """Return of which system a file is an export, with what its deals come to once checked."""
    kind = run.its_kind
    if not isinstance(kind, Parties | Deals):
        return None
    sums = [_sum(place, *told) for place, told in sorted(run.examples.get("sums", {}).items())]
    sums.sort(key=lambda each: _STATES.index(each.state))
    return ExportShown(
        system=kind.export.system,
        kind=kind.name,
        holds=kind.export.holds.value,
        is_deals=isinstance(kind, Deals),
        sums=sums,
    )


def _sum(place: str, deals: str, money: str) -> DealsSum:
    state, currency = place.split(" ")
    count = say("imports-deals-count", deals=int(deals))
    worth = spoken().money(float(money), currency, decimals=2)
    return DealsSum(state, say("imports-deals-state", state=state), count, worth)
