"""How the trail names products and categories, which belong to no customer."""

from collections.abc import Collection

from django.urls import reverse

from quilate.activity.models import Category, Product
from quilate.core.models import Person
from quilate.core.trail.subjects import Subject, name_subjects


def _products(numbers: Collection[int], _person: Person) -> dict[int, Subject]:
    found = Product.objects.filter(pk__in=numbers)
    return {each.pk: Subject(each.name, reverse("product", args=[each.pk])) for each in found}


def _categories(numbers: Collection[int], _person: Person) -> dict[int, Subject]:
    found = Category.objects.filter(pk__in=numbers)
    return {each.pk: Subject(each.name, reverse("category", args=[each.pk])) for each in found}


name_subjects("product", _products)
name_subjects("category", _categories)
