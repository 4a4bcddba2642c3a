"""Writing customers into a file."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from quilate.core.models import Person
from quilate.core.row_files import FORMATS, see_that_it_fits
from quilate.customers.exporting.columns import Column, columns_for
from quilate.customers.exporting.read import read_customers
from quilate.customers.selecting import Selection

_BATCH = 5_000
OnProgress = Callable[[int, int], None]


@dataclass(frozen=True)
class Wanted:
    """What is to be exported.

    Attributes
    ----------
    columns
        Their names; one that is not there any more is left out.
    suffix
        Of the file, one of ``FORMATS``.
    """

    selection: Selection
    columns: Sequence[str]
    suffix: str


def write_customers(
    file: Path, wanted: Wanted, *, by: Person, on_progress: OnProgress
) -> "array[int]":
    """Write what somebody may see of the customers that they want, and return their numbers.

    Customers come in the order of the list, as they were in it when this began; who is beyond the
    person's scope by the time of their row is left out.

    Raises
    ------
    Problem
        If the file cannot hold so many.
    """
    numbers = wanted.selection.numbers_in_order(by)
    see_that_it_fits(wanted.suffix, len(numbers))
    columns = _chosen(wanted.columns, by)
    said = [column.said_to(by) for column in columns]
    heading = [
        (column.name, column.label, type_) for column, (type_, _) in zip(columns, said, strict=True)
    ]
    groups = dict.fromkeys(column.group.value for column in columns)
    written = array("q")
    with FORMATS[wanted.suffix](file, heading) as rows:
        for start in range(0, len(numbers), _BATCH):
            on_progress(start, len(numbers))
            batch = read_customers(by, numbers[start : start + _BATCH], wanted=groups)
            rows.write([[tell(read) for _, tell in said] for read in batch])
            written.extend(read.profile["id"] for read in batch)
    return written


def _chosen(names: Sequence[str], by: Person) -> list[Column]:
    wanted = set(names)
    return [column for column in columns_for(by) if column.name in wanted]
