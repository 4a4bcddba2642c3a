"""What entries of the trail are about, by name. Each room names its own, in its ``subjects.py``."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from quilate.core.models import Person


@dataclass(frozen=True)
class Subject:
    """What something was done to, as a person may see it now."""

    name: str
    href: str = ""


Naming = Callable[[Collection[int], Person], dict[int, Subject]]
_NAMINGS: dict[str, Naming] = {}


def name_subjects(kind: str, naming: Naming) -> None:
    """Let a room name what entries are about; it names what the person may see, and no more."""
    _NAMINGS[kind] = naming


def subjects_of(
    wanted: Iterable[tuple[str, int | None]], person: Person
) -> dict[tuple[str, int | None], Subject]:
    """Return the subjects that have a name, with one statement for each kind."""
    numbers: dict[str, set[int]] = defaultdict(set)
    for kind, number in wanted:
        if number is not None and kind in _NAMINGS:
            numbers[kind].add(number)
    return {
        (kind, number): subject
        for kind, some in numbers.items()
        for number, subject in _NAMINGS[kind](some, person).items()
    }
