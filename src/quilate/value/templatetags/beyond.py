"""Whether value beyond money has a place on the pages of somebody."""

from django import template

from quilate.core.models import Person
from quilate.core.roles import Permission
from quilate.value.beyond.counted import policy_shown

register = template.Library()


@register.simple_tag
def beyond_is_offered(person: Person) -> bool:
    """Return whether the company counts something, or the person may decide that it does."""
    return person.may(Permission.SET_POLICY) or policy_shown().is_on
