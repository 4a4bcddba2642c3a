"""The door by which higher rooms add panels to the page of a segment."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.module_loading import import_string

if TYPE_CHECKING:
    from quilate.core.models import Person
    from quilate.segments.models import Segment


@dataclass(frozen=True)
class Panel:
    """A part of the page of a segment.

    Attributes
    ----------
    shown
        The dotted path of the function that says what it shows; called with the person who looks
        and the segment, which they may use. The template finds what it returns in ``shown``.
    """

    template: str
    shown: str

    def of(self, person: "Person", segment: "Segment") -> dict[str, object]:
        """Return what the panel shows of a segment to somebody."""
        query: Callable[[Person, Segment], dict[str, object]] = import_string(self.shown)
        return query(person, segment)


_PANELS: list[Panel] = []


def add_panel(panel: Panel) -> None:
    """Add a panel to the page of every segment, in ``AppConfig.ready``."""
    if panel not in _PANELS:
        _PANELS.append(panel)


def panels_for(segment: "Segment", person: "Person") -> list[tuple[str, dict[str, object]]]:
    """Return the panels of a segment: the template of each, and what it shows."""
    return [(panel.template, panel.of(person, segment)) for panel in _PANELS]
