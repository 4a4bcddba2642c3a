"""A kind of customers, which goes on from one finding to the next."""

from django.db import models

NAME_LENGTH = 80


class CustomerKind(models.Model):
    """What rules, files and programs know by its code; no code is ever another kind's."""

    code = models.CharField(max_length=8, unique=True)
    #: What the company calls it; empty where it is called by what sets it apart.
    own_name = models.CharField(max_length=NAME_LENGTH, blank=True)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return self.own_name or self.code

    @classmethod
    def free_code(cls) -> str:
        """Return the code of the next kind."""
        used = cls.objects.values_list("code", flat=True)
        return f"C{max((int(code[1:]) for code in used), default=0) + 1}"
