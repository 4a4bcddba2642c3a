"""How the trail names people, branches and teams."""

from collections.abc import Collection

from django.urls import reverse

from quilate.core.models import Branch, Person, Team
from quilate.core.trail.subjects import Subject, name_subjects


def _people(numbers: Collection[int], _person: Person) -> dict[int, Subject]:
    return {
        each.pk: Subject(each.name, reverse("person", args=[each.pk]))
        for each in Person.objects.filter(pk__in=numbers)
    }


def _branches(numbers: Collection[int], _person: Person) -> dict[int, Subject]:
    found = Branch.objects.filter(pk__in=numbers)
    return {each.pk: Subject(each.name, reverse("branch", args=[each.pk])) for each in found}


def _teams(numbers: Collection[int], _person: Person) -> dict[int, Subject]:
    return {
        each.pk: Subject(each.name, reverse("branch", args=[each.branch_id]))
        for each in Team.objects.filter(pk__in=numbers)
    }


name_subjects("person", _people)
name_subjects("branch", _branches)
name_subjects("team", _teams)
