"""The pages of the room of value that other rooms have added."""

from django import template

from quilate.core.speech import say
from quilate.value.tabs import tabs_of_rooms

register = template.Library()


@register.simple_tag
def tabs_of_value() -> list[tuple[str, str]]:
    """Return how each is called, and the name of its address."""
    return [(say(title), address) for title, address in tabs_of_rooms()]
