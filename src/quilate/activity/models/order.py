"""What customers bought, and what came back."""

from decimal import Decimal
from typing import Self

from django.db import models

from quilate.activity.models.in_currency import InCurrency
from quilate.activity.models.product import Product
from quilate.core.models import Person
from quilate.customers.models import Customer


class OrderQuerySet(models.QuerySet["Order"]):
    """Orders, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the orders of the customers whom a person may see."""
        return self.filter(customer__in=Customer.objects.visible_to(person).current())

    def with_lines(self) -> Self:
        """Bring the lines and their products along."""
        lines = OrderLine.objects.select_related("product").order_by("number", "is_return")
        return self.prefetch_related(models.Prefetch("lines", lines))


class Order(models.Model):
    """An order. Its amounts are those of its lines."""

    #: The number that the company's own systems give it.
    key = models.CharField(max_length=60, unique=True)
    customer = models.ForeignKey(
        Customer, on_delete=models.PROTECT, related_name="orders", db_index=False
    )
    ordered_on = models.DateField()
    channel = models.CharField(max_length=20, blank=True)

    objects = OrderQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["customer", "-ordered_on", "-id"], name="order_by_customer"),
            models.Index(fields=["ordered_on"], name="order_by_day"),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def revenue(self) -> Decimal:
        """Return what its lines brought, less what came back, in the currency of account."""
        return sum((line.account_amount for line in self.lines.all()), Decimal(0))

    @property
    def margin(self) -> Decimal:
        """Return what its lines left, in the currency of account."""
        return sum((line.margin for line in self.lines.all()), Decimal(0))

    @property
    def is_assumed(self) -> bool:
        """Return whether the margin of a line is not known, but assumed."""
        return any(line.is_assumed for line in self.lines.all())

    @property
    def has_returns(self) -> bool:
        """Return whether something came back."""
        return any(line.is_return for line in self.lines.all())


class OrderLine(InCurrency):
    """A line of an order; what comes back is a line too, with a negative amount."""

    class CostSource(models.IntegerChoices):
        """Where the cost of a line comes from; the margins of the last two are assumed."""

        GIVEN = 1
        PRODUCT = 2
        CATEGORY = 3
        COMPANY = 4

    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines", db_index=False)
    #: What comes back has the number of its line, or one of its own.
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
            models.UniqueConstraint(
                fields=["order", "number", "is_return"], name="an_order_numbers_its_lines"
            )
        ]

    def __str__(self) -> str:
        return f"{self.order_id}·{self.number}"

    @property
    def is_assumed(self) -> bool:
        """Return whether the margin is not known, but assumed of the category or the company."""
        return self.cost_source >= self.CostSource.CATEGORY
