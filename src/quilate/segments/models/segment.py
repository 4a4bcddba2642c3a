"""A group of customers under a name."""

from django.db import models
from django.db.models.functions import Lower

from quilate.core.models import Person
from quilate.core.roles import Permission


class Segment(models.Model):
    """A rule, or a list, that names customers. Everybody sees of it whom they may see."""

    class Sharing(models.TextChoices):
        """Who may use it, besides its owner."""

        NOBODY = "nobody"
        TEAM = "team"
        BRANCH = "branch"
        EVERYBODY = "everybody"

    name = models.CharField(max_length=80)
    description = models.CharField(max_length=300, blank=True)
    #: As quilate.core.rules reads it. Of a list: by which rule it was made.
    rule = models.JSONField()
    #: A list stays as it was when it was made; else who belongs to it changes by itself.
    is_list = models.BooleanField(default=False)
    owner = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="segments")
    sharing = models.CharField(max_length=10, choices=Sharing.choices, default=Sharing.NOBODY)
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)
    #: Goes up with every change, so that nobody overwrites what they have not seen.
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = [Lower("name"), "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name"],
                condition=models.Q(deleted_at=None),
                name="a_segment_has_a_name_of_its_own",
            )
        ]

    def __str__(self) -> str:
        return self.name

    def is_open_to(self, person: Person) -> bool:
        """Return whether somebody may use it: their own, and what is shared with them."""
        return self.deleted_at is None and (
            self.owner_id == person.pk
            or self.is_shared_with_all
            or self._is_of_theirs(person.branch_id, self.owner.branch_id, self.Sharing.BRANCH)
            or self._is_of_theirs(person.team_id, self.owner.team_id, self.Sharing.TEAM)
        )

    def _is_of_theirs(self, theirs: int | None, its: int | None, sharing: str) -> bool:
        return self.sharing == sharing and theirs is not None and theirs == its

    @property
    def is_shared_with_all(self) -> bool:
        """Return whether everybody may use it."""
        return self.sharing == self.Sharing.EVERYBODY

    def may_be_changed_by(self, person: Person) -> bool:
        """Return whether somebody may change it: its owner, and of those shared, who shares."""
        is_shared = self.sharing != self.Sharing.NOBODY
        return self.owner_id == person.pk or (is_shared and person.may(Permission.SHARE_VIEWS))
