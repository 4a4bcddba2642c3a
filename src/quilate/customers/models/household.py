"""People who live together."""

from django.db import models


class Household(models.Model):
    """A household, by the key that the company's own systems give it."""

    key = models.CharField(max_length=60, unique=True)

    def __str__(self) -> str:
        return self.key
