"""What customers bought, and what came back."""

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.activity.models.product import Product
from quilate.customers.models import Customer


class Order(models.Model):
    """An order. Its amounts are those of its lines."""

    #: The number that the company's own systems give it.
    key = models.CharField(max_length=60, unique=True)
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="orders", db_index=False
    )
    ordered_on = models.DateField()
    channel = models.CharField(max_length=20, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-ordered_on", "-id"], name="order_by_customer"),
            models.Index(fields=["ordered_on"], name="order_by_day"),
        ]

    def __str__(self) -> str:
        return self.key


class OrderLine(InCurrency):
    """A line of an order; what comes back is a line too, with a negative amount."""

    class CostSource(models.IntegerChoices):
        """Where the cost of a line comes from; the margins of the last two are assumed."""

        GIVEN = 1
        PRODUCT = 2
        CATEGORY = 3
        COMPANY = 4

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines", db_index=False)
    number = models.PositiveIntegerField()
    #: Of the purchase, or of the return.
    day = models.DateField()
    product = models.ForeignKey(Product, null=True, on_delete=models.PROTECT, db_index=False)
    quantity = models.DecimalField(max_digits=14, decimal_places=3)
    #: Before discounts, in the line's own currency.
    unit_price = models.DecimalField(max_digits=14, decimal_places=4, null=True)
    is_return = models.BooleanField(default=False)
    #: Cost of goods and what is left after all variable costs, in the currency of account.
    cost = models.DecimalField(max_digits=14, decimal_places=2)
    margin = models.DecimalField(max_digits=14, decimal_places=2)
    cost_source = models.PositiveSmallIntegerField(choices=CostSource.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["order", "number"], name="an_order_numbers_its_lines")
        ]

    def __str__(self) -> str:
        return f"{self.order_id}·{self.number}"

    @property
    def is_assumed(self) -> bool:
        """Return whether the margin is not known, but assumed of the category or the company."""
        return self.cost_source >= self.CostSource.CATEGORY
