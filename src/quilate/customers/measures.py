"""The door by which a higher room shows, sorts and narrows lists of customers by what it measures.

It opens it in ``AppConfig.ready``, with dotted paths, since models cannot be imported yet.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quilate.core.roles import Permission

if TYPE_CHECKING:
    from quilate.core.models import Person


@dataclass(frozen=True)
class Measures:
    """What is measured of customers, in a table that has at most one row of each that holds now.

    Attributes
    ----------
    related
        The relation that leads from a customer to the table.
    now
        ``now()``: what columns have to be for a row to hold now. An index begins with them.
    order
        The column by which a list may be sorted: the index goes on with it, and the customer.
    narrowing
        Columns of which a list may be narrowed to one value, known as facts by the same names.
    head
        The template of the columns' heads.
    cells
        ``cells(numbers)``: the cells of customers, measured or not, by their numbers.
    needs
        Who may see any of it.
    """

    related: str
    now: str
    order: str
    narrowing: tuple[str, ...]
    head: str
    cells: str
    needs: Permission = Permission.SEE_CUSTOMERS

    @property
    def orders(self) -> tuple[str, str]:
        """Return how a list may be sorted by it."""
        return self.order, f"-{self.order}"


_DOOR: list[Measures] = []
_EXPORTED: list[str] = []


def measure_customers(measures: Measures) -> None:
    """Show what is measured beside the customers of lists."""
    _DOOR[:] = [measures]


def measures_for(person: "Person") -> Measures | None:
    """Return what somebody may see measured."""
    return next((each for each in _DOOR if person.may(each.needs)), None)


def export_facts(*names: str) -> None:
    """Let facts be taken away in files of customers, after those that are there."""
    _EXPORTED.extend(name for name in names if name not in _EXPORTED)


def exported_facts() -> tuple[str, ...]:
    """Return the names of the facts that files of customers may have."""
    return tuple(_EXPORTED)
