"""Rows that are written once: what was said or done is not said or done differently later."""

from typing import Any, NoReturn, TypeVar

from django.db import models

Row = TypeVar("Row", bound=models.Model)


class AppendOnlyQuerySet(models.QuerySet[Row]):
    """Rows that many at once can be neither changed nor deleted."""

    def update(self, **_values: object) -> NoReturn:
        """Refuse to change rows."""
        raise TypeError(f"{self.model.__name__} is written once: record what is new")

    def delete(self) -> NoReturn:
        """Refuse to delete rows."""
        raise TypeError(f"{self.model.__name__} is written once: it is not deleted")


class AppendOnly(models.Model):
    """A row that is written once.

    What belongs to a customer goes when the customer's own row goes: erasure is its one way out.
    """

    objects = AppendOnlyQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, **options: Any) -> None:  # noqa: ANN401 - as Django has it
        """Write the row.

        Raises
        ------
        TypeError
            If it has been written before.
        """
        if self.pk:
            raise TypeError(f"{type(self).__name__} is written once: record what is new")
        super().save(**options | {"force_insert": True})

    def delete(self, *_arguments: object, **_options: object) -> NoReturn:
        """Refuse to delete the row."""
        raise TypeError(f"{type(self).__name__} is written once: it is not deleted")
