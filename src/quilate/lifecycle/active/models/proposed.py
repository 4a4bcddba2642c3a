"""What the company's own purchases propose to call active."""

from django.db import models

from quilate.activity.models import Category


class ProposedActivity(models.Model):
    """The window within which most purchases come back: of a category, or of all without one.

    Attributes
    ----------
    repeats
        The purchases after a customer's first that say so.
    window_days
        None where they are too few to say anything.
    """

    category = models.OneToOneField(
        Category, null=True, on_delete=models.CASCADE, related_name="proposed_activity"
    )
    repeats = models.PositiveIntegerField()
    window_days = models.PositiveIntegerField(null=True)
    as_of = models.DateField()

    def __str__(self) -> str:
        return f"{self.category_id}: {self.window_days}"
