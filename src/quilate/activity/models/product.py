"""What is sold."""

from decimal import Decimal

from django.db import models

from quilate.activity.models.category import Category


class Product(models.Model):
    """A product, a service, or a plan that customers subscribe to."""

    class Kind(models.TextChoices):
        PRODUCT = "product"
        PLAN = "plan"

    key = models.CharField(max_length=60, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.PRODUCT)
    name = models.CharField(max_length=200)
    #: How lists are sorted and searched: without accents, in small letters.
    sort_name = models.CharField(max_length=200)
    category = models.ForeignKey(
        Category, null=True, on_delete=models.PROTECT, related_name="products", db_index=False
    )
    #: In what the use of a plan is counted, and how much of it the price includes.
    unit = models.CharField(max_length=20, blank=True)
    included = models.DecimalField(max_digits=14, decimal_places=2, null=True)

    class Meta:
        indexes = [
            models.Index(fields=["sort_name", "id"], name="product_by_name"),
            models.Index(fields=["category", "sort_name", "id"], name="product_by_category"),
        ]

    def __str__(self) -> str:
        return self.name


class ProductCost(models.Model):
    """What a unit of a product costs and is listed at, from a day on; of a plan, a month."""

    product = models.ForeignKey(
        Product, on_delete=models.CASCADE, related_name="costs", db_index=False
    )
    valid_from = models.DateField()
    #: In the currency of account.
    unit_cost = models.DecimalField(max_digits=14, decimal_places=4)
    list_price = models.DecimalField(max_digits=14, decimal_places=4, null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["product", "valid_from"], name="a_product_has_one_cost_a_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.product}: {self.unit_cost}"

    @property
    def margin_share(self) -> Decimal | None:
        """Return what is left of the list price, as a share of it; None without a price."""
        return 1 - self.unit_cost / self.list_price if self.list_price else None
