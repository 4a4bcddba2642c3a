"""What the house calls active, and the pages of activity."""

from collections.abc import Iterator

from django.urls import reverse

from quilate.activity.models import Category
from quilate.core.models import Person
from quilate.lifecycle.active.actions import Decision, decide
from quilate.lifecycle.active.definitions import WHOLE, Meant
from tests.people import AT


def define_active(somebody: Person) -> None:
    """Leave a definition of the whole with conversations, and one of a category."""
    whole = Decision(WHOLE, Meant.OWN, "Sanz", 1, 28, conversations=True)
    first = decide(whole, seen=None, by=somebody, at=AT)
    its = str(Category.objects.get().pk)
    decide(Decision(its, Meant.OWN, "Sanz", 2, 30), seen=first.pk, by=somebody, at=AT)


def pages_of_activity() -> Iterator[str]:
    yield reverse("active")
    yield reverse("active-customers")
    yield reverse("active-customers") + "?degree=active"
    yield reverse("active-customers") + "?worth=quiet"
    yield reverse("active-customers") + f"?in={Category.objects.get().pk}"
    yield reverse("active-definitions")
    yield reverse("active-definition", args=["all"])
    yield reverse("active-definition", args=[Category.objects.get().pk])
