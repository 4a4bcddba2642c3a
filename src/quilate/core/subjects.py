"""How the trail names people."""

from collections.abc import Collection

from django.urls import reverse

from quilate.core.models import Person
from quilate.core.trail.subjects import Subject, name_subjects


def _people(numbers: Collection[int], _person: Person) -> dict[int, Subject]:
    return {
        each.pk: Subject(each.name, reverse("person", args=[each.pk]))
        for each in Person.objects.filter(pk__in=numbers)
    }


name_subjects("person", _people)
