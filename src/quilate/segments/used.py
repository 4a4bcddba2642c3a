"""Where segments are used in views of the list, and in the rules of other segments."""

from collections.abc import Iterable

from django.urls import reverse

from quilate.core.models import Person
from quilate.core.speech import say
from quilate.customers.models import SavedView
from quilate.segments.models import Segment
from quilate.segments.naming import naming
from quilate.segments.queries import segments_for
from quilate.segments.uses import Use


def in_views(segment: Segment, person: Person) -> Iterable[Use]:
    """Return the saved views that show a segment."""
    views = SavedView.objects.open_to(person).filter(query__segment=str(segment.pk))
    for view in views:
        yield Use(say("segments-used-in-view", name=view.name), f"/customers/?{view.address_query}")


def in_rules(segment: Segment, person: Person) -> Iterable[Use]:
    """Return the segments whose rule asks for this one."""
    usable = {each.pk for each in segments_for(person)}
    for each in naming(segment):
        if each.pk in usable:
            yield Use(
                say("segments-used-in-rule", name=each.name), reverse("segment", args=[each.pk])
            )
