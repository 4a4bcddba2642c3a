"""What a company keeps of its customers beyond what every company does."""

import datetime as dt
from typing import Self

from django.db import models

from quilate.customers.models.customer import Customer


class Purpose(models.Model):
    """What something is kept for, and for how long."""

    name = models.CharField(max_length=80, unique=True)
    retention_days = models.PositiveIntegerField()

    def __str__(self) -> str:
        return self.name


class OwnFieldQuerySet(models.QuerySet["OwnField"]):
    """Own fields."""

    def offered(self) -> Self:
        """Keep those that are still filled in."""
        return self.filter(retired_at=None)


class OwnField(models.Model):
    """A field of the company's own. Without a purpose and a legal basis there is none."""

    class Kind(models.TextChoices):
        TEXT = "text"
        NUMBER = "number"
        MONEY = "money"
        DAY = "day"
        YES_NO = "yes-no"
        ONE = "one"
        SEVERAL = "several"

    class LegalBasis(models.TextChoices):
        """Why the law lets it be kept (art. 6 GDPR, and those made after it)."""

        CONSENT = "consent"
        CONTRACT = "contract"
        OBLIGATION = "obligation"
        VITAL = "vital"
        PUBLIC = "public"
        INTEREST = "interest"

    name = models.CharField(max_length=60, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    #: What can be chosen, of a field of which one or several are.
    options = models.JSONField(default=list, blank=True)
    purpose = models.ForeignKey(Purpose, on_delete=models.PROTECT, related_name="fields")
    legal_basis = models.CharField(max_length=12, choices=LegalBasis.choices)
    #: Shown in part to those who see personal data in part.
    is_personal = models.BooleanField(default=True)
    #: Since when it is no longer filled in. What was kept stays until its time is over.
    retired_at = models.DateTimeField(null=True, blank=True)

    objects = OwnFieldQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(legal_basis=""),
                name="an_own_field_has_a_legal_basis",
            )
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_chosen(self) -> bool:
        """Return whether its values are chosen from a list."""
        return self.kind in {self.Kind.ONE, self.Kind.SEVERAL}


class OwnValueQuerySet(models.QuerySet["OwnValue"]):
    """Values of own fields."""

    def past_retention(self, at: dt.datetime) -> Self:
        """Keep the values that have been there for longer than their purpose allows."""
        is_past = models.Q(pk__in=[])
        for number, days in Purpose.objects.values_list("pk", "retention_days"):
            limit = at - dt.timedelta(days=days)
            is_past |= models.Q(field__purpose=number, recorded_at__lt=limit)
        return self.filter(is_past)


class OwnValue(models.Model):
    """What an own field says of a customer, with where it came from and when."""

    # The constraint below begins with it: it needs no index of its own.
    customer = models.ForeignKey(
        Customer, on_delete=models.CASCADE, related_name="own_values", db_index=False
    )
    field = models.ForeignKey(OwnField, on_delete=models.PROTECT, related_name="values")
    #: A text; a figure as the text of its digits; a date by ISO 8601; yes or no; a list of texts.
    value = models.JSONField()
    source = models.CharField(max_length=60)
    recorded_at = models.DateTimeField()

    objects = OwnValueQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["field", "recorded_at"], name="own_value_by_age")]
        constraints = [
            models.UniqueConstraint(fields=["customer", "field"], name="an_own_value_is_kept_once")
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"
