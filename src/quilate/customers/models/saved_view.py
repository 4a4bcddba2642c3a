"""A list of customers as somebody wants to see it again."""

from typing import Self
from urllib.parse import urlencode

from django.db import models
from django.db.models.functions import Lower

from quilate.core.models import Person
from quilate.core.roles import Permission


class SavedViewQuerySet(models.QuerySet["SavedView"]):
    """Saved views, as somebody may use them."""

    def open_to(self, person: Person) -> Self:
        """Keep the views that a person may look through: their own, and those that are shared."""
        return self.filter(models.Q(person=person) | models.Q(is_shared=True))


class SavedView(models.Model):
    """Filters and an order under a name. Everybody sees through it the customers they may see."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="saved_views")
    name = models.CharField(max_length=60)
    #: As the address of the list has it: ``{"owner": "mine", "sort": "-since"}``.
    query = models.JSONField(default=dict)
    is_shared = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    objects = SavedViewQuerySet.as_manager()

    class Meta:
        ordering = [Lower("name"), "pk"]
        constraints = [
            models.UniqueConstraint(fields=["person", "name"], name="a_view_has_a_name_of_its_own")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def address_query(self) -> str:
        """Return what follows the address of the list."""
        return urlencode({**self.query, "view": self.pk})

    def may_be_changed_by(self, person: Person) -> bool:
        """Return whether somebody may rename or delete it: their own; a shared one, who shares."""
        if self.is_shared:
            return person.may(Permission.SHARE_VIEWS)
        return self.person_id == person.pk
