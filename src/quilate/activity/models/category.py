"""Categories of products, and the margin that is assumed of them."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Category(models.Model):
    """A category of products."""

    key = models.CharField(max_length=60, unique=True)
    name = models.CharField(max_length=120)

    class Meta:
        indexes = [models.Index(fields=["name", "id"], name="category_by_name")]

    def __str__(self) -> str:
        return self.name


class CategoryMargin(models.Model):
    """The share of net revenue that products of a category leave, from a day on.

    What has no cost of its own is assumed to leave it.
    """

    category = models.ForeignKey(
        Category, on_delete=models.CASCADE, related_name="margins", db_index=False
    )
    valid_from = models.DateField()
    margin = models.DecimalField(
        max_digits=5, decimal_places=4, validators=[MinValueValidator(-1), MaxValueValidator(1)]
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["category", "valid_from"], name="a_category_has_one_margin_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.category}: {self.margin}"
