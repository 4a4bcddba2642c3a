"""Who uses a segment: each room says where it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.urls import reverse

from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.models import SavedView
from quilate.segments.models import Segment
from quilate.segments.naming import naming
from quilate.segments.queries import segments_for


@dataclass(frozen=True)
class Use:
    """Where a segment is used, as somebody may see it."""

    text: str
    href: str = ""


Uses = Callable[[Segment, Person], Iterable[Use]]
_USES: list[Uses] = []


def tell_uses(uses: Uses) -> None:
    """Let a room say where it uses a segment."""
    if uses not in _USES:
        _USES.append(uses)


def uses_of(segment: Segment, person: Person) -> list[Use]:
    """Return where a segment is used, of what somebody may see."""
    return [use for uses in _USES for use in uses(segment, person)]


def _in_views(segment: Segment, person: Person) -> Iterable[Use]:
    views = SavedView.objects.open_to(person).filter(query__segment=str(segment.pk))
    for view in views:
        yield Use(say("segments-used-in-view", name=view.name), f"/customers/?{view.address_query}")


def _in_rules(segment: Segment, person: Person) -> Iterable[Use]:
    usable = {each.pk for each in segments_for(person)}
    for each in naming(segment):
        if each.pk in usable:
            yield Use(
                say("segments-used-in-rule", name=each.name), reverse("segment", args=[each.pk])
            )


tell_uses(_in_views)
tell_uses(_in_rules)
