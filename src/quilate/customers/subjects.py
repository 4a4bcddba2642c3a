"""How the trail names customers."""

from collections.abc import Collection

from django.urls import reverse

from quilate.core.models import Person
from quilate.core.trail.subjects import Subject, name_subjects
from quilate.customers.models import Customer


def _customers(numbers: Collection[int], person: Person) -> dict[int, Subject]:
    visible = Customer.objects.visible_to(person).current().filter(pk__in=numbers)
    return {each.pk: Subject(each.name, reverse("customer", args=[each.pk])) for each in visible}


name_subjects("customer", _customers)
