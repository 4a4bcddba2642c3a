"""The company that uses the installation, its branches and teams."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from decimal import Decimal
from typing import Any, ClassVar, Self

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Company(models.Model):
    """The company and its economics: one row."""

    #: Its columns, while a page is read that asks for the company in many places.
    _read: ClassVar[ContextVar[dict[str, Any] | None]] = ContextVar("company", default=None)

    name = models.CharField(max_length=200)
    country = models.CharField(max_length=2)
    #: Of the country, where it has holidays of its own.
    region = models.CharField(max_length=10, blank=True)
    currency = models.CharField(max_length=3)
    time_zone = models.CharField(max_length=64)
    language = models.CharField(max_length=2, default="es")
    fiscal_year_starts_month = models.PositiveSmallIntegerField(
        default=1, validators=[MinValueValidator(1), MaxValueValidator(12)]
    )
    discount_rate_per_year = models.DecimalField(
        max_digits=5, decimal_places=4, default=Decimal("0.10")
    )
    horizon_days = models.PositiveIntegerField(default=365)
    #: Margin of what has no cost of its own, as a share of its net revenue.
    default_margin = models.DecimalField(max_digits=5, decimal_places=4, default=Decimal(1))

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(id=1), name="there_is_one_company")
        ]

    def __str__(self) -> str:
        return self.name

    @classmethod
    def current(cls) -> "Company":
        """Return the company.

        Raises
        ------
        Company.DoesNotExist
            If the installation has not been set up.
        """
        read = cls._read.get()
        return (
            cls.objects.get(id=1) if read is None else cls.from_db(None, list(read), read.values())
        )

    @classmethod
    @contextmanager
    def read_once(cls) -> Iterator[None]:
        """Ask the database for the company once, for as long as nothing is changed."""
        outside = cls._read.set(cls.objects.values().filter(id=1).first())
        try:
            yield
        finally:
            cls._read.reset(outside)

    @classmethod
    def currency_in_use(cls) -> str:
        """Return the company's currency; empty before there is a company."""
        read = cls._read.get()
        if read is not None:
            return str(read["currency"])
        return cls.objects.values_list("currency", flat=True).first() or ""

    @classmethod
    def time_zone_in_use(cls) -> str:
        """Return the company's time zone; before there is a company, that of the data."""
        read = cls._read.get()
        if read is not None:
            return str(read["time_zone"])
        return cls.objects.values_list("time_zone", flat=True).first() or "UTC"


class Placed(models.QuerySet[Any]):
    """Branches or teams."""

    def open(self) -> Self:
        """Keep those that have not been closed."""
        return self.filter(closed_at=None)


class Branch(models.Model):
    """A branch: an office, a shop, a region, with its own holidays."""

    name = models.CharField(max_length=120, unique=True)
    country = models.CharField(max_length=2)
    region = models.CharField(max_length=10, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = Placed.as_manager()

    def __str__(self) -> str:
        return self.name


class Team(models.Model):
    """People who work together in a branch."""

    name = models.CharField(max_length=120)
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="teams")
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = Placed.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["branch", "name"], name="a_team_is_named_once")
        ]

    def __str__(self) -> str:
        return self.name
