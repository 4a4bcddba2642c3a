"""The door by which a higher room shows beside customers what it measures of them.

It opens it in ``AppConfig.ready``, with dotted paths, since models cannot be imported yet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.module_loading import import_string
from django.utils.safestring import SafeString

from quilate.core.roles import Permission

if TYPE_CHECKING:
    from quilate.core.models import Person
    from quilate.customers.models import Customer


@dataclass(frozen=True)
class Measures:
    """What is measured of customers.

    Attributes
    ----------
    head
        The template of the columns' heads.
    cells
        ``cells(numbers)``: the cells of customers, measured or not, by their numbers.
    needs
        Who may see any of it.
    """

    head: str
    cells: str
    needs: Permission = Permission.SEE_CUSTOMERS


_DOOR: list[Measures] = []
_EXPORTED: list[str] = []


def measure_customers(measures: Measures) -> None:
    """Show what is measured beside the customers of lists."""
    _DOOR[:] = [measures]


def measures_for(person: "Person") -> Measures | None:
    """Return what somebody may see measured."""
    return next((each for each in _DOOR if person.may(each.needs)), None)


def with_cells(
    person: "Person", customers: "Sequence[Customer]"
) -> "list[tuple[Customer, SafeString | str]]":
    """Return customers, each with the cells of what was measured of them."""
    measures = measures_for(person)
    cells = import_string(measures.cells)([each.pk for each in customers]) if measures else {}
    return [(each, cells.get(each.pk, "")) for each in customers]


def export_facts(*names: str) -> None:
    """Let facts be taken away in files of customers, after those that are there."""
    _EXPORTED.extend(name for name in names if name not in _EXPORTED)


def exported_facts() -> tuple[str, ...]:
    """Return the names of the facts that files of customers may have."""
    return tuple(_EXPORTED)
