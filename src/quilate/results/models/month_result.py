"""What came in and went out in a month."""

from django.db import models

#: What is added up, in the currency of account.
FIGURES = ("revenue", "cost_of_goods", "acquisition", "cost_to_serve", "written_off")


class MonthResult(models.Model):
    """The figures of a month, from which margin and contribution follow."""

    #: Its first day.
    month = models.DateField()
    revenue = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    cost_of_goods = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    acquisition = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    cost_to_serve = models.DecimalField(max_digits=16, decimal_places=2, default=0)
    written_off = models.DecimalField(max_digits=16, decimal_places=2, default=0)

    class Meta:
        abstract = True
