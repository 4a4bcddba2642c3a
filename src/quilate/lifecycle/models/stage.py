"""The stages of a customer's life, and which leads to which."""

from django.db import models


class Stage(models.TextChoices):
    """Where a customer is: five stages that form a circle, and beside it those who are lost."""

    ATTRACTION = "attraction"
    CONVERSION = "conversion"
    RETENTION = "retention"
    LOYALTY = "loyalty"
    RECOVERY = "recovery"
    LOST = "lost"


_S = Stage
#: As people read them: round the circle, and then out of it.
ORDER = tuple(Stage)
#: Where one goes from each stage, that whose rule is asked first standing first. Who is in none yet
#: is placed by the same order as who is attracted: an old customer is not converted once more.
PATHS: dict[Stage, tuple[Stage, ...]] = {
    _S.ATTRACTION: (_S.LOST, _S.RECOVERY, _S.LOYALTY, _S.RETENTION, _S.CONVERSION),
    _S.CONVERSION: (_S.LOST, _S.RECOVERY, _S.RETENTION),
    _S.RETENTION: (_S.LOST, _S.RECOVERY, _S.LOYALTY),
    _S.LOYALTY: (_S.LOST, _S.RECOVERY, _S.RETENTION),
    _S.RECOVERY: (_S.CONVERSION, _S.LOST),
    _S.LOST: (_S.CONVERSION,),
}
#: Who is converted from one of these begins another life with the company.
RETURNS_FROM = (_S.RECOVERY, _S.LOST)
