"""A mapping that is kept for the next file of the same make."""

from django.db import models

from quilate.core.models import Person
from quilate.imports.reading.formats import Understood


class ImportTemplate(models.Model):
    """What the columns of a make of file mean."""

    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=30)
    mapping = models.JSONField()
    day_first = models.BooleanField(null=True)
    decimal = models.CharField(max_length=1, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["kind", "name"], name="a_template_is_named_once")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def understood(self) -> Understood:
        """Return what was said of how such files are written."""
        return Understood(self.day_first, self.decimal or None)  # type: ignore[arg-type]

    def fits(self, columns: list[str]) -> bool:
        """Return whether a file has every column that the mapping names."""
        return set(self.mapping.values()) <= set(columns)
