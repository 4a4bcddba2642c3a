"""The columns of the results: from left to right, as one follows from the others."""

from dataclasses import dataclass

from quilate.core.speech import say

_CALLED = {
    "revenue": "worth-revenue",
    "cost_of_goods": "worth-cost-of-goods",
    "margin": "results-margin",
    "acquisition": "results-acquisition",
    "cost_to_serve": "worth-cost-to-serve",
    "written_off": "worth-written-off",
    "contribution": "results-contribution",
    "customers": "results-customers",
    "each": "results-each",
}
#: Those that are amounts of all customers of a group.
AMOUNTS = tuple(_CALLED)[:-2]


@dataclass(frozen=True)
class Column:
    """A column, as it is called and what it means."""

    name: str
    label: str
    meaning: str


def columns() -> list[Column]:
    """Return all columns."""
    return [Column(name, say(each), say(f"{each}-meaning")) for name, each in _CALLED.items()]
