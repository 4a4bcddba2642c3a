"""A customer: a person or an organisation."""

from typing import Self

from django.apps import apps
from django.db import models

from quilate.core.models import Branch, Person, Team
from quilate.core.reach import within_reach
from quilate.customers.models.household import Household
from quilate.customers.names import name_of


class CustomerQuerySet(models.QuerySet["Customer"]):
    """Customers, as somebody may see them."""

    def visible_to(self, person: Person) -> Self:
        """Keep the customers over whom a person's scope reaches; nobody's area, no customers."""
        return within_reach(self, person)

    def current(self) -> Self:
        """Keep the customers that stand for themselves: neither merged away nor erased."""
        return self.filter(merged_into=None, erased_at=None)

    def contactable(self, *, channel: str, purpose: str) -> Self:
        """Keep the customers whose last decision lets them be contacted; silence does not.

        Of two decisions at the same moment the withdrawal holds.
        """
        decisions = apps.get_model("customers.Consent").objects.filter(
            customer=models.OuterRef("pk"), channel=channel, purpose=purpose
        )
        last = decisions.order_by("-decided_at", "given", "-id").values("given")[:1]
        return self.alias(is_agreed=models.Subquery(last)).filter(is_agreed=True)


class Customer(models.Model):
    """A customer of the company."""

    class Kind(models.TextChoices):
        PERSON = "person"
        ORGANISATION = "organisation"

    #: As the company's own systems know it.
    key = models.CharField(max_length=60, unique=True)
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.PERSON)
    given_names = models.CharField(max_length=120, blank=True)
    surname_1 = models.CharField(max_length=80, blank=True)
    surname_2 = models.CharField(max_length=80, blank=True)
    legal_name = models.CharField(max_length=200, blank=True)
    #: How lists are sorted: surnames first, without accents, in small letters.
    sort_name = models.CharField(max_length=240)
    sex = models.CharField(max_length=6, blank=True)
    birth_date = models.DateField(null=True, blank=True)
    language = models.CharField(max_length=2, default="es")
    country = models.CharField(max_length=2, blank=True)
    region = models.CharField(max_length=80, blank=True)
    city = models.CharField(max_length=120, blank=True)
    street_address = models.CharField(max_length=200, blank=True)
    parent = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
        db_index=False,
    )
    household = models.ForeignKey(
        Household,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="members",
        db_index=False,
    )
    # The indexes of the lists below begin with these: they need none of their own.
    owner = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, db_index=False
    )
    team = models.ForeignKey(Team, null=True, blank=True, on_delete=models.PROTECT, db_index=False)
    branch = models.ForeignKey(
        Branch, null=True, blank=True, on_delete=models.PROTECT, db_index=False
    )
    merged_into = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="merged",
        db_index=False,
    )
    erased_at = models.DateTimeField(null=True, blank=True)
    created_on = models.DateField()
    updated_at = models.DateTimeField(auto_now=True)
    #: Goes up with every change, so that nobody overwrites what they have not seen.
    version = models.PositiveIntegerField(default=1)

    objects = CustomerQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["sort_name", "id"], name="customer_by_name"),
            models.Index(fields=["-created_on", "-id"], name="customer_by_age"),
            *(
                models.Index(fields=[field, "sort_name", "id"], name=f"customer_by_{field}_name")
                for field in ("owner", "country", "city")
            ),
            models.Index(fields=["country", "-created_on", "-id"], name="customer_by_country_age"),
            # Nobody asks who has none, and a company without branches pays nothing for them.
            *(
                models.Index(
                    fields=[field, *order],
                    condition=models.Q((f"{field}__isnull", False)),
                    name=f"customer_by_{field}_{name}",
                )
                for field, order, name in (
                    ("branch", ("sort_name", "id"), "name"),
                    ("branch", ("-created_on", "-id"), "age"),
                    ("team", ("sort_name", "id"), "name"),
                )
            ),
            # Of nearly all these are empty, and would spoil a plan: it would enter by them and sort
            # the whole base, or, told how common the empty is, not enter by them at all.
            *(
                models.Index(
                    fields=[field, "sort_name"],
                    condition=models.Q((f"{field}__isnull", False)),
                    name=f"customer_by_{field}",
                )
                for field in ("parent", "household", "merged_into")
            ),
            models.Index(fields=["birth_date", "sort_name"], name="customer_by_birth"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_current(self) -> bool:
        """Return whether the customer stands for themselves: neither merged away nor erased."""
        return not (self.merged_into_id or self.erased_at)

    @property
    def name(self) -> str:
        """Return how the customer is called."""
        return name_of(self)
